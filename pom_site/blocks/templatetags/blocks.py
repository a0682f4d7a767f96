from typing import Any

from django import template
from django.template.loader import get_template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from pom_site.blocks.content import Group

register = template.Library()


@register.simple_tag(takes_context=True)
def render_blocks(context: template.Context, content: list[Group], level: int = 2) -> SafeString:
    """
    Every group with the template of its kind: templates/blocks/<kind>.html gets `blocks`, a list, and the `level` of
    its headings: one below the heading that the page puts above its blocks.
    """
    shared: dict[str, Any] = {"site": context.get("site"), "level": level}
    rendered = [
        (get_template(f"blocks/{group.kind}.html").render({**shared, "blocks": group.blocks}),) for group in content
    ]
    return format_html_join("\n", "{}", rendered)
