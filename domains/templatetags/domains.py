"""The door by which domains appear on pages of apps below this one, and what a domain page shows of what it has."""

from __future__ import annotations

from django import template

from domains.context.shelves import Shelf, shelves_of
from domains.models import Domain, all_domains

register = template.Library()


@register.simple_tag(name="all_domains")
def list_domains() -> list[Domain]:
    return list(all_domains().values())


@register.inclusion_tag("domains/domain_places.html")
def domain_places(domain: Domain) -> dict[str, list[Shelf]]:
    """The parks, brownfields, associations, buildings or initiatives of a domain, and the way to all of them."""
    return {"shelves": shelves_of(domain)}
