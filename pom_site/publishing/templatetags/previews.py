from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from ..previews import describe

register = template.Library()


@register.simple_tag(takes_context=True)
def preview_bar(context: template.Context) -> SafeString | str:
    """Nothing on the public site. In a frame of the page of widths neither: that page says what is looked at."""
    request = context.get("request")
    preview = getattr(request, "preview", None)
    if request is None or preview is None or request.headers.get("Sec-Fetch-Dest") == "iframe":
        return ""
    return render_to_string("publishing/preview_bar.html", {"preview": preview, "title": describe(preview)})
