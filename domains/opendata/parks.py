"""The tables of the business parks."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from domains.models import Park, ParkOrganisation, ParkPhase, ParkPlanningStep, Plot
from domains.models.codes import Development
from domains.opendata.places import (
    concept,
    features_by,
    known_by,
    last_changed,
    municipality_column,
    organisation_table,
    outline_area,
    planning_table,
    point_columns,
    row_table,
    without_people,
)
from pom_site.opendata.columns import Column, Kind, columns_of
from pom_site.opendata.tables import Table

OFFERED: Final = "offered_plots"
features = features_by("kind", "development", "area_gross", "area_net")


@cache
def tables() -> dict[str, Table]:
    phases = columns_of(ParkPhase, "kind", "starts_on", "ends_on", "precision", "note")
    return {
        "bedrijventerreinen": Table("parks", _("Business parks"), lambda park: [park], _parks()),
        "fasen": row_table("phases", _("Phases"), "park", "phases", phases),
        "planstappen": planning_table(ParkPlanningStep, "park"),
        "organisaties": organisation_table("organisations", _("Organisations"), "park", ParkOrganisation),
    }


def objects() -> Any:
    """In six queries a batch."""
    offered = Plot.objects.published().offered().only("park", "area")
    return Park.objects.prefetch_related(
        "municipalities",
        "phases",
        "planning_steps",
        without_people("organisations", ParkOrganisation),
        Prefetch("plots", offered, to_attr=OFFERED),
    )


def _parks() -> list[Column]:
    return [
        *known_by(_("Number of the park on this site")),
        *columns_of(Park, "title", "alternative_name", "vlaio_id", "sample", "summary", "kind", "origin"),
        *columns_of(Park, "development"),
        concept(Development, "development"),
        municipality_column(),
        *columns_of(Park, "area_gross", "area_net", "area_available"),
        Column("plots_offered", Kind.INTEGER, _("Plots on offer"), lambda park: len(getattr(park, OFFERED))),
        Column("area_offered", Kind.NUMBER, _("Area of the plots on offer, in m²"), _area_offered()),
        *columns_of(Park, "description", "plan_name", "plan_level", "plan_on", "plan_url", "zoning", "sectors"),
        *columns_of(Park, "access", "quay_length", "access_note", "utilities", "utilities_note"),
        *columns_of(Park, "measures", "breeam", "solar_power", "measures_note", "companies", "jobs", "counted_in"),
        outline_area(),
        *point_columns(Park),
        last_changed(),
    ]


def _area_offered() -> Callable[[Park], Any]:
    return lambda park: sum((plot.area for plot in getattr(park, OFFERED)), start=0)
