"""What the layout of every public page shows, as the variables `site` and `meta`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pages.models import Page, SiteSettings
from pages.models.settings import site_settings
from pages.tree import Node, tree
from pom_site.publishing.languages import DEFAULT, LANGUAGES
from pom_site.publishing.seo import Crumb, Meta, described, paths
from pom_site.publishing.staff import colleague


@dataclass(frozen=True)
class Link:
    title: str
    url: str
    lang: str = ""
    active: bool = False


@dataclass(frozen=True)
class Language:
    code: str
    name: str
    url: str
    current: bool


@dataclass(frozen=True)
class Column:
    title: str
    links: list[Link]


class Site:
    """Read lazily: an answer without HTML costs nothing."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.meta: Meta = described(request)
        self.language = get_language() or DEFAULT
        self.settings: SiteSettings = site_settings()

    @property
    def languages(self) -> list[Language]:
        """This page, asked the same, in the languages it exists in; for what exists nowhere (errors), the home page."""
        alternates = self.meta.alternates or paths(lambda: reverse("home"))
        query = f"?{self.meta.query}" if self.meta.query else ""
        return [
            Language(code, name, f"{alternates[code]}{query}", code == self.language)
            for code, name in LANGUAGES
            if code in alternates
        ]

    @property
    def menu(self) -> list[Link]:
        return [_link(node, active=self._is_within(node)) for node in tree().menu()]

    def _is_within(self, node: Node) -> bool:
        """Every address starts with the one of the home page: that one must be the same."""
        path = self.request.path
        return path == node.url or (node.kind != Page.Kind.HOME and path.startswith(node.url))

    @property
    def footer(self) -> list[Column]:
        found = [Column(str(label), self._footer_links(key)) for key, label in Page.Footer.choices if key]
        return [column for column in found if column.links]

    def _footer_links(self, key: str) -> list[Link]:
        links = [_link(node) for node in tree().in_footer(key)]
        if key == Page.Footer.SITE:
            links.append(Link(_("Data to download"), reverse("open-data")))
            links.append(Link(_("News feed (RSS)"), reverse("news-rss")))
        if key == Page.Footer.ABOUT and links:
            links.append(Link(_("Results of the projects"), reverse("results")))
        return links

    @property
    def breadcrumbs(self) -> list[Crumb]:
        return list(self.meta.trail)

    @property
    def home_url(self) -> str:
        return reverse("home")

    @property
    def search_url(self) -> str:
        return reverse("search")

    @property
    def contact_url(self) -> str:
        node = tree().of_kind("contact")
        return node.url if node else reverse("home")

    @property
    def is_contact_page(self) -> bool:
        """There a link to the contact page leads nowhere."""
        return self.request.path == self.contact_url

    @property
    def staff(self) -> bool:
        return colleague(self.request) is not None

    @property
    def show_gaps(self) -> bool:
        return self.settings.show_gaps or self.staff


def _link(node: Node, *, active: bool = False) -> Link:
    return Link(node.short_title, node.url, node.lang, active)


def site(request: HttpRequest) -> dict[str, Any]:
    return {"site": SimpleLazyObject(lambda: Site(request)), "meta": SimpleLazyObject(lambda: described(request))}
