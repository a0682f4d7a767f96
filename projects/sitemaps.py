from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from pom_site.publishing.languages import CODES, columns
from pom_site.publishing.sitemaps import PublicSitemap
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


@dataclass(frozen=True)
class Address:
    """A page that exists in every language, whatever was translated."""

    url_name: str
    value: str | int = ""
    existing_languages: tuple[str, ...] = CODES

    def get_absolute_url(self) -> str:
        return reverse(self.url_name, args=[self.value] if self.value else [])


class AddressSitemap(PublicSitemap):
    """Pages that are computed, so that nobody changed them on a day."""

    def lastmod(self, item: Any) -> Any:
        return None

    def get_latest_lastmod(self) -> None:
        return None


class PortfolioSitemap(AddressSitemap):
    """Partners, programmes and periods, and the lists of them."""

    def items(self) -> Any:
        lists = [Address("partner-list"), Address("programme-list")]
        partners = [Address("partner-detail", each.slug) for each in partners_in_use()]
        programmes = [Address("programme-detail", each.slug) for each in programmes_in_use()]
        periods = [Address("period-detail", period) for period in sorted(facets().values["periode"])]
        return [*lists, *partners, *programmes, *periods]


class ResultsSitemap(AddressSitemap):
    def items(self) -> Any:
        return [Address("results"), *(Address("yearbook", year) for year in years_with_projects())]


SITEMAPS = {"projects": ProjectSitemap, "partners": PortfolioSitemap, "results": ResultsSitemap}
