from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from pom_site.publishing.languages import CODES, columns
from pom_site.publishing.sitemaps import PublicSitemap
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
    year: int | None = None
    existing_languages: tuple[str, ...] = CODES

    def get_absolute_url(self) -> str:
        return reverse(self.url_name, args=[self.year] if self.year else [])


class ResultsSitemap(PublicSitemap):
    def items(self) -> Any:
        return [Address("results"), *(Address("yearbook", year) for year in years_with_projects())]

    def lastmod(self, item: Any) -> Any:
        return None

    def get_latest_lastmod(self) -> None:
        return None


SITEMAPS = {"projects": ProjectSitemap, "results": ResultsSitemap}
