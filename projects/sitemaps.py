from __future__ import annotations

from typing import Any

from pom_site.publishing.languages import columns
from pom_site.publishing.sitemaps import Address, AddressSitemap, PublicSitemap
from projects.facets import facets, partners_in_use, programmes_in_use
from projects.models import Project
from projects.yearbook import years_with_projects


class ProjectSitemap(PublicSitemap):
    def items(self) -> Any:
        return (
            Project.objects.published()
            .only(*columns("title"), *columns("slug"), "languages", "updated_at")
            .order_by("pk")
        )


class PortfolioSitemap(AddressSitemap):
    """Partners, programmes and periods, and the lists of them."""

    def items(self) -> Any:
        lists = [Address("partner-list"), Address("programme-list"), Address("international-list")]
        partners = [Address("partner-detail", each.slug) for each in partners_in_use()]
        programmes = [Address("programme-detail", each.slug) for each in programmes_in_use()]
        periods = [Address("period-detail", period) for period in sorted(facets().values["periode"])]
        return [*lists, *partners, *programmes, *periods]


class ResultsSitemap(AddressSitemap):
    def items(self) -> Any:
        return [Address("results"), *(Address("yearbook", year) for year in years_with_projects())]


SITEMAPS = {"projects": ProjectSitemap, "partners": PortfolioSitemap, "results": ResultsSitemap}
