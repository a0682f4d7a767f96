from __future__ import annotations

from typing import Any

from domains.localities import contents
from domains.models import Association, Brownfield, Building, Domain, Initiative, Park, Plot, Space, Theme
from pom_site.geo.present import present_municipalities
from pom_site.publishing.languages import columns
from pom_site.publishing.sitemaps import Address, AddressSitemap, PublicSitemap


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


class ListSitemap(AddressSitemap):
    """The list of each kind."""

    def items(self) -> Any:
        kinds = ("park", "brownfield", "association", "building", "theme", "initiative", "room")
        return [Address(f"{kind}-list") for kind in kinds]


class MunicipalitySitemap(AddressSitemap):
    """The list, and those that have something to show."""

    def items(self) -> Any:
        full = contents()
        towns = [Address("municipality-detail", each.slug) for each in present_municipalities() if full[each.pk]]
        return [Address("municipality-list"), *towns]


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
    "lists": ListSitemap(),
    "municipalities": MunicipalitySitemap(),
}
