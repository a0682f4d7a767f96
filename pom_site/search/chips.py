"""The chosen filters of a list, each a link that drops it: see templates/components/chips.html."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, QueryDict


@dataclass(frozen=True)
class Chip:
    label: str
    url: str
    hue: str = ""
    lang: str = ""


def asked(request: HttpRequest) -> QueryDict:
    """What was asked, without the number of the page: another list has other pages."""
    query = request.GET.copy()
    query.pop("pagina", None)
    return query


def address(request: HttpRequest, query: QueryDict) -> str:
    return f"{request.path}?{query.urlencode()}" if query else request.path
