"""Reads what visitors choose room by: one lean query for all of it, since after a change a visitor waits for it."""

from __future__ import annotations

import datetime
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final, NamedTuple

from django.db.models import TextField, Value
from django.db.models.functions import Cast, Coalesce

from domains.models import Park, Plot, Space
from domains.querysets import ParkQuerySet, PlotQuerySet, SpaceQuerySet
from pom_site.geo.present import present_of
from pom_site.search.models import fold

Key = tuple[str, int]
PARK: Final = "park"
PLOT: Final = "plot"
SPACE: Final = "space"
AT_ONCE: Final = datetime.date.min
NOTHING: Final = Value(None, TextField())
SINCE: Final = Coalesce("publish_from", "created_at")
RENT: Final = json.dumps([Plot.Form.RENT])


@dataclass(frozen=True)
class Ground:
    """Where something lies and how one comes there: on its park, or else where its building stands."""

    access: list[str]
    slugs: list[str]
    order: str


@dataclass(frozen=True)
class Entry:
    """One plot or space on offer. `size`: the smallest and the largest that one can have of it."""

    key: Key
    area: float
    size: tuple[float, float]
    kind: str
    offers: list[str]
    ground: Ground
    free: datetime.date
    since: datetime.datetime


class Row(NamedTuple):
    """`several`: a list of choices as JSON: the forms of what is offered, the access of a park."""

    what: str
    pk: int
    park: int | None
    municipality: int | None
    kind: str
    area: Decimal | None
    least: Decimal | None
    most: Decimal | None
    several: str
    free: datetime.date | None
    since: datetime.datetime


def entries() -> list[Entry]:
    """Smallest first."""
    rows = [Row(*values) for values in _rows()]
    parks = _parks(row for row in rows if row.what == PARK)

    @cache
    def in_building(park: int | None, municipality: int | None) -> Ground:
        """In a building on a park one comes as one comes to the park."""
        return _ground(parks[park].access if park in parks else [], [municipality])

    plots = (_entry(row, parks[row.park]) for row in rows if row.what == PLOT and row.park in parks)
    spaces = (_entry(row, in_building(row.park, row.municipality)) for row in rows if row.what == SPACE)
    return sorted([*plots, *spaces], key=lambda each: (each.area, each.key))


def _parks(rows: Iterable[Row]) -> dict[int | None, Ground]:
    """The public ones; each has a row for each of its municipalities."""
    access: dict[int, str] = {}
    places: dict[int, list[int | None]] = defaultdict(list)
    for row in rows:
        access[row.pk] = row.several
        places[row.pk].append(row.municipality)
    return {park: _ground(_list(access[park]), places[park]) for park in access}


def _ground(access: list[str], municipalities: list[int | None]) -> Ground:
    places = present_of(key for key in municipalities if key is not None)
    return Ground(access, [place.slug for place in places], fold(places[0].name) if places else "~")


def _entry(row: Row, ground: Ground) -> Entry:
    area, size = float(row.area or 0), part_of(float(row.area or 0), row.least, row.most)
    offers = _list(row.several)
    return Entry((row.what, row.pk), area, size, row.kind, offers, ground, row.free or AT_ONCE, row.since)


def part_of(area: float, least: Any, most: Any) -> tuple[float, float]:
    """A largest part says that the plot is not sold as a whole."""
    large = area if most is None else float(most)
    return large if least is None else float(least), large


@cache
def _list(several: str) -> list[str]:
    """Thousands of plots are offered in a few ways."""
    found: list[str] = json.loads(several)
    return found


def _rows() -> Any:
    """The columns of `Row`, of which each kind leaves some empty; plots come first, so that their types hold."""
    return _plots().union(_spaces(), _public_parks(), all=True)


# Plain querysets: nothing here is translated, and those of modeltranslation would look at each row again.


def _plots() -> Any:
    told = ("area", "split_least", "split_most", Cast("forms", TextField()), "available_from", SINCE)
    found = PlotQuerySet(Plot).published().offered().order_by()
    return found.values_list(Value(PLOT), "pk", "park_id", NOTHING, Value(PLOT), *told)


def _spaces() -> Any:
    told = ("area", NOTHING, NOTHING, Value(RENT), "available_from", SINCE)
    found = SpaceQuerySet(Space).published().offered().order_by()
    return found.values_list(Value(SPACE), "pk", "building__park_id", "building__municipality_id", "kind", *told)


def _public_parks() -> Any:
    told = (NOTHING, NOTHING, NOTHING, Cast("access", TextField()), NOTHING, SINCE)
    found = ParkQuerySet(Park).published().order_by()
    return found.values_list(Value(PARK), "pk", "pk", "municipalities", Value(""), *told)
