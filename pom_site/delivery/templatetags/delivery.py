from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pom_site.delivery import styles

register = template.Library()


@register.simple_tag
def stylesheet() -> SafeString:
    """Our own files, no visitor's text: nothing in them may be escaped, or the hash would not fit."""
    return format_html("<style>{}</style>", SafeString(styles.style_sheet()))
