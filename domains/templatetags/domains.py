"""The door by which domains appear on pages of apps below this one, and what a domain page shows of what it has."""

from __future__ import annotations

from typing import Any

from django import template

from domains.context.initiatives import state_in_words
from domains.context.remediation import phase_in_words
from domains.context.shelves import Shelf, shelves_of
from domains.inquiries import inquiries_about
from domains.models import Brownfield, Domain, all_domains
from pom_site.geo.located import Located
from pom_site.geo.present import present_of
from pom_site.publishing.quantities import hectares

register = template.Library()


@register.simple_tag(name="all_domains")
def list_domains() -> list[Domain]:
    return list(all_domains().values())


@register.inclusion_tag("domains/domain_places.html")
def domain_places(domain: Domain) -> dict[str, list[Shelf]]:
    """The parks, brownfields, associations, buildings or initiatives of a domain, and the way to all of them."""
    return {"shelves": shelves_of(domain)}


@register.inclusion_tag("components/inquiry-notice.html")
def inquiry_notice(about: Any = None) -> dict[str, Any]:
    """What visitors can react to now: about a park or brownfield, in a domain, in a municipality, or anywhere."""
    return {"inquiries": inquiries_about(about), "own": isinstance(about, Located)}


@register.filter
def places(item: Any) -> str:
    """The municipalities where it lies, as they are called today."""
    return ", ".join(each.name for each in present_of(each.pk for each in item.municipalities.all()))


@register.filter
def phase(item: Brownfield) -> str:
    """How far the clean-up is; "" when nobody told."""
    return phase_in_words(item.remediation.all())


register.filter("hectares", hectares)
register.filter("call_words", state_in_words)
