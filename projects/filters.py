"""The chosen filters as links that drop one of them."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from domains.models import all_domains
from projects.forms import ProjectFilterForm


@dataclass(frozen=True)
class Chip:
    label: str
    url: str
    hue: str
    lang: str = ""


def chips(request: HttpRequest, form: ProjectFilterForm) -> list[Chip]:
    hues = {("domein", domain.code): domain.hue for domain in all_domains().values()}
    return [
        Chip(label, url_without(request, name, value), hues.get((name, value), ""), form.language_of(name, value))
        for name, value, label in form.chosen
    ]


def url_without(request: HttpRequest, name: str, value: str) -> str:
    query = request.GET.copy()
    query.pop("pagina", None)
    kept = [other for other in query.getlist(name) if other.strip() != value]
    query.setlist(name, kept) if kept else query.pop(name, None)
    return f"{request.path}?{query.urlencode()}" if query else request.path
