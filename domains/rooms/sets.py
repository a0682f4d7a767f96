"""What visitors choose room by, smallest first, in the process's memory: see `pom_site/search/facets.py`."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, Final

from django.utils.translation import override

from domains.models import Park, Plot, Space
from pom_site.geo.models import Municipality
from pom_site.geo.present import all_municipalities, present_of
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.search.facets import Facets, bits_of, sets_of
from pom_site.search.models import fold

Key = tuple[str, int]
PLOT: Final = "plot"
SPACE: Final = "space"
AT_ONCE: Final = datetime.date.min
FACETS: Final = ("soort", "gemeente", "aanbod", "bereik")


@dataclass(frozen=True)
class Rooms(Facets[Key]):
    """`sizes`: the smallest and the largest that one can have of each, in m²: a plot may be split."""

    sizes: list[tuple[float, float]]
    free: dict[datetime.date, int]
    newest: list[Key]
    by_place: list[Key]

    def between(self, least: float | None, most: float | None) -> int:
        """Of which one can have a size between these two."""
        low, high = least or 0, float("inf") if most is None else most
        fitting = (position for position, (small, large) in enumerate(self.sizes) if large >= low and small <= high)
        return bits_of(fitting, len(self.keys))

    def free_on(self, day: datetime.date) -> int:
        return reduce(or_, (bits for since, bits in self.free.items() if since <= day), 0)


@dataclass(frozen=True)
class Entry:
    """One plot or space on offer."""

    key: Key
    area: float
    size: tuple[float, float]
    kind: str
    offers: list[str]
    access: list[str]
    places: list[Municipality]
    free: datetime.date
    since: datetime.datetime


def rooms() -> Rooms:
    """The public plots and spaces that somebody can still have. The same in every language: remembered once."""
    with override(DEFAULT):
        return _read()


@remembered
def _read() -> Rooms:
    grounds = _grounds()
    entries = sorted([*_plots(grounds), *_spaces(grounds)], key=lambda each: (each.area, each.key))
    found = Rooms(
        keys=[each.key for each in entries],
        values={},
        sizes=[each.size for each in entries],
        free={},
        newest=[each.key for each in sorted(entries, key=lambda each: each.since, reverse=True)],
        by_place=[each.key for each in sorted(entries, key=_place_name)],
    )
    values: dict[str, list[list[str]]] = {
        "soort": [[each.kind] for each in entries],
        "gemeente": [[place.slug for place in each.places] for each in entries],
        "aanbod": [each.offers for each in entries],
        "bereik": [each.access for each in entries],
    }
    for facet, several in values.items():
        pairs = ((value, key) for key, known in zip(found.keys, several, strict=True) for value in known)
        found.values[facet] = sets_of(pairs, found.positions)
    found.free.update(_by_day(entries))
    return found


def _place_name(entry: Entry) -> str:
    return fold(entry.places[0].name) if entry.places else "~"


def _by_day(entries: list[Entry]) -> dict[datetime.date, int]:
    days = defaultdict(list)
    for position, entry in enumerate(entries):
        days[entry.free].append(position)
    return {day: bits_of(positions, len(entries)) for day, positions in days.items()}


@dataclass(frozen=True)
class Ground:
    """A public park, as far as what stands on it is concerned."""

    access: list[str]
    places: list[Municipality]


def _grounds() -> dict[int, Ground]:
    access: dict[int, list[str]] = {}
    places: dict[int, list[int]] = defaultdict(list)
    for park, by, municipality in Park.objects.published().order_by().values_list("pk", "access", "municipalities"):
        access[park] = by
        places[park].append(municipality)
    return {park: Ground(by, present_of(places[park])) for park, by in access.items()}


def _plots(grounds: dict[int, Ground]) -> Iterator[Entry]:
    columns = ("pk", "park_id", "area", "split_least", "split_most", "forms", *DATES)
    rows: Any = Plot.objects.published().offered().order_by().values_list(*columns)
    for pk, park, area, least, most, forms, *dates in rows:
        if park in grounds:
            size = part_of(float(area), least, most)
            ground = grounds[park]
            yield Entry((PLOT, pk), float(area), size, PLOT, forms, ground.access, ground.places, *_dates(*dates))


def part_of(area: float, least: Any, most: Any) -> tuple[float, float]:
    """A largest part says that the plot is not sold as a whole."""
    large = area if most is None else float(most)
    return large if least is None else float(least), large


def _spaces(grounds: dict[int, Ground]) -> Iterator[Entry]:
    """In a building on a park one comes as one comes to the park."""
    municipalities, nowhere = all_municipalities(), Ground([], [])
    columns = ("pk", "building__park_id", "building__municipality_id", "area", "kind", *DATES)
    rows: Any = Space.objects.published().offered().order_by().values_list(*columns)
    for pk, park, municipality, area, kind, *dates in rows:
        places = [municipalities[municipality].present()] if municipality in municipalities else []
        access, size = grounds.get(park, nowhere).access, (float(area), float(area))
        yield Entry((SPACE, pk), float(area), size, kind, [Plot.Form.RENT], access, places, *_dates(*dates))


DATES: Final = ("available_from", "publish_from", "created_at")


def _dates(free: Any, published: Any, made: Any) -> tuple[datetime.date, datetime.datetime]:
    return free or AT_ONCE, published or made
