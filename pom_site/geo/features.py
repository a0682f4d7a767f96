"""Places as open data: GeoJSON as RFC 7946 has it. What is stored was read by `contours` and is written as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .contours import Geometry
from .outlines import positions_of


def feature(
    geometry: Geometry | None, properties: Mapping[str, Any], id: str | int | None = None, *, bbox: bool = False
) -> dict[str, Any]:
    """One thing with its place, or with `null` for a place that nobody drew; `bbox` is west, south, east, north."""
    made: dict[str, Any] = {"type": "Feature"}
    if id is not None:
        made["id"] = id
    if bbox and geometry:
        made["bbox"] = box_of(geometry)
    return {**made, "geometry": geometry or None, "properties": dict(properties)}


def feature_collection(features: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features)}


def box_of(geometry: Geometry) -> list[float]:
    positions = positions_of(geometry)
    longitudes, latitudes = [lon for lon, _lat in positions], [lat for _lon, lat in positions]
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
