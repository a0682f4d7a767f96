"""
Contours: read from GeoJSON in any of the three systems, made valid WGS84 as RFC 7946 wants it, and measured.

Shapely and pyproj are imported when they are needed: visitors read what was computed at saving.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .coordinates import Position, System, recognise, to_wgs84

Geometry = dict[str, Any]
MOST_POINTS: Final = 5_000
MOST_BYTES: Final = 1_000_000
KINDS: Final = ("Point", "Polygon", "MultiPolygon")


@dataclass(frozen=True)
class Reading:
    """`geometry` in WGS84; `system` is the one that it came in."""

    geometry: Geometry
    system: System


def read(text: str) -> Reading:
    """A ValidationError tells the editor what is wrong and what to do."""
    if len(text.encode()) > MOST_BYTES:
        raise ValidationError(_("This is too large: at most 1 MB. Simplify the contour, or export one park only."))
    try:
        found = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise ValidationError(_("This is not GeoJSON: it cannot be read. Export it again as GeoJSON.")) from error
    return interpret(found)


def interpret(found: Any) -> Reading:
    """The same of what JSON gave: a geometry, a feature, or a collection of features."""
    geometries = list(_geometries(found))
    geometry = geometries[0] if len(geometries) == 1 else _joined(geometries)
    positions = list(_positions(geometry["coordinates"]))
    if len(positions) > MOST_POINTS:
        message = _("This has %(count)s points: at most %(most)s. Simplify the contour.")
        raise ValidationError(message % {"count": len(positions), "most": MOST_POINTS})
    system = recognise(positions, _stated(found))
    return Reading(_valid(_converted(geometry, system)), system)


def area_of(geometry: Geometry) -> Decimal:
    """In m², on the ellipsoid; 0 for a point."""
    from pyproj import Geod
    from shapely.geometry import shape

    area, _perimeter = Geod(ellps="WGS84").geometry_area_perimeter(shape(geometry))
    return Decimal(f"{abs(area):.2f}")


def point_inside(geometry: Geometry) -> Position:
    """Longitude and latitude of a point that surely lies in it."""
    from shapely.geometry import shape

    point = shape(geometry).representative_point()
    return round(point.x, 7), round(point.y, 7)


def count_points(geometry: Geometry) -> int:
    return sum(1 for _position in _positions(geometry["coordinates"]))


def feature(geometry: Geometry | None, properties: dict[str, Any], key: str) -> dict[str, Any]:
    """A GeoJSON feature (RFC 7946); without a place its geometry is null."""
    return {"type": "Feature", "id": key, "geometry": geometry, "properties": properties}


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _geometries(found: Any) -> Iterator[Geometry]:
    kind = found.get("type") if isinstance(found, dict) else None
    if kind == "Feature":
        yield from _geometries(found.get("geometry"))
    elif kind == "FeatureCollection" and isinstance(found.get("features"), list) and found["features"]:
        for each in found["features"]:
            yield from _geometries(each)
    elif kind in KINDS and isinstance(found.get("coordinates"), list):
        yield {"type": kind, "coordinates": found["coordinates"]}
    else:
        raise ValidationError(_("A contour is a point, a polygon or several polygons. This is something else."))


def _joined(geometries: list[Geometry]) -> Geometry:
    polygons: list[Any] = []
    for each in geometries:
        if each["type"] == "Point":
            raise ValidationError(_("This holds several points. Choose one point, or polygons."))
        polygons += each["coordinates"] if each["type"] == "MultiPolygon" else [each["coordinates"]]
    return {"type": "MultiPolygon", "coordinates": polygons}


def _positions(nested: Any) -> Iterator[Position]:
    """Of whatever depth; anything that is no position is an error."""
    if isinstance(nested, list) and nested and all(isinstance(each, list) for each in nested):
        for each in nested:
            yield from _positions(each)
    elif isinstance(nested, list) and len(nested) in (2, 3) and all(_is_number(each) for each in nested):
        yield float(nested[0]), float(nested[1])
    else:
        raise ValidationError(_("Its coordinates cannot be read: a point has two or three numbers. Export it again."))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _stated(found: Any) -> int | None:
    """The system that the file names in the way of older GeoJSON; RFC 7946 has no such member."""
    crs = found.get("crs") if isinstance(found, dict) else None
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = str(properties.get("name", "")) if isinstance(properties, dict) else ""
    if not name or name.endswith("CRS84"):
        return None
    code = name.rpartition(":")[2]
    if not code.isdecimal() or len(code) > 6:
        message = _("The file names a system that is not known here: %(name)s. Export it in WGS84 or Lambert.")
        raise ValidationError(message % {"name": name[:60]})
    return int(code)


def _converted(geometry: Geometry, system: System) -> Geometry:
    def convert(nested: Any) -> Any:
        if isinstance(nested[0], list):
            return [convert(each) for each in nested]
        return list(to_wgs84((nested[0], nested[1]), system))

    return {"type": geometry["type"], "coordinates": convert(geometry["coordinates"])}


def _valid(geometry: Geometry) -> Geometry:
    """Closed rings that do not cross themselves, outer ones counter-clockwise (the right-hand rule)."""
    from shapely import force_2d
    from shapely.errors import ShapelyError
    from shapely.geometry import mapping, shape
    from shapely.geometry.polygon import orient
    from shapely.validation import explain_validity

    try:
        made = force_2d(shape(geometry))
    except (ShapelyError, ValueError, TypeError, IndexError) as error:
        raise ValidationError(_("This is not a whole contour: a ring has at least four points.")) from error
    if made.is_empty:
        raise ValidationError(_("This contour is empty. Draw it again."))
    if not made.is_valid:
        message = _("The contour crosses itself or overlaps (%(where)s). Correct it in the programme that drew it.")
        raise ValidationError(message % {"where": explain_validity(made)})
    if made.geom_type == "Polygon":
        made = orient(made)
    elif made.geom_type == "MultiPolygon":
        made = type(made)([orient(each) for each in made.geoms])
    return json.loads(json.dumps(mapping(made)))
