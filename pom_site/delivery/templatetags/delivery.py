from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pom_site.delivery import styles

register = template.Library()


@register.simple_tag(takes_context=True)
def stylesheet(context: Context, name: str = "site") -> SafeString:
    """
    Our own files, no visitor's text: nothing in them may be escaped, or the hash would not fit. A page with another
    style sheet than the site's tells the middleware which.
    """
    if "request" in context:
        context["request"].style_sheet = name
    return format_html("<style>{}</style>", SafeString(styles.style_sheet(name)))
