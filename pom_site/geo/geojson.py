"""What is drawn in a GeoJSON text: polygons or one point, as bare positions in the system of the file."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .coordinates import Position, System, named

LARGEST: Final = 1_000_000
MOST_POINTS: Final = 5_000
OTHER_KINDS: Final = ("LineString", "MultiLineString", "MultiPoint", "GeometryCollection")

Ring = list[Position]
Polygon = list[Ring]


@dataclass(slots=True)
class Drawn:
    """`systems`: those that the file names itself; `corners`: how many positions its polygons have."""

    points: list[Position] = field(default_factory=list)
    polygons: list[Polygon] = field(default_factory=list)
    systems: set[System] = field(default_factory=set)
    corners: int = 0

    @property
    def positions(self) -> list[Position]:
        return self.points + [position for polygon in self.polygons for ring in polygon for position in ring]


def parse(text: str) -> object:
    if len(text) > LARGEST:
        raise ValidationError(_("This is too large: 1 MB at most. Export the contour alone, with fewer points."))
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise ValidationError(
            _("This is not GeoJSON. Export the drawing as GeoJSON and copy all of the text.")
        ) from None


def drawn_in(source: object) -> Drawn:
    """Polygons of all features together, or else exactly one point."""
    drawn = Drawn()
    for part in _parts(source):
        _refuse_other_kinds(part)
        if "crs" in part and part["crs"] is not None:
            drawn.systems.add(named(part["crs"]))
        _add(drawn, part)
    if not drawn.positions:
        raise ValidationError(_("Nothing is drawn in this. Give a polygon or a point."))
    if drawn.points and (drawn.polygons or len(drawn.points) > 1):
        raise ValidationError(_("There are several points in this. Give polygons only, or one point only."))
    return drawn


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _bad() -> ValidationError:
    return ValidationError(
        _("This is not GeoJSON of a polygon or a point. Export the drawing again, or ask who made the file.")
    )


def _parts(source: object) -> Iterator[dict[str, Any]]:
    """The object itself, its features and their geometries: each may name a system."""
    if not isinstance(source, dict):
        raise _bad()
    yield source
    if source.get("type") == "FeatureCollection":
        features = source.get("features")
        for feature in features if isinstance(features, list) else ():
            if not isinstance(feature, dict) or feature.get("type") != "Feature":
                raise _bad()
            yield from _parts(feature)
    elif source.get("type") == "Feature" and source.get("geometry") is not None:
        if not isinstance(source["geometry"], dict):
            raise _bad()
        yield source["geometry"]


def _refuse_other_kinds(part: dict[str, Any]) -> None:
    if part.get("type") in OTHER_KINDS:
        raise ValidationError(
            _("This holds a %(kind)s. Only polygons, or one point, can be shown: remove the rest.")
            % {"kind": part["type"]}
        )


def _add(drawn: Drawn, part: dict[str, Any]) -> None:
    kind, coordinates = part.get("type"), part.get("coordinates")
    if kind == "Point":
        drawn.points.append(_position(coordinates))
    elif kind == "Polygon":
        drawn.polygons.append(_polygon(coordinates, drawn))
    elif kind == "MultiPolygon":
        for polygon in _items(coordinates):
            drawn.polygons.append(_polygon(polygon, drawn))
    elif kind not in ("Feature", "FeatureCollection"):
        raise _bad()


def _items(value: object) -> list[Any]:
    if not isinstance(value, list | tuple) or not value:
        raise _bad()
    return list(value)


def _polygon(value: object, drawn: Drawn) -> Polygon:
    rings = [_items(ring) for ring in _items(value)]
    drawn.corners += sum(map(len, rings))
    if drawn.corners > MOST_POINTS:
        raise ValidationError(
            _("There are more than %(most)d points in this. Simplify the drawing first.") % {"most": MOST_POINTS}
        )
    return [_ring(ring) for ring in rings]


def _ring(value: list[Any]) -> Ring:
    """Closed, whether the file did so or not."""
    ring = [_position(position) for position in value]
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    if len(ring) < 4:
        raise ValidationError(_("A polygon needs three points or more."))
    return ring


def _position(value: object) -> Position:
    """Two finite numbers; a height after them is left out."""
    if not isinstance(value, list | tuple) or len(value) < 2:
        raise _bad()
    return _number(value[0]), _number(value[1])


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _bad()
    try:
        number = float(value)
    except OverflowError:
        raise _bad() from None
    if not math.isfinite(number):
        raise _bad()
    return number
