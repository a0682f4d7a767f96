from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from pom_site.publishing.languages import CODES
from pom_site.publishing.sitemaps import PublicSitemap

from .datasets import datasets


@dataclass(frozen=True)
class Page:
    """About data: it exists in every language."""

    url_name: str
    existing_languages: tuple[str, ...] = CODES

    def get_absolute_url(self) -> str:
        return reverse(self.url_name)


class DataSitemap(PublicSitemap):
    """The catalogue, and a page for each dataset. They are computed: nobody changed them on a day."""

    def items(self) -> list[Page]:
        return [Page(name) for name in dict.fromkeys(["open-data", *(each.page for each in datasets())])]

    def lastmod(self, item: Any) -> Any:
        return None

    def get_latest_lastmod(self) -> None:
        return None


SITEMAPS = {"open-data": DataSitemap}
