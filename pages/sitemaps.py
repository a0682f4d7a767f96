from __future__ import annotations

from typing import Any

from pages.models import Event, NewsItem, Page
from pom_site.publishing.sitemaps import PublicSitemap


class PageSitemap(PublicSitemap):
    def items(self) -> Any:
        return Page.objects.published().exclude(kind=Page.Kind.SEARCH).order_by("pk")


class NewsSitemap(PublicSitemap):
    def items(self) -> Any:
        return NewsItem.objects.published().newest()


class EventSitemap(PublicSitemap):
    def items(self) -> Any:
        return Event.objects.published().order_by("starts_at", "pk")


SITEMAPS = {"pages": PageSitemap, "news": NewsSitemap, "events": EventSitemap}
