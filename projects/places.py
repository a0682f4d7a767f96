"""Where projects are: in which municipality, at which point, what that place is called, and how many are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.html import format_html, format_html_join

from domains.localities import contents, counted_too
from pom_site.geo.countries import abroad
from pom_site.geo.models import Municipality
from pom_site.geo.present import all_municipalities
from pom_site.publishing.fallback import marked
from pom_site.publishing.memo import remembered
from projects.models import Location, Project


def place_names(locations: Iterable[Location]) -> str:
    """ "Dendermonde, Baasrode": the names in the editor's order, each once; a part that is Dutch says so."""
    names = dict.fromkeys(place_name(location) for location in locations)
    return format_html_join(", ", "{}", ((name,) for name in names if name))


def place_name(location: Location) -> str:
    """ "Gent (Zwijnaarde)", "Terneuzen (Nederland)"; the name of a municipality is the same in every language."""
    municipality = all_municipalities().get(location.municipality_id) if location.municipality_id else None
    place, country = marked(location, "place"), abroad(location.country)
    if municipality:
        return format_html("{} ({})", municipality.name, place) if place else municipality.name
    return format_html("{} ({})", place, country) if country else place


@dataclass(frozen=True)
class Position:
    """Where a location is, for lists that leave the house: plain texts."""

    name: str
    locality: str
    postcode: str


def position_of(location: Location) -> Position:
    """ "Gent (Zwijnaarde)", "Gent", "9000": the postcode of a municipality is its first, that of its seat."""
    municipality = all_municipalities().get(location.municipality_id) if location.municipality_id else None
    place = location.place or ""
    if municipality is None:
        return Position(place, place, location.postcode)
    name = f"{municipality.name} ({place})" if place else municipality.name
    return Position(name, municipality.name, location.postcode or next(iter(municipality.postcodes), ""))


def point_of(location: Location) -> tuple[float, float] | None:
    """Longitude and latitude (WGS84): its own, else those of its municipality."""
    if location.point:
        return location.point
    municipality = all_municipalities().get(location.municipality_id) if location.municipality_id else None
    if municipality is None or municipality.lon is None or municipality.lat is None:
        return None
    return municipality.lon, municipality.lat


def place_url(location: Location) -> str:
    """The page of its municipality; places outside the province have none."""
    municipality = all_municipalities().get(location.municipality_id) if location.municipality_id else None
    return municipality.present().get_absolute_url() if municipality else ""


def list_url(municipality: Municipality) -> str:
    """The list of its projects, to filter."""
    return f"{reverse('project-list')}?gemeente={municipality.slug}"


@counted_too
@remembered
def projects_per_municipality() -> dict[int, int]:
    """How many public projects each present municipality has, by its primary key."""
    pairs = Location.objects.filter(
        project__in=Project.objects.published().values("pk"), municipality__isnull=False
    ).values_list("municipality_id", "project_id")
    known = all_municipalities()  # a municipality newer than what is remembered waits for the next question
    found = {(known[place].present().pk, project) for place, project in pairs if place in known}
    return Counter(place for place, _project in found)


def places_on_map() -> list[tuple[Municipality, str, int | None]]:
    """Rows for the province map: each municipality that has something to show, its page, its number of projects."""
    known, projects = all_municipalities(), projects_per_municipality()
    return [(known[pk], known[pk].get_absolute_url(), projects.get(pk)) for pk in contents() if pk in known]
