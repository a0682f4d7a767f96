"""What a GeoJSON text may hold."""

import pytest
from django.core.exceptions import ValidationError

from pom_site.geo.coordinates import System
from pom_site.geo.geojson import LARGEST, MOST_POINTS, drawn_in, parse

from .contours import collection, crs, square

POINT = {"type": "Point", "coordinates": [3.7, 51.0]}
LINE = {"type": "LineString", "coordinates": [[3.7, 51.0], [3.8, 51.0]]}
TRIANGLE = [[3.7, 51.0], [3.8, 51.0], [3.8, 51.1], [3.7, 51.0]]


@pytest.mark.parametrize("text", ["", "geen json", "[1, 2", '{"type": NaN}', '{"x": Infinity}', "[" * 100_000])
def test_text_that_is_no_json_is_refused(text):
    with pytest.raises(ValidationError, match="geen GeoJSON"):
        parse(text)


def test_a_text_that_is_too_large_is_refused():
    with pytest.raises(ValidationError, match="te groot"):
        parse(" " * (LARGEST + 1))


def test_a_geometry_a_feature_and_a_collection_say_the_same():
    feature = {"type": "Feature", "properties": None, "geometry": square()}

    assert drawn_in(square()).polygons == drawn_in(feature).polygons == drawn_in(collection(square())).polygons


def test_polygons_of_all_features_are_taken_together():
    several = {"type": "MultiPolygon", "coordinates": [square(0)["coordinates"], square(200)["coordinates"]]}

    assert len(drawn_in(collection(several, square(400))).polygons) == 3


def test_a_feature_without_a_place_is_passed_over():
    assert drawn_in(collection(None, POINT)).points == [(3.7, 51.0)]


def test_a_height_is_left_out():
    assert drawn_in({"type": "Point", "coordinates": [3.7, 51.0, 12.5]}).points == [(3.7, 51.0)]


def test_an_open_ring_is_closed():
    [[ring]] = drawn_in({"type": "Polygon", "coordinates": [TRIANGLE[:-1]]}).polygons

    assert ring == [tuple(position) for position in TRIANGLE]


def test_a_polygon_needs_three_points():
    with pytest.raises(ValidationError, match="drie punten"):
        drawn_in({"type": "Polygon", "coordinates": [TRIANGLE[:2]]})


@pytest.mark.parametrize("kind", ["LineString", "MultiLineString", "MultiPoint", "GeometryCollection"])
def test_other_kinds_are_refused_by_name(kind):
    with pytest.raises(ValidationError, match=kind):
        drawn_in(collection(square(), {**LINE, "type": kind}))


@pytest.mark.parametrize("drawing", [collection(), collection(None), {"type": "Feature", "geometry": None}])
def test_nothing_drawn_is_refused(drawing):
    with pytest.raises(ValidationError, match="niets getekend"):
        drawn_in(drawing)


@pytest.mark.parametrize("drawing", [collection(POINT, POINT), collection(square(), POINT)])
def test_a_point_stands_alone(drawing):
    with pytest.raises(ValidationError, match="alleen één punt"):
        drawn_in(drawing)


@pytest.mark.parametrize(
    "nonsense",
    [
        [],
        None,
        7,
        {},
        {"type": "Polygoon"},
        {"type": ["Point"]},
        {"type": "Feature", "geometry": []},
        {"type": "FeatureCollection", "features": [[]]},
        {"type": "FeatureCollection", "features": [collection(POINT)]},
        {"type": "Feature", "geometry": {"type": "Feature", "geometry": {"type": "Loop"}}},
        {"type": "Point"},
        {"type": "Point", "coordinates": [3.7]},
        {"type": "Point", "coordinates": ["3.7", "51.0"]},
        {"type": "Point", "coordinates": [True, False]},
        {"type": "Point", "coordinates": [float("nan"), 51.0]},
        {"type": "Point", "coordinates": [float("inf"), 51.0]},
        {"type": "Point", "coordinates": [10**400, 51.0]},
        {"type": "Polygon", "coordinates": TRIANGLE},
        {"type": "Polygon", "coordinates": [[TRIANGLE]]},
        {"type": "Polygon", "coordinates": {"0": TRIANGLE}},
        {"type": "MultiPolygon", "coordinates": [TRIANGLE]},
        {"type": "MultiPolygon", "coordinates": []},
    ],
    ids=str,
)
def test_nonsense_is_refused_and_breaks_nothing(nonsense):
    with pytest.raises(ValidationError):
        drawn_in(nonsense)


def test_points_have_a_most():
    ring = [[3.7, 51.0]] * MOST_POINTS

    assert len(drawn_in({"type": "Polygon", "coordinates": [ring]}).positions) == MOST_POINTS
    with pytest.raises(ValidationError, match="meer dan 5000 punten"):
        drawn_in({"type": "Polygon", "coordinates": [[*ring, [3.7, 51.0]]]})


def test_points_of_all_parts_count_together():
    half = {"type": "Polygon", "coordinates": [[[3.7, 51.0]] * (MOST_POINTS // 2 + 1)]}

    with pytest.raises(ValidationError, match="meer dan 5000 punten"):
        drawn_in(collection(half, half))


def test_systems_are_read_wherever_they_are_named():
    inside = {**square(), "crs": crs("EPSG:3812")}

    assert drawn_in(collection(inside, crs=crs("EPSG:31370"))).systems == {System.LAMBERT_72, System.LAMBERT_2008}


def test_an_empty_crs_names_nothing():
    assert drawn_in({**square(), "crs": None}).systems == set()
