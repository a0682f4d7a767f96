"""What visitors choose room by, smallest first, in the process's memory: see `pom_site/search/facets.py`."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Final

from django.utils.translation import override

from domains.rooms.entries import Entry, Key, entries
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.search.facets import Facets, bits_of, sets_of

VALUES: Final[dict[str, Callable[[Entry], list[str]]]] = {
    "soort": lambda each: [each.kind],
    "gemeente": lambda each: each.ground.slugs,
    "aanbod": lambda each: each.offers,
    "bereik": lambda each: each.ground.access,
}
FACETS: Final = tuple(VALUES)


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


def rooms() -> Rooms:
    """The public plots and spaces that somebody can still have. The same in every language: remembered once."""
    with override(DEFAULT):
        return _read()


@remembered
def _read() -> Rooms:
    known = entries()
    found = Rooms(
        keys=[each.key for each in known],
        values={},
        sizes=[each.size for each in known],
        free=_by_day(known),
        newest=[each.key for each in sorted(known, key=lambda each: each.since, reverse=True)],
        by_place=[each.key for each in sorted(known, key=lambda each: each.ground.order)],
    )
    for facet, values_of in VALUES.items():
        pairs = ((value, each.key) for each in known for value in values_of(each))
        found.values[facet] = sets_of(pairs, found.positions)
    return found


def _by_day(entries: list[Entry]) -> dict[datetime.date, int]:
    days = defaultdict(list)
    for position, entry in enumerate(entries):
        days[entry.free].append(position)
    return {day: bits_of(positions, len(entries)) for day, positions in days.items()}
