"""
In which system coordinates are, and the way to WGS84.

The steps of both conversions are written out here, so that every machine takes the same ones: PROJ would choose by the
grids it finds, or fetch one. Without the official grid a point of Lambert 72 may lie a metre off. The rotations are
those of the position vector convention; the WKT of EPSG has the other signs, and mixing the two moves everything 64 m.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from .regions import is_in_belgium

Position = tuple[float, float]


class System(models.IntegerChoices):
    """By EPSG code. Positions are (longitude, latitude) in degrees, or (x, y) in metres."""

    WGS84 = 4326, "WGS84"
    LAMBERT_72 = 31370, "Lambert 72"
    LAMBERT_2008 = 3812, "Lambert 2008"


# West, south, east and north of the country, with room around it; the second lies 500 km off so that nobody mixes them.
BOXES: Final = {
    System.LAMBERT_72: (10_000, 10_000, 310_000, 260_000),
    System.LAMBERT_2008: (510_000, 510_000, 810_000, 760_000),
}
TO_DEGREES: Final = "+step +proj=unitconvert +xy_in=rad +xy_out=deg"
PIPELINES: Final = {
    System.LAMBERT_72: (
        "+proj=pipeline +step +inv +proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 "
        "+lat_2=49.8333339 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +step +proj=push +v_3 "
        "+step +proj=cart +ellps=intl +step +proj=helmert +x=-106.8686 +y=52.2978 +z=-103.7239 "
        "+rx=0.3366 +ry=-0.457 +rz=1.8422 +s=-1.2747 +convention=position_vector "
        f"+step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3 {TO_DEGREES}"
    ),
    System.LAMBERT_2008: (
        "+proj=pipeline +step +inv +proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 "
        f"+lat_2=51.1666666666667 +x_0=649328 +y_0=665262 +ellps=GRS80 {TO_DEGREES}"
    ),
}
# "EPSG:31370", "urn:ogc:def:crs:EPSG::31370", "http://www.opengis.net/def/crs/EPSG/0/31370"
EPSG_NAME: Final = re.compile(r"epsg(?:::|:[0-9.]+:|:|/[0-9.]+/)([0-9]{4,5})\Z", re.IGNORECASE)
CRS84: Final = re.compile(r"ogc[:/][0-9.]*[:/]?crs84\Z", re.IGNORECASE)


def recognise(positions: Sequence[Position]) -> System:
    """By the numbers alone: the three systems have none in common inside Belgium."""
    west, east = min(x for x, _y in positions), max(x for x, _y in positions)
    south, north = min(y for _x, y in positions), max(y for _x, y in positions)
    if is_in_belgium(west, south) and is_in_belgium(east, north):
        return System.WGS84
    if is_in_belgium(south, west) and is_in_belgium(north, east):
        raise ValidationError(
            _("Longitude and latitude are swapped. GeoJSON puts the longitude (about 3.7) before the latitude (51.0).")
        )
    for system, (left, low, right, high) in BOXES.items():
        if left <= west and east <= right and low <= south and north <= high:
            return system
    raise ValidationError(
        _(
            "This does not lie in Belgium, neither in WGS84 nor in Lambert 72 or Lambert 2008. "
            "Export the drawing again in one of these three."
        )
    )


def named(crs: object) -> System:
    """The system that the member “crs” of an older file names."""
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name", properties.get("code")) if isinstance(properties, dict) else None
    text = f"EPSG:{name}" if isinstance(name, int) else str(name)
    if CRS84.search(text):
        return System.WGS84
    found = EPSG_NAME.search(text)
    if found and int(found[1]) in System.values:
        return System(int(found[1]))
    raise ValidationError(
        _("The file is in another system (%(name)s). Export it again in WGS84, Lambert 72 or Lambert 2008.")
        % {"name": text[:80]}
    )


def to_wgs84(positions: Sequence[Position], system: System) -> list[Position]:
    if system == System.WGS84:
        return list(positions)
    from pyproj import Transformer  # slow to import, and only editors need it

    way = Transformer.from_pipeline(PIPELINES[system])
    longitudes, latitudes = way.transform([x for x, _y in positions], [y for _x, y in positions])
    return list(zip(longitudes, latitudes, strict=True))
