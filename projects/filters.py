"""The project list as it was asked for: its filters as links that drop one, its page of projects, or its map."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, QueryDict

from domains.models import all_domains
from pom_site.geo.present import present_municipalities
from pom_site.publishing.pagination import pagination
from pom_site.search.chips import Chip, address, asked
from projects.facets import page_of
from projects.forms import MAP, ProjectFilterForm


def listing(request: HttpRequest, form: ProjectFilterForm) -> dict[str, Any]:
    """What a valid form found, as a page of the list or as a map."""
    form.count()
    context = {"chips": chips(request, form), "clear_url": address(request, view_alone(request))}
    if form.on_map:
        return context | map_of_found(request, form) | {"other_view": switched(request, "")}
    page = page_of(form.found(), form.cleaned_data["pagina"])
    found = {"page_obj": page, "count": page.paginator.count, "other_view": switched(request, MAP)}
    return context | found | pagination(request, page)


def map_of_found(request: HttpRequest, form: ProjectFilterForm) -> dict[str, Any]:
    """The municipalities with projects that match: for the map, and for the list that says the same."""
    matching = form.matching()
    numbers = form.known.count("gemeente", matching)
    rows = [
        (place, in_municipality(request, place.slug), numbers[place.slug])
        for place in present_municipalities()
        if numbers.get(place.slug)
    ]
    return {
        "on_map": True,
        "count": matching.bit_count(),
        "map_items": rows,
        "off_map": form.known.without("gemeente", matching),
    }


def chips(request: HttpRequest, form: ProjectFilterForm) -> list[Chip]:
    hues = {("domein", domain.code): domain.hue for domain in all_domains().values()}
    return [
        Chip(label, url_without(request, name, value), hues.get((name, value), ""), form.language_of(name, value))
        for name, value, label in form.chosen
    ]


def url_without(request: HttpRequest, name: str, value: str) -> str:
    """Only of domains there may be several; another filter goes, under whichever name it was asked for."""
    query = asked(request)
    kept = [other for other in query.getlist(name) if name == "domein" and other.strip() != value]
    query.setlist(name, kept) if kept else query.pop(name, None)
    return address(request, query)


def in_municipality(request: HttpRequest, slug: str) -> str:
    """The list of the projects that match in one municipality."""
    query = asked(request)
    query.pop("weergave", None)
    query["gemeente"] = slug
    return address(request, query)


def switched(request: HttpRequest, view: str) -> str:
    """The same projects, as a list or on the map."""
    query = asked(request)
    query["weergave"] = view
    if not view:
        del query["weergave"]
    return address(request, query)


def view_alone(request: HttpRequest) -> QueryDict:
    query = QueryDict(mutable=True)
    if view := request.GET.get("weergave"):
        query["weergave"] = view
    return query
