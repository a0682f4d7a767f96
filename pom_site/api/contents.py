"""The eight lists of the API."""

from __future__ import annotations

from operator import attrgetter
from typing import Any, Final
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from domains.models import Building, Domain
from domains.opendata.datasets import BROWNFIELDS, PARKS, PLOTS, SPACES
from domains.opendata.spaces import building_table
from pom_site.geo.models import Municipality
from pom_site.geo.present import merged_into, municipality_now
from pom_site.opendata.columns import Column, Kind, columns_of
from pom_site.opendata.tables import Table
from projects.models import Indicator, Project
from projects.opendata.datasets import PROJECTS
from projects.opendata.tables import tables as project_tables

from . import parameters
from .resources import Lookup, Resource, changed_since, exported
from .schemas import Place

CHANGED: Final = {"changed_since": changed_since}
BY_AREA: Final = {**CHANGED, "area_from": "area__gte", "area_to": "area__lte"}


def resources() -> list[Resource]:
    return [_projects(), _indicators(), _parks(), _plots(), _brownfields(), _buildings(), _spaces(), _municipalities()]


def _in_municipality(field: str) -> Lookup:
    """As the lists of the site: also what lies in a former municipality that merged into it, under either name."""
    return lambda slug: {f"{field}__in": merged_into(municipality_now(slug))}


def _projects() -> Resource:
    return exported(
        PROJECTS.export,
        schema_name="Project",
        title="Projects",
        parameters=parameters.Projects,
        lookups={
            **CHANGED,
            "municipality": _in_municipality("locations__municipality"),
            "domain": lambda code: {"domains__in": Domain.objects.published().filter(code=code)},
            "stage": "stage",
        },
        inside_schema={"locations": (list[Place], "Where it happens.")},
    )


def _indicators() -> Resource:
    def objects() -> Any:
        return Indicator.objects.filter(project__in=Project.objects.published()).select_related("project", "definition")

    return Resource(
        name="indicators",
        schema_name="Indicator",
        title="Indicators of the projects",
        objects=objects,
        tables=(project_tables()["indicatoren"],),
        parameters=parameters.Indicators,
        lookups={"project": "project_id"},
        key_type=UUID,
    )


def _parks() -> Resource:
    return exported(
        PARKS.export,
        schema_name="Park",
        title="Business parks",
        parameters=parameters.Parks,
        lookups={
            **CHANGED,
            "municipality": _in_municipality("municipalities"),
            "development": "development",
            "area_from": "area_gross__gte",
            "area_to": "area_gross__lte",
        },
    )


def _plots() -> Resource:
    return exported(
        PLOTS.export,
        schema_name="Plot",
        title="Plots on business parks",
        parameters=parameters.Plots,
        lookups={
            **BY_AREA,
            "municipality": _in_municipality("park__municipalities"),
            "availability": "availability",
            "park": "park_id",
        },
    )


def _brownfields() -> Resource:
    return exported(
        BROWNFIELDS.export,
        schema_name="Brownfield",
        title="Brownfields",
        parameters=parameters.ByArea,
        lookups={**BY_AREA, "municipality": _in_municipality("municipalities")},
    )


def _buildings() -> Resource:
    return Resource(
        name="buildings",
        schema_name="Building",
        title="Buildings with spaces to let",
        objects=lambda: Building.objects.published().select_related("municipality"),
        tables=(building_table(),),
        parameters=parameters.InTown,
        lookups={**CHANGED, "municipality": _in_municipality("municipality")},
    )


def _spaces() -> Resource:
    return exported(
        SPACES.export,
        schema_name="Space",
        title="Spaces to let",
        parameters=parameters.Spaces,
        lookups={
            **BY_AREA,
            "municipality": _in_municipality("building__municipality"),
            "availability": "availability",
            "building": "building_id",
        },
    )


def _municipalities() -> Resource:
    return Resource(
        name="municipalities",
        schema_name="Municipality",
        title="Municipalities, present and former",
        objects=lambda: Municipality.objects.select_related("successor"),
        tables=(_municipality_table(),),
        parameters=parameters.Paged,
        key="slug",
        key_type=parameters.Slug,
    )


def _municipality_table() -> Table:
    def successor(place: Municipality) -> str:
        return place.successor.slug if place.successor else ""

    columns = [
        *columns_of(Municipality, "slug", "name", "refnis"),
        Column("postcodes", Kind.LIST, _("post codes"), attrgetter("postcodes")),
        *columns_of(Municipality, "seat"),
        Column("longitude", Kind.NUMBER, _("longitude"), attrgetter("lon")),
        Column("latitude", Kind.NUMBER, _("latitude"), attrgetter("lat")),
        *columns_of(Municipality, "valid_from", "valid_to"),
        Column("successor", Kind.TEXT, _("merged into"), successor),
    ]
    return Table("municipalities", _("Municipalities"), lambda place: [place], columns)
