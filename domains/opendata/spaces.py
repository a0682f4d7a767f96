"""The tables of the spaces, each with what its building tells; and that of the buildings, for the API."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import Any

from django.utils.translation import gettext_lazy as _

from domains.models import Building, Space
from domains.opendata.places import features_by, known_by, last_changed, point_columns
from pom_site.opendata.columns import Column, Kind, columns_of
from pom_site.opendata.tables import Table

features = features_by("building_id", "code", "kind", "area", "availability", place=attrgetter("building"))


@cache
def tables() -> dict[str, Table]:
    return {"ruimten": Table("spaces", _("Spaces"), lambda space: [space], _spaces())}


@cache
def building_table() -> Table:
    columns = [*known_by(_("Number of the building on this site")), *_of_building(), last_changed()]
    return Table("buildings", _("Buildings"), lambda building: [building], columns)


def objects() -> Any:
    """In one query a batch."""
    return Space.objects.select_related("building__municipality")


def _spaces() -> list[Column]:
    return [
        *known_by(_("Number of the space on this site")),
        Column("building_id", Kind.INTEGER, _("Number of the building on this site"), attrgetter("building_id")),
        Column("building", Kind.TEXT, _("Building, by its short address"), attrgetter("building.slug_nl"), "building"),
        *columns_of(Space, "code", "title", "sample", "summary", "kind", "floor", "area", "availability"),
        *columns_of(Space, "available_from"),
        *columns_of(Space, "price", "price_basis", "price_on_request", "charges", unless=_is_let),
        *columns_of(Space, "term_least", "term_most", "description", "power", "height", "has_gate", "lab_class"),
        *(_through_building(column) for column in _of_building()),
        last_changed(),
    ]


def _of_building() -> list[Column]:
    return [
        *columns_of(Building, "title", "kind", "street", "postcode"),
        Column("municipality", Kind.TEXT, _("Municipality, by its short address"), attrgetter("municipality.slug")),
        *columns_of(Building, "address_uri", "opened", "area_total", "area_lettable", "energy_label", "breeam"),
        *columns_of(Building, "accessibility", "parking_spaces", "bicycle_spaces", "charging_points", "docks"),
        *columns_of(Building, "website"),
        *point_columns(Building),
    ]


def _through_building(column: Column) -> Column:
    """Computed here: an import of spaces passes over it."""
    return replace(column, name=f"building_{column.name}", read=lambda space: column.read(space.building), field="")


def _is_let(space: Space) -> bool:
    return not space.is_offered
