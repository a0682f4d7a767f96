"""Things of several kinds on the map of one municipality, or of the whole province."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from django.utils.translation import gettext as _

from pom_site.publishing.memo import remembered

from .coordinates import Position
from .geometry import Geometry as Province
from .geometry import geometry, on_the_map
from .labels import POINT, Dot, Label, around
from .marks import RADIUS, Entry, Mark, Thing, legend_of, listed, marked, number
from .models import Municipality
from .outlines import Spot, written

NUMBERS: Final = re.compile(r"-?[0-9]+")
SIZE: Final = 1_000
AROUND: Final = 0.3  # how much of the neighbours shows, in parts of the municipality itself
NEIGHBOURS: Final = 3  # names of neighbours that also show on a narrow map
CLOSEST: Final = 14.0  # times the province's map: about 5 km across


@dataclass(frozen=True, slots=True)
class PlaceMap:
    """
    `cells`: (path, whether it is the municipality that the page is about); `seats`: where town halls lie,
    as far as nothing covers them; `names`: those of the neighbours.
    """

    outline: str
    cells: list[tuple[str, bool]]
    seats: list[Spot]
    names: list[tuple[str, Label]]
    marks: list[Mark]
    legend: list[Entry]
    entries: list[Entry]
    label: str

    @property
    def links(self) -> bool:
        return any(mark.url for mark in self.marks)


@dataclass(frozen=True, slots=True)
class View:
    """A part of the province's map, enlarged."""

    left: float
    top: float
    zoom: float

    def spot(self, x: float, y: float) -> Spot:
        return round((x - self.left) * self.zoom), round((y - self.top) * self.zoom)

    def sees(self, ring: Iterable[Spot]) -> bool:
        xs, ys = zip(*(self.spot(x, y) for x, y in ring), strict=True)
        return min(xs) < SIZE and max(xs) > 0 and min(ys) < SIZE and max(ys) > 0


def place_map(things: Iterable[Thing], municipality: Municipality | None = None) -> PlaceMap:
    """A municipality that merged is drawn as where it went; one outside the province, or none: the whole province."""
    drawn, entries = geometry(), listed(things)
    code = drawn.code(municipality.refnis) if municipality else None
    if municipality is None or code is None:
        return _of_the_province(drawn, entries)
    return _of_one(drawn, code, municipality, entries)


def _of_the_province(drawn: Province, entries: list[Entry]) -> PlaceMap:
    marks = marked(entries, lambda position: _rounded(on_the_map(*position)))
    seats = [(place.x, place.y) for place in drawn.places.values()]
    labels = number(marks, taken=[around(*seat, POINT) for seat in seats])
    seats = _uncovered(seats, marks, labels.values())
    return PlaceMap(drawn.outline, [], seats, [], marks, legend_of(entries), entries, _("Map of East Flanders"))


def _of_one(drawn: Province, code: str, municipality: Municipality, entries: list[Entry]) -> PlaceMap:
    rings = {each: corners(place.cell) for each, place in drawn.places.items()}
    shown = [on_the_map(*entry.thing.point) for entry in entries if entry.thing.point]
    view = _view([*rings[code], *shown])
    seen = {each: ring for each, ring in rings.items() if view.sees(ring)}
    cells = [(written([view.spot(x, y) for x, y in [*ring, ring[0]]]), each == code) for each, ring in seen.items()]
    marks = marked(entries, lambda position: view.spot(*on_the_map(*position)))
    others = _neighbours(drawn, view, {*seen} - {code})
    labels = number(marks, others, majors=len(marks) + NEIGHBOURS)
    names = [(dot.name, labels[dot]) for dot in others if dot in labels]
    cells.sort(key=lambda cell: cell[1])  # what is drawn last lies on top
    seats = _uncovered([(dot.x, dot.y) for dot in others], marks, labels.values())
    label = _("Map of %(name)s") % {"name": municipality.name}
    return PlaceMap("", cells, seats, names, marks, legend_of(entries), entries, label)


def _view(spots: list[Position]) -> View:
    west, east = min(x for x, _y in spots), max(x for x, _y in spots)
    north, south = min(y for _x, y in spots), max(y for _x, y in spots)
    across = max(east - west, south - north) * (1 + 2 * AROUND)
    zoom = min(SIZE / across, CLOSEST)
    half = SIZE / zoom / 2
    return View((west + east) / 2 - half, (north + south) / 2 - half, zoom)


def _neighbours(drawn: Province, view: View, codes: Iterable[str]) -> list[Dot]:
    """Names where the town halls of the neighbours lie, as far as these are in view."""
    names = names_by_code()
    spots = {each: view.spot(drawn.places[each].x, drawn.places[each].y) for each in codes}
    return [Dot(names[each], *spots[each], radius=POINT) for each in sorted(spots) if each in names]


@remembered
def names_by_code() -> dict[str | None, str]:
    return dict(Municipality.objects.values_list("refnis", "name"))


def corners(cell: str) -> list[Spot]:
    """Of a path that starts somewhere and goes on in relative steps."""
    numbers = [int(number) for number in NUMBERS.findall(cell)]
    return list(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True))


def _rounded(spot: Position) -> Spot:
    return round(spot[0]), round(spot[1])


def _uncovered(seats: Iterable[Spot], marks: Iterable[Mark], labels: Iterable[Label]) -> list[Spot]:
    """Half a point under a name would look like an accent."""
    shapes = [around(*mark.spot, RADIUS) for mark in marks]
    boxes = {seat: around(*seat, POINT) for seat in seats}
    names = list(labels)
    return [
        seat
        for seat, box in boxes.items()
        if not any(label.covers(box) for label in names) and not any(box.meets(shape) for shape in shapes)
    ]
