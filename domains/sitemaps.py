from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from domains.models import Association, Brownfield, Building, Domain, Initiative, Park, Plot, Space, Theme
from pom_site.publishing.languages import CODES, columns
from pom_site.publishing.sitemaps import PublicSitemap


class DomainSitemap(PublicSitemap):
    def items(self) -> Any:
        return Domain.objects.published().in_order()


class PlaceSitemap(PublicSitemap):
    """Everything of one kind that belongs to a domain."""

    def __init__(self, model: type[Any]) -> None:
        self.model = model

    def items(self) -> Any:
        shown = [*columns("title"), *columns("slug"), "languages", "updated_at"]
        return self.model.objects.published().only(*shown).order_by("pk")


class GuideSitemap(PublicSitemap):
    """“I am looking for room”, which nobody wrote and which changes by the day: in every language, without a date."""

    def items(self) -> Any:
        return [Guide()]

    def lastmod(self, item: Any) -> Any:
        return None

    def get_latest_lastmod(self) -> None:
        return None


@dataclass(frozen=True)
class Guide:
    existing_languages: tuple[str, ...] = CODES

    def get_absolute_url(self) -> str:
        return reverse("room-list")


SITEMAPS = {
    "domains": DomainSitemap(),
    "parks": PlaceSitemap(Park),
    "plots": PlaceSitemap(Plot),
    "brownfields": PlaceSitemap(Brownfield),
    "associations": PlaceSitemap(Association),
    "buildings": PlaceSitemap(Building),
    "spaces": PlaceSitemap(Space),
    "themes": PlaceSitemap(Theme),
    "initiatives": PlaceSitemap(Initiative),
    "rooms": GuideSitemap(),
}
