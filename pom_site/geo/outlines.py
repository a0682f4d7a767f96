"""
From degrees to a drawing 1,000 units wide: paths of whole numbers, and the room that a name finds inside.

Plain Python on purpose: public pages draw maps, and need neither shapely nor pyproj for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, radians
from typing import Final

from .contours import Geometry, polygons_of
from .coordinates import Position

WIDTH: Final = 1_000
MARGIN: Final = 40
HIGHEST, LOWEST = 900, 320
SMALLEST: Final = 100  # metres across, so that a point or a shed does not fill the drawing
DETAIL: Final = 0.8  # what a line may be off, in units
DOT: Final = 16

Spot = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where degrees land: `across` and `down` are units per degree, `metre` is units per metre."""

    west: float
    north: float
    left: float
    top: float
    across: float
    down: float
    metre: float
    height: int

    def spot(self, position: Sequence[float]) -> Spot:
        x = self.left + (position[0] - self.west) * self.across
        y = self.top + (self.north - position[1]) * self.down
        return round(x), round(y)


def frame_around(positions: Sequence[Position], foot: int = 0) -> Frame:
    """True to scale in its middle, as large as fits; `foot` leaves room below."""
    west, east = min(lon for lon, _lat in positions), max(lon for lon, _lat in positions)
    south, north = min(lat for _lon, lat in positions), max(lat for _lon, lat in positions)
    wide, high = _metres_per_degree((south + north) / 2)
    across, down = (east - west) * wide, (north - south) * high
    room = HIGHEST - foot - 2 * MARGIN
    metre = min((WIDTH - 2 * MARGIN) / max(across, SMALLEST), room / max(down, SMALLEST))
    drawn = max(down * metre, LOWEST - foot - 2 * MARGIN)
    return Frame(
        west=west,
        north=north,
        left=(WIDTH - across * metre) / 2,
        top=MARGIN + (drawn - down * metre) / 2,
        across=wide * metre,
        down=high * metre,
        metre=metre,
        height=round(drawn) + foot + 2 * MARGIN,
    )


def positions_of(geometry: Geometry) -> list[Position]:
    """All of them; of a contour the outer rings are enough."""
    if geometry["type"] == "Point":
        return [_pair(geometry["coordinates"])]
    return [_pair(position) for polygon in polygons_of(geometry) for position in polygon[0]]


def path_of(geometry: Geometry, spot_of: Callable[[Sequence[float]], Spot]) -> str:
    """What `d` says; a point is a small disc."""
    if geometry["type"] == "Point":
        return disc(*spot_of(geometry["coordinates"]), DOT)
    rings = [ring for polygon in polygons_of(geometry) for ring in polygon]
    return "".join(written(simplified([spot_of(position) for position in ring])) for ring in rings)


def disc(x: int, y: int, radius: int) -> str:
    return f"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0-{2 * radius} 0z"


def written(ring: Sequence[Spot]) -> str:
    """A closed ring in relative steps; one too small to see is a speck that its line makes visible."""
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(ring[:-1])]
    if len(steps) < 2:
        steps = [(2, 0), (0, 2)]
    numbers = " ".join(f"{x} {y}" for x, y in steps).replace(" -", "-")
    return f"M{ring[0][0]} {ring[0][1]}l{numbers}z"


def clipped(ring: Sequence[Spot], low: int, high: int) -> list[Spot]:
    """Of a ring, not closed: its part in a square. What lies outside runs along the sides (Sutherland and Hodgman)."""
    kept = list(ring)
    for axis in (0, 1):
        for limit, side in ((low, 1), (high, -1)):
            kept = _cut(kept, axis, limit, side)
    return kept


def _cut(ring: Sequence[Spot], axis: int, limit: int, side: int) -> list[Spot]:
    kept: list[Spot] = []
    for before, here in pairwise([*ring[-1:], *ring]):
        was, is_in = (side * (spot[axis] - limit) >= 0 for spot in (before, here))
        if was != is_in:
            kept.append(_between(before, here, (limit - before[axis]) / (here[axis] - before[axis])))
        if is_in:
            kept.append(here)
    return kept


def _between(start: Spot, end: Spot, part: float) -> Spot:
    return round(start[0] + part * (end[0] - start[0])), round(start[1] + part * (end[1] - start[1]))


def simplified(ring: Sequence[Spot]) -> list[Spot]:
    """Without the corners that nobody would see (Douglas and Peucker), split where it is farthest from its start."""
    first = ring[0]
    far = max(range(len(ring)), key=lambda place: hypot(ring[place][0] - first[0], ring[place][1] - first[1]))
    kept = {0, far, len(ring) - 1}
    spans = [(0, far), (far, len(ring) - 1)]
    while spans:
        start, end = spans.pop()
        if end - start < 2:
            continue
        off, place = max((_off(ring[place], ring[start], ring[end]), place) for place in range(start + 1, end))
        if off > DETAIL:
            kept.add(place)
            spans += [(start, place), (place, end)]
    return [ring[place] for place in sorted(kept)]


def widest_place(geometry: Geometry, frame: Frame) -> tuple[Spot, int]:
    """The middle of the widest level line inside a contour, the middle height first, and how wide it is."""
    if geometry["type"] == "Point":
        return frame.spot(geometry["coordinates"]), 0
    rings = [[frame.spot(position) for position in ring] for polygon in polygons_of(geometry) for ring in polygon]
    heights = [y for ring in rings for _x, y in ring]
    top, bottom = min(heights), max(heights)
    best: tuple[Spot, int] = (rings[0][0], 0)
    for part in (0.5, 0.4, 0.6, 0.3, 0.7):
        y = top + (bottom - top) * part
        for left, right in _inside(rings, y):
            if right - left > best[1] * 1.25:
                best = (round((left + right) / 2), round(y)), int(right - left)
    return best


def _metres_per_degree(latitude: float) -> tuple[float, float]:
    """On the ellipsoid, of longitude and of latitude: the first terms of the usual series."""
    angle = radians(latitude)
    return 111_412.84 * cos(angle) - 93.5 * cos(3 * angle), 111_132.92 - 559.82 * cos(2 * angle)


def _pair(position: Sequence[float]) -> Position:
    return position[0], position[1]


def _off(spot: Spot, start: Spot, end: Spot) -> float:
    """How far a spot lies from the line between two others."""
    (x, y), (x1, y1), (x2, y2) = spot, start, end
    length = hypot(x2 - x1, y2 - y1)
    if not length:
        return hypot(x - x1, y - y1)
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length


def _inside(rings: Iterable[Sequence[Spot]], y: float) -> list[tuple[float, float]]:
    """Where a level line runs inside, holes left out."""
    crossings = sorted(
        x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for ring in rings
        for (x1, y1), (x2, y2) in pairwise(ring)
        if (y1 > y) != (y2 > y)
    )
    return list(zip(crossings[::2], crossings[1::2], strict=False))
