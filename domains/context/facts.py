"""Facts of places, as rows of (term, value); what is not known has no row."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.utils.html import format_html, format_html_join

from pom_site.geo.models import Municipality
from pom_site.publishing.quantities import euro, hectares, square_metres

Fact = tuple[str, Any]


def known(rows: Iterable[tuple[Any, Any]]) -> list[Fact]:
    return [(str(term), value) for term, value in rows if value not in (None, "", [])]


def area(value: Decimal | None) -> str:
    return "" if value is None else hectares(value)


def in_square_metres(value: Decimal | None) -> str:
    """Of buildings, however large."""
    return "" if value is None else square_metres(value)


def amount(value: Decimal | None) -> str:
    return "" if value is None else euro(value)


def listed(values: Iterable[str]) -> str:
    return format_html_join(", ", "{}", ((value,) for value in values))


def link(url: str, words: str = "") -> str:
    """A web site by its host, unless told otherwise."""
    return format_html('<a href="{}">{}</a>', url, words or url.split("/")[2].removeprefix("www.")) if url else ""


def municipality_links(places: Iterable[Municipality]) -> str:
    """Each leads to its page."""
    rows = ((place.get_absolute_url(), place.name) for place in places)
    return format_html_join(", ", '<a href="{}">{}</a>', rows)
