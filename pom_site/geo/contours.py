"""What can be measured of a contour."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pyproj import Geod
from shapely.geometry import shape

WGS84 = Geod(ellps="WGS84")


def area_of(geometry: dict[str, Any]) -> Decimal:
    """In m², on the ellipsoid; 0 for a point."""
    area, _perimeter = WGS84.geometry_area_perimeter(shape(geometry))
    return Decimal(f"{abs(area):.2f}")


def point_inside(geometry: dict[str, Any]) -> tuple[float, float]:
    """Longitude and latitude of a point that surely lies in it."""
    point = shape(geometry).representative_point()
    return point.x, point.y
