"""
In which system coordinates are, and how they become WGS84.

Lambert 72 (EPSG:31370) and Lambert 2008 (EPSG:3812) are both in use in Belgium. The origin of the second was moved by
500 km, so that their numbers, and those of degrees, can never be the same place in Belgium: the numbers say which one
it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .regions import is_in_belgium

Position = tuple[float, float]


@dataclass(frozen=True)
class System:
    """`west`, `south`, `east` and `north` are a box around Belgium, in the numbers of the system."""

    epsg: int
    name: str
    west: float
    south: float
    east: float
    north: float

    def holds(self, x: float, y: float) -> bool:
        return self.west <= x <= self.east and self.south <= y <= self.north


WGS84: Final = System(4326, "WGS84", 2.5, 49.4, 6.5, 51.6)
LAMBERT_72: Final = System(31370, "Lambert 72", 15_000, 15_000, 300_000, 250_000)
LAMBERT_2008: Final = System(3812, "Lambert 2008", 515_000, 515_000, 800_000, 750_000)
SYSTEMS: Final = (WGS84, LAMBERT_72, LAMBERT_2008)


def recognise(positions: Iterable[Position], stated: int | None = None) -> System:
    """
    The system that all positions fit in. `stated` is the EPSG code that the file itself names: when the numbers
    contradict it, one of the two is wrong and somebody has to look.
    """
    listed = list(positions)
    found = next((each for each in SYSTEMS if all(each.holds(*position) for position in listed)), None)
    if found is None:
        raise ValidationError(_why_not(listed))
    if stated is not None and stated != found.epsg:
        message = _("The file says EPSG:%(stated)s, but its numbers are %(found)s. Export it again in one of the two.")
        raise ValidationError(message % {"stated": stated, "found": found.name})
    return found


def _why_not(positions: list[Position]) -> str:
    if positions and all(is_in_belgium(y, x) for x, y in positions):
        return _("Longitude and latitude are swapped: GeoJSON has the longitude (3.7 in Gent) first.")
    if any(each.holds(*position) for position in positions for each in SYSTEMS):
        return _("Not all of these points lie in Belgium, or they are in different systems. Check the points.")
    return _("This lies outside Belgium, or it is not WGS84, Lambert 72 or Lambert 2008. Export it in one of those.")


def to_wgs84(position: Position, system: System) -> Position:
    """Longitude and latitude, to seven decimals: about a centimetre."""
    if system is WGS84:
        x, y = position
    else:
        x, y = _transformer(system.epsg).transform(*position)
    return round(x, 7), round(y, 7)


@cache
def _transformer(epsg: int) -> Any:
    """Imported when first asked for: most visits need none. Without the network, so that every machine agrees."""
    import pyproj
    from pyproj import Transformer

    pyproj.network.set_network_enabled(active=False)  # type: ignore[attr-defined]
    return Transformer.from_crs(epsg, WGS84.epsg, always_xy=True)
