"""What search engines, feeds of social media and the language switcher need to know of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from .languages import CODES, DEFAULT
from .models import Publishable
from .richtext import json_data

ORGANISATION = "POM Oost-Vlaanderen"
SHARE_PICTURE = "img/share.png"  # for pages without a photograph: other sites take no drawings (SVG)
OG_LOCALES = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE", "de": "de_DE"}


@dataclass(frozen=True)
class Crumb:
    """One step of the trail; the last one has no address."""

    title: str
    url: str | None = None
    lang: str = ""


@dataclass
class Meta:
    """
    One page, described. `alternates` maps a language code to this page's path in that language, existing ones only.
    `section` is the kind of index page that the menu marks; `query` is what this list was asked for, which the language
    switcher keeps and the canonical address does not. Colleagues edit what it is `about`, and manage what it `lists`.
    """

    title: str
    description: str = ""
    alternates: dict[str, str] = field(default_factory=dict)
    trail: Sequence[Crumb] = ()
    section: str = ""
    query: str = ""
    image: str = ""
    og_type: str = "website"
    jsonld: list[dict[str, Any]] = field(default_factory=list)
    indexed: bool = True
    page_number: int = 1
    page_count: int = 1
    about: Publishable | None = None
    lists: type[Publishable] | None = None

    @property
    def full_title(self) -> str:
        """Most specific first: "Page 2 of 4 – Projects – POM Oost-Vlaanderen"."""
        parts = [self.title, ORGANISATION]
        if self.page_number > 1:
            parts.insert(0, _("Page %(number)s of %(count)s") % {"number": self.page_number, "count": self.page_count})
        return " – ".join(part for part in parts if part)

    @property
    def canonical(self) -> str:
        """The Dutch address when this page does not exist in the active language."""
        path = self.alternates.get(get_language() or DEFAULT) or self.alternates.get(DEFAULT, "")
        if path and self.page_number > 1:
            path = f"{path}?pagina={self.page_number}"
        return absolute(path) if path else ""


def absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"


def paths(url: Any, languages: Sequence[str] = CODES) -> dict[str, str]:
    """The addresses of a page per language; `url` is called once in each."""
    found = {}
    for code in languages:
        with override(code):
            found[code] = url()
    return found


def breadcrumb_data(trail: Sequence[Crumb]) -> dict[str, Any]:
    items = [
        {"@type": "ListItem", "position": position, "name": crumb.title}
        | ({"item": absolute(crumb.url)} if crumb.url else {})
        for position, crumb in enumerate(trail, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def organisation_data() -> dict[str, Any]:
    return {"@type": "GovernmentOrganization", "@id": absolute("/#pom"), "name": ORGANISATION, "url": absolute("/")}


def _graph(data: list[dict[str, Any]]) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@graph": data}


def render_meta(meta: Meta) -> SafeString:
    """The tags for <head>, escaped."""
    pairs = [
        ("og:title", meta.title),
        ("og:description", meta.description),
        ("og:type", meta.og_type),
        ("og:url", meta.canonical),
        ("og:site_name", ORGANISATION),
        ("og:locale", OG_LOCALES[get_language() or DEFAULT]),
        ("og:image", absolute(meta.image or static(SHARE_PICTURE))),
    ]
    alternates = [(code, absolute(path)) for code, path in meta.alternates.items()]
    if len(alternates) > 1 and DEFAULT in meta.alternates:
        alternates.append(("x-default", absolute(meta.alternates[DEFAULT])))
    data = [*meta.jsonld, *([breadcrumb_data(meta.trail)] if len(meta.trail) > 1 else [])]
    parts = [
        format_html("<title>{}</title>", meta.full_title),
        format_html('<meta name="description" content="{}">', meta.description) if meta.description else "",
        "" if meta.indexed else format_html('<meta name="robots" content="{}">', "noindex"),
        format_html('<link rel="canonical" href="{}">', meta.canonical) if meta.canonical else "",
        format_html_join(
            "\n",
            '<link rel="alternate" hreflang="{}" href="{}">',
            alternates if len(alternates) > 1 and meta.indexed else [],
        ),
        format_html_join(
            "\n", '<meta property="{}" content="{}">', [pair for pair in pairs if pair[1]] if meta.indexed else []
        ),
        format_html('<script type="application/ld+json">{}</script>', json_data(_graph(data))) if data else "",
    ]
    return format_html_join("\n", "{}", [(part,) for part in parts if part])


def describe(request: HttpRequest, meta: Meta) -> None:
    """Tell the layout about this page: the head, the language switcher, the breadcrumbs and the menu read it."""
    request.meta = meta  # type: ignore[attr-defined]


def described(request: HttpRequest) -> Meta:
    """What the view told; for error pages, which tell nothing, the home page in every language is offered."""
    known = getattr(request, "meta", None)
    return known or Meta(title="", indexed=False)
