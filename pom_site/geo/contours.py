"""
Contours as they are stored: a GeoJSON geometry in WGS84, valid and always written the same way.

The outer ring runs counterclockwise (RFC 7946), a coordinate has seven decimals at most (a centimetre), there are two
of them a position. Shapely and pyproj are imported where they are used: only editors wait for them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .coordinates import Position, System, recognise, to_wgs84
from .geojson import Drawn, Polygon, Ring, drawn_in, parse
from .regions import is_in_belgium

Geometry = dict[str, Any]

DECIMALS: Final = 7
GRID: Final = 10**-DECIMALS
PLACE: Final = re.compile(r"\[(\S+) (\S+)\]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What is stored of a drawing, and the system that it came in."""

    geometry: Geometry
    system: System


def read(source: object) -> Reading:
    """GeoJSON, as text or object: a geometry, a feature or a collection. What is wrong is a ValidationError."""
    drawn = drawn_in(parse(source) if isinstance(source, str) else source)
    system = _system_of(drawn)
    if drawn.points:
        return Reading(_point(drawn.points, system), system)
    for polygon in drawn.polygons:
        _refuse_crossings(polygon, system)
    return Reading(_stored([_converted(polygon, system) for polygon in drawn.polygons]), system)


def turned(geometry: Geometry) -> Geometry:
    """The same contour with outer rings counterclockwise and holes clockwise, whoever wrote it."""
    from shapely import Polygon as Shape

    written = [_written(Shape(polygon[0], polygon[1:])) for polygon in polygons_of(geometry)]
    if geometry["type"] == "MultiPolygon":
        return {"type": "MultiPolygon", "coordinates": written}
    return {"type": "Polygon", "coordinates": written[0]} if written else geometry


def area_of(geometry: Geometry) -> Decimal:
    """In square metres, on the ellipsoid; a point has none."""
    from pyproj import Geod
    from shapely.geometry import shape

    area, _perimeter = Geod(ellps="WGS84").geometry_area_perimeter(shape(geometry))
    return Decimal(abs(area)).quantize(Decimal("0.01"))


def point_inside(geometry: Geometry) -> Position:
    """Longitude and latitude of the middle; of a contour whose middle lies outside it, of a point inside."""
    from shapely.geometry import shape

    drawn = shape(geometry)
    middle = drawn.centroid if drawn.covers(drawn.centroid) else drawn.representative_point()
    return round(middle.x, DECIMALS), round(middle.y, DECIMALS)


def polygons_of(geometry: Geometry) -> list[list[list[Sequence[float]]]]:
    """The rings of each polygon; none for a point."""
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]]
    return list(geometry["coordinates"]) if geometry["type"] == "MultiPolygon" else []


def number_of_points(geometry: Geometry) -> int:
    """Corners: the point that closes a ring is not counted again."""
    rings = [ring for polygon in polygons_of(geometry) for ring in polygon]
    return sum(len(ring) - 1 for ring in rings) or 1


def feature(geometry: Geometry | None, properties: dict[str, Any], key: str) -> dict[str, Any]:
    """A GeoJSON feature (RFC 7946) of what is stored; without a place its geometry is null."""
    return {"type": "Feature", "id": key, "geometry": geometry, "properties": properties}


def _system_of(drawn: Drawn) -> System:
    found = recognise(drawn.positions)
    for system in drawn.systems:
        if system != found:
            raise ValidationError(
                _("The file says %(said)s, but its numbers are %(found)s. Export it again in one system.")
                % {"said": system.label, "found": found.label}
            )
    return found


def _point(points: list[Position], system: System) -> Geometry:
    return {"type": "Point", "coordinates": list(_rounded(points, system)[0])}


def _rounded(positions: Sequence[Position], system: System) -> list[Position]:
    converted = [(round(lon, DECIMALS), round(lat, DECIMALS)) for lon, lat in to_wgs84(positions, system)]
    if not all(is_in_belgium(*position) for position in converted):
        raise ValidationError(_("This does not lie in Belgium."))
    return converted


def _converted(polygon: Polygon, system: System) -> Polygon:
    rings = [_without_repeats(_rounded(ring, system)) for ring in polygon]
    _refuse_crossings(rings, System.WGS84)  # what is less than a centimetre apart has met
    return rings


def _without_repeats(ring: Ring) -> Ring:
    kept = [position for before, position in zip([None, *ring], ring, strict=False) if position != before]
    if len(kept) < 4:
        raise ValidationError(_("A part of the drawing is too small to be shown. Remove it."))
    return kept


def _refuse_crossings(polygon: Polygon, system: System) -> None:
    from shapely import Polygon as Shape
    from shapely import is_valid_reason

    shape = Shape(polygon[0], polygon[1:])
    if shape.is_valid:
        return
    reason = str(is_valid_reason(shape))
    where = {"place": _place(reason, system)}
    if "Self-intersection" in reason:
        raise ValidationError(_("The contour crosses or touches itself near %(place)s. Correct it there.") % where)
    raise ValidationError(_("A hole in the contour does not lie inside it, near %(place)s. Correct it there.") % where)


def _place(reason: str, system: System) -> str:
    """In the numbers of the editor's own file."""
    found = PLACE.search(reason)
    digits = 5 if system == System.WGS84 else 0
    return ", ".join(f"{float(number):.{digits}f}" for number in found.groups()) if found else "?"


def _stored(polygons: list[Polygon]) -> Geometry:
    """Parts that overlap or share a side become one: together they would not be a valid MultiPolygon."""
    from shapely import MultiPolygon, unary_union
    from shapely import Polygon as Shape

    shapes = [Shape(polygon[0], polygon[1:]) for polygon in polygons]
    whole = MultiPolygon(shapes)
    if not whole.is_valid:
        whole = unary_union(shapes, grid_size=GRID)
    written = [_written(part) for part in getattr(whole, "geoms", [whole])]
    if len(written) == 1:
        return {"type": "Polygon", "coordinates": written[0]}
    return {"type": "MultiPolygon", "coordinates": written}


def _written(polygon: Any) -> list[list[list[float]]]:
    from shapely.geometry.polygon import orient

    turned = orient(polygon, 1.0)
    rings = (turned.exterior, *turned.interiors)
    return [[[round(lon, DECIMALS), round(lat, DECIMALS)] for lon, lat in ring.coords] for ring in rings]
