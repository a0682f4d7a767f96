"""The tables of the plots. A plot that is gone stays, for the figures; its price went with its offer."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import Any

from django.utils.translation import gettext_lazy as _

from domains.models import Plot, PlotFunction
from domains.models.codes import AreaKind, Availability, Building, Function, Restriction, Use
from domains.opendata.places import (
    concept,
    concepts,
    features_by,
    known_by,
    last_changed,
    municipality_column,
    outline_area,
    point_columns,
    row_table,
)
from pom_site.opendata.columns import Column, Kind, columns_of
from pom_site.opendata.tables import Table

features = features_by("park_id", "code", "area", "availability")


@cache
def tables() -> dict[str, Table]:
    functions = [*columns_of(PlotFunction, "kind"), concept(Function, "kind"), *columns_of(PlotFunction, "share")]
    return {
        "percelen": Table("plots", _("Plots"), lambda plot: [plot], _plots()),
        "functies": row_table("functions", _("Functions"), "plot", "functions", functions),
    }


def objects() -> Any:
    """In three queries a batch."""
    return Plot.objects.select_related("park").prefetch_related("functions", "park__municipalities")


def _plots() -> list[Column]:
    return [
        *known_by(_("Number of the plot on this site")),
        Column("park_id", Kind.INTEGER, _("Number of the park on this site"), attrgetter("park_id")),
        Column("park", Kind.TEXT, _("Business park, by its short address"), attrgetter("park.slug_nl"), "park"),
        Column("park_title", Kind.TEXT, _("Name of the business park"), attrgetter("park.title_nl")),
        *columns_of(Plot, "code", "title", "sample", "summary", "cadastral_reference", "area"),
        *_with_concept("area_kind", AreaKind),
        *_with_concept("availability", Availability),
        *columns_of(Plot, "trade", "forms"),
        *columns_of(Plot, "price", "price_on_request", "price_on", unless=lambda plot: not plot.is_offered),
        *columns_of(Plot, "split_least", "split_most", "available_from"),
        *_with_concept("built", Building),
        *_with_concept("in_use", Use),
        *columns_of(Plot, "restrictions"),
        concepts(Restriction, "restrictions"),
        *columns_of(Plot, "restrictions_note", "permit", "permit_reference", "permit_on"),
        *columns_of(Plot, "soil", "soil_certificate_on", "conditions", "procedure", "deadline"),
        municipality_column(attrgetter("park"), field=""),
        outline_area(),
        *point_columns(Plot),
        last_changed(),
    ]


def _with_concept(name: str, kind: Any) -> list[Column]:
    return [*columns_of(Plot, name), concept(kind, name)]
