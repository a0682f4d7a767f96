"""
The map of one municipality between its neighbours, with what lies there: contours, and marks of several kinds.

Its borders are not known here: the town halls around it tell where one is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from .geometry import Geometry as Province
from .geometry import geometry, on_the_map
from .labels import POINT, Dot, Label, around
from .marks import RADIUS, Mark, Thing, label_marks, legend_of, marked
from .models import Municipality
from .outlines import Spot, clipped, path_of, positions_of, simplified, written
from .present import present_municipalities

NUMBERS: Final = re.compile(r"-?[0-9]+")
SIZE: Final = 1_000
AROUND: Final = 0.3  # how much of the neighbours shows, in parts of the municipality itself
NAMES: Final = 4  # of municipalities that also show on a narrow map
BEYOND: Final = 50
EDGE: Final = 20
CLOSEST: Final = 14.0  # times the province's map: about 5 km across


@dataclass(frozen=True, slots=True)
class Ground:
    """The contour of a thing, in the colour of its domain."""

    tone: str
    path: str


@dataclass(frozen=True, slots=True)
class Hall:
    """A town hall, to find one's way by; `here`: of the municipality that the page is about."""

    name: str
    spot: Spot
    label: Label | None
    here: bool


@dataclass(frozen=True, slots=True)
class PlaceMap:
    """`land`: what there is of the province in view."""

    land: str
    halls: list[Hall]
    grounds: list[Ground]
    marks: list[Mark]
    legend: list[Thing]

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

    def spot_of(self, position: Sequence[float]) -> Spot:
        return self.spot(*on_the_map(position[0], position[1]))

    def sees(self, spot: Spot) -> bool:
        return all(EDGE < each < SIZE - EDGE for each in spot)


def place_map(things: Iterable[Thing], municipality: Municipality) -> PlaceMap | None:
    """A municipality that merged is drawn as where it went; of one outside the province there is no map."""
    drawn, things = geometry(), list(things)
    code = drawn.code(municipality.refnis)
    if code is None or not things:
        return None
    view = _view([*corners(drawn.places[code].cell), *_spots_of(things)])
    marks = marked(things, view.spot_of)
    dots = _dots(drawn, view, code)
    labels = label_marks(marks, dots.values(), majors=len(marks) + NAMES)
    return PlaceMap(
        land=_land(drawn, view),
        halls=_halls(dots, code, marks, labels),
        grounds=[Ground(each.tone, path_of(each.outline, view.spot_of)) for each in things if each.outline],
        marks=marks,
        legend=legend_of(things),
    )


def _spots_of(things: Sequence[Thing]) -> list[tuple[float, float]]:
    """Where they lie on the province's map, contours included."""
    points = [thing.point for thing in things]
    bounds = [position for thing in things if thing.outline for position in positions_of(thing.outline)]
    return [on_the_map(*position) for position in (*points, *bounds)]


def _view(spots: list[tuple[float, float]]) -> View:
    west, east = min(x for x, _y in spots), max(x for x, _y in spots)
    north, south = min(y for _x, y in spots), max(y for _x, y in spots)
    across = max(east - west, south - north) * (1 + 2 * AROUND)
    zoom = min(SIZE / across, CLOSEST)
    half = SIZE / zoom / 2
    return View((west + east) / 2 - half, (north + south) / 2 - half, zoom)


def _land(drawn: Province, view: View) -> str:
    """Its sides, where the province goes on, lie just out of view."""
    ring = clipped([view.spot(x, y) for x, y in corners(drawn.outline)], -BEYOND, SIZE + BEYOND)
    return written(simplified([*ring, ring[0]]))


def _dots(drawn: Province, view: View, here: str) -> dict[str, Dot]:
    """The town halls in view, by REFNIS code; that of the page is named before its neighbours."""
    dots = {}
    for place in present_municipalities():
        if (code := place.refnis) and code in drawn.places:
            spot = view.spot(drawn.places[code].x, drawn.places[code].y)
            if view.sees(spot):
                dots[code] = Dot(place.name, *spot, weight=2 if code == here else 0, radius=POINT)
    return dots


def _halls(dots: dict[str, Dot], here: str, marks: Iterable[Mark], labels: dict[Dot, Label]) -> list[Hall]:
    """Half a point under a name or a mark would look like an accent: it is left out, with its name."""
    shapes = [around(*mark.spot, RADIUS) for mark in marks]
    names = list(labels.values())
    return [
        Hall(dot.name, (dot.x, dot.y), labels.get(dot), code == here)
        for code, dot in dots.items()
        if not any(label.covers(dot.box) for label in names) and not any(dot.box.meets(shape) for shape in shapes)
    ]


def corners(cell: str) -> list[Spot]:
    """Of a path that starts somewhere and goes on in relative steps."""
    numbers = [int(number) for number in NUMBERS.findall(cell)]
    return list(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True))
