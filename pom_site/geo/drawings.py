"""
Drawings of one site: its contour, and what lies in it, as paths of whole numbers on a sheet of about a thousand units.

Within a few kilometres a degree is as long everywhere, so that the drawing needs no projection but the cosine of the
latitude. No queries and no geometry library: contours were made valid at saving.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

Position = Sequence[float]
SHEET: Final = 1_000
MARGIN: Final = 30
METRES_PER_DEGREE: Final = 111_320
LENGTHS: Final = (5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10)
LONGEST_BAR: Final = 350
ROOM_FOR_A_CODE: Final = 60  # units, in both directions
NEVER_CLOSER: Final = 0.0005  # degrees: a single point is drawn with some land around it


@dataclass(frozen=True, slots=True)
class Shape:
    """`state` names the look: "free", "option" or "gone"."""

    geometry: dict[str, Any]
    state: str
    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """`label` is the name where it fits, else "". A point has no path, but stands at (x, y) too."""

    shape: Shape
    path: str
    x: int
    y: int
    label: str


@dataclass(frozen=True, slots=True)
class SiteMap:
    """`bar` is the length of the scale bar on the sheet, `metres` in the world."""

    width: int
    height: int
    outline: str
    shapes: list[Drawn]
    bar: int
    metres: int

    @property
    def states(self) -> set[str]:
        """What the legend explains."""
        return {each.shape.state for each in self.shapes}


class Sheet:
    """From degrees to the sheet: north is up."""

    def __init__(self, positions: list[Position]) -> None:
        longitudes, latitudes = [each[0] for each in positions], [each[1] for each in positions]
        self.west, self.north = min(longitudes), max(latitudes)
        south = min(latitudes)
        self.shrink = math.cos(math.radians((self.north + south) / 2))
        wide = max((max(longitudes) - self.west) * self.shrink, NEVER_CLOSER)
        high = max(self.north - south, NEVER_CLOSER)
        self.scale = SHEET / max(wide, high)
        self.width, self.height = round(wide * self.scale) + 2 * MARGIN, round(high * self.scale) + 2 * MARGIN

    def at(self, position: Position) -> tuple[int, int]:
        x = (position[0] - self.west) * self.shrink * self.scale
        y = (self.north - position[1]) * self.scale
        return round(x) + MARGIN, round(y) + MARGIN

    def path(self, geometry: dict[str, Any] | None) -> str:
        return "".join(self._ring(ring) for ring in rings(geometry))

    def bar(self) -> tuple[int, int]:
        """The longest round number of metres that fits: its length on the sheet, and the number."""
        unit = self.scale / METRES_PER_DEGREE
        metres = next((each for each in LENGTHS if each * unit <= LONGEST_BAR), LENGTHS[-1])
        return round(metres * unit), metres

    def _ring(self, ring: list[Position]) -> str:
        """Points that fall on one another are drawn once."""
        points = list(dict.fromkeys(self.at(position) for position in ring))
        return "M" + "L".join(f"{x} {y}" for x, y in points) + "Z"


def site_map(outline: dict[str, Any] | None, shapes: Iterable[Shape] = ()) -> SiteMap | None:
    """None when there is nothing to draw."""
    listed = list(shapes)
    positions = [each for geometry in (outline, *(shape.geometry for shape in listed)) for each in points(geometry)]
    if not positions:
        return None
    sheet = Sheet(positions)
    length, metres = sheet.bar()
    drawn = [_drawn(sheet, shape) for shape in listed]
    return SiteMap(sheet.width, sheet.height, sheet.path(outline), drawn, length, metres)


def _drawn(sheet: Sheet, shape: Shape) -> Drawn:
    corners = [sheet.at(position) for position in points(shape.geometry)]
    across, down = [x for x, _y in corners], [y for _x, y in corners]
    wide, high = max(across) - min(across), max(down) - min(down)
    room = wide >= ROOM_FOR_A_CODE * max(1, len(shape.name) / 3) and high >= ROOM_FOR_A_CODE
    x, y = (max(across) + min(across)) // 2, (max(down) + min(down)) // 2
    return Drawn(shape, sheet.path(shape.geometry), x, y, shape.name if room else "")


def rings(geometry: dict[str, Any] | None) -> Iterator[list[Position]]:
    if geometry is None:
        return
    if geometry["type"] == "Polygon":
        yield from geometry["coordinates"]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["coordinates"]:
            yield from polygon


def points(geometry: dict[str, Any] | None) -> Iterator[Position]:
    if geometry is not None and geometry["type"] == "Point":
        yield geometry["coordinates"]
    for ring in rings(geometry):
        yield from ring
