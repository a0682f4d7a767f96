from __future__ import annotations

from typing import Any

from pages.models import NewsItem, Page
from pom_site.publishing.sitemaps import PublicSitemap


class PageSitemap(PublicSitemap):
    def items(self) -> Any:
        return Page.objects.published().exclude(kind=Page.Kind.SEARCH).order_by("pk")


class NewsSitemap(PublicSitemap):
    def items(self) -> Any:
        return NewsItem.objects.published().newest()


SITEMAPS = {"pages": PageSitemap, "news": NewsSitemap}
