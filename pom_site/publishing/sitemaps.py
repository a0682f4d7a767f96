from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.sitemaps import Sitemap, views
from django.core.paginator import Page, Paginator
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse

from .languages import CODES
from .seo import absolute


class LanguagePaginator(Paginator):
    """Pages of objects, each spread over its languages only when its page is asked for: counting stays one query."""

    def page(self, number: Any) -> Page:
        page = super().page(number)
        page.object_list = [(item, code) for item in page.object_list for code in item.existing_languages]
        return page


class PublicSitemap(Sitemap):
    """Each public object in each language that it exists in, with links to the others. `items()` is ordered."""

    i18n = True
    alternates = True
    x_default = True
    limit = 500

    def items(self) -> Any:
        raise NotImplementedError

    @property
    def paginator(self) -> LanguagePaginator:
        return LanguagePaginator(self.items(), self.limit)

    def get_protocol(self, protocol: str | None = None) -> str:
        return settings.SITE_URL.partition("://")[0]

    def get_domain(self, site: Any = None) -> str:
        return settings.SITE_URL.partition("://")[2]

    def get_languages_for_item(self, item: Any) -> list[str]:
        return item.existing_languages

    def lastmod(self, item: Any) -> datetime.datetime:
        return item.updated_at

    def get_latest_lastmod(self) -> datetime.datetime | None:
        return self.items().order_by("-updated_at").values_list("updated_at", flat=True).first()


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


def index(request: HttpRequest, sitemaps: dict[str, Any]) -> TemplateResponse:
    """Django takes the host of the request for the index; ours is the site's, whoever asks."""
    response = views.index(request, sitemaps)
    foreign = request.build_absolute_uri("/")
    context: Any = response.context_data
    for item in context["sitemaps"]:
        item.location = absolute("/" + item.location.removeprefix(foreign))
    return response
