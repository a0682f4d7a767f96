"""The projects of one municipality, for its page: the newest few, how many there are, and who carries them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.db.models import OuterRef, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from pom_site.geo.marks import Thing
from pom_site.geo.models import Municipality
from pom_site.geo.present import merged_into
from pom_site.publishing.fallback import fallback_language
from projects.facets import facets, partners_in_use
from projects.models import Location, Project, Stage
from projects.places import list_url
from projects.portfolios import Entry

NEWEST: Final = 6
PARTNERS: Final = 24


@dataclass(frozen=True)
class Local:
    """`things`: those with a point here, for the map; `rows`: each with its number there, or 0."""

    rows: list[tuple[Any, int]]
    things: list[Thing]
    count: int
    running: int
    partners: list[Entry]
    list_url: str


def local_projects(municipality: Municipality, after: int = 0) -> Local:
    """`after`: how many numbers the map gave to others."""
    known = facets()
    here = known.with_value("gemeente", municipality.slug)
    keys = known.in_order(here)[:NEWEST] if here else []
    projects = _projects(municipality, keys) if keys else []
    things = [_thing(project) for project in projects if project.east is not None]
    numbers = {thing.url: number for number, thing in enumerate(things, after + 1)}
    return Local(
        rows=[(project, numbers.get(project.get_absolute_url(), 0)) for project in projects],
        things=things,
        count=here.bit_count(),
        running=(here & known.with_value("status", Stage.RUNNING)).bit_count(),
        partners=_partners(here),
        list_url=list_url(municipality),
    )


def _projects(municipality: Municipality, keys: list[Any]) -> list[Any]:
    """Each with its first known point here, in the same query."""
    here = merged_into(municipality.slug)
    rows = Location.objects.filter(project=OuterRef("pk"), municipality__in=here, longitude__isnull=False)
    first = rows.filter(latitude__isnull=False).order_by("position", "pk")
    point = {"east": Subquery(first.values("longitude")[:1]), "north": Subquery(first.values("latitude")[:1])}
    return Project.objects.for_cards().prefetch_related(None).annotate(**point).public_in_order(keys)


def _thing(project: Any) -> Thing:
    point = (float(project.east), float(project.north))
    return Thing(project.title, point, "cross", _("Project"), project.get_absolute_url(), project.hue)


def _partners(here: int) -> list[Entry]:
    """Those of the most projects here; all of them stand with their projects."""
    numbers = facets().count("partner", here)
    found = [partner for partner in partners_in_use() if numbers.get(partner.slug)]
    most = sorted(found, key=lambda partner: -numbers[partner.slug])[:PARTNERS]
    return [
        Entry(
            str(partner),
            reverse("partner-detail", args=[partner.slug]),
            numbers[partner.slug],
            fallback_language(partner, "name"),
        )
        for partner in found
        if partner in most
    ]
