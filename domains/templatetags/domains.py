"""The door by which domains appear on pages of apps below this one: the home page."""

from __future__ import annotations

from django import template

from domains.models import Domain, all_domains

register = template.Library()


@register.simple_tag(name="all_domains")
def list_domains() -> list[Domain]:
    return list(all_domains().values())
