from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from pom_site.publishing.languages import CODES, columns
from pom_site.publishing.sitemaps import PublicSitemap
from projects.facets import facets, partners_in_use, programmes_in_use
from projects.models import Project


class ProjectSitemap(PublicSitemap):
    def items(self) -> Any:
        return (
            Project.objects.published()
            .only(*columns("title"), *columns("slug"), "languages", "updated_at")
            .order_by("pk")
        )


class PortfolioSitemap(PublicSitemap):
    """Partners, programmes and periods, and the lists of them: in every language, whatever is translated of a name."""

    def items(self) -> Any:
        lists = [Address("partner-list"), Address("programme-list")]
        partners = [Address("partner-detail", each.slug) for each in partners_in_use()]
        programmes = [Address("programme-detail", each.slug) for each in programmes_in_use()]
        periods = [Address("period-detail", period) for period in sorted(facets().values["periode"])]
        return [*lists, *partners, *programmes, *periods]

    def lastmod(self, item: Any) -> Any:
        return None

    def get_latest_lastmod(self) -> None:
        return None


@dataclass(frozen=True)
class Address:
    url_name: str
    slug: str = ""
    existing_languages: tuple[str, ...] = CODES

    def get_absolute_url(self) -> str:
        return reverse(self.url_name, args=[self.slug] if self.slug else [])


SITEMAPS = {"projects": ProjectSitemap, "partners": PortfolioSitemap}
