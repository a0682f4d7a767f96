from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from ..seo import described
from ..staff import bar_of

register = template.Library()


@register.simple_tag(takes_context=True)
def staff_bar(context: template.Context) -> SafeString | str:
    """Nothing for visitors, to the byte; nothing in a preview, whose own bar leads to the form."""
    request = context.get("request")
    if request is None or getattr(request, "preview", None) is not None:
        return ""
    bar = bar_of(request, described(request))
    return render_to_string("components/staff-bar.html", {"bar": bar}, request) if bar else ""
