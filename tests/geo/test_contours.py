import json
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from shapely.geometry import Polygon, shape

from pom_site.geo.contours import MOST_POINTS, area_of, count_points, feature, point_inside, read
from pom_site.geo.coordinates import LAMBERT_72, WGS84

SQUARE = [[3.7, 51.0], [3.71, 51.0], [3.71, 51.01], [3.7, 51.01], [3.7, 51.0]]
IN_LAMBERT = [[104500, 194000], [104600, 194000], [104600, 194100], [104500, 194100], [104500, 194000]]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def read_in(found):
    return read(json.dumps(found))


def refusal(text):
    with pytest.raises(ValidationError) as error:
        read(text if isinstance(text, str) else json.dumps(text))
    return error.value.message


@pytest.mark.parametrize(
    "wrapped",
    [
        polygon(SQUARE),
        {"type": "Feature", "properties": {}, "geometry": polygon(SQUARE)},
        {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": polygon(SQUARE)}]},
        polygon([[*position, 12.5] for position in SQUARE]),
        polygon(SQUARE[::-1]),
    ],
)
def test_a_contour_is_read_however_it_is_wrapped(wrapped):
    found = read_in(wrapped)

    assert (found.geometry["type"], found.system) == ("Polygon", WGS84)
    assert Polygon(found.geometry["coordinates"][0]).equals(Polygon(SQUARE))


def test_outer_rings_turn_left_and_holes_right():
    hole = [[3.703, 51.003], [3.706, 51.003], [3.706, 51.006], [3.703, 51.006], [3.703, 51.003]]

    outer, inner = read_in(polygon(SQUARE[::-1], hole)).geometry["coordinates"]

    assert (Polygon(outer).exterior.is_ccw, Polygon(inner).exterior.is_ccw) == (True, False)
    assert (outer[0], inner[0]) == (outer[-1], inner[-1])


def test_several_polygons_become_one_contour():
    other = [[longitude + 0.1, latitude] for longitude, latitude in SQUARE]

    found = read_in({"type": "FeatureCollection", "features": [polygon(SQUARE), polygon(other)]})

    assert (found.geometry["type"], count_points(found.geometry)) == ("MultiPolygon", 10)


def test_lambert_is_recognised_and_converted():
    found = read_in(polygon(IN_LAMBERT))

    assert found.system is LAMBERT_72
    assert area_of(found.geometry) == pytest.approx(Decimal(10_000), abs=Decimal(10))
    assert found.geometry["coordinates"][0][0] == pytest.approx([3.7198104, 51.0543696], abs=1e-7)


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:EPSG::31370", "EPSG:31370"])
def test_a_file_may_name_its_system(name):
    crs = {"crs": {"type": "name", "properties": {"name": name}}}

    assert read_in(polygon(IN_LAMBERT) | crs).system is LAMBERT_72
    assert "EPSG:31370" in refusal(polygon(SQUARE) | crs)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "geen GeoJSON"),
        ("{", "geen GeoJSON"),
        ('{"type": "Point", "coordinates": [NaN, 51]}', "geen GeoJSON"),
        ("[" * 100_000, "geen GeoJSON"),
        ("[]", "iets anders"),
        ({"type": "LineString", "coordinates": SQUARE}, "iets anders"),
        ({"type": "FeatureCollection", "features": []}, "iets anders"),
        ({"type": "Feature", "geometry": None}, "iets anders"),
        ({"type": "Point", "coordinates": ["3.7", "51.0"]}, "niet lezen"),
        ({"type": "Point", "coordinates": [True, 51.0]}, "niet lezen"),
        ({"type": "Polygon", "coordinates": []}, "niet lezen"),
        ({"type": "Polygon", "coordinates": SQUARE}, "hele contour"),
        (polygon(SQUARE[:2]), "hele contour"),
        (polygon([SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]), "kruist zichzelf"),
        (polygon([[51.0, 3.7], [51.0, 3.71], [51.01, 3.71], [51.0, 3.7]]), "verwisseld"),
        (polygon([[2.35, 48.8], [2.36, 48.8], [2.36, 48.9], [2.35, 48.8]]), "buiten België"),
        (polygon(SQUARE) | {"crs": {"properties": {"name": "Bonne"}}}, "niet gekend"),
        ({"type": "FeatureCollection", "features": [{"type": "Point", "coordinates": [3.7, 51.0]}] * 2}, "meer punten"),
        (polygon([[3.7 + step / 1e6, 51.0] for step in range(MOST_POINTS + 1)]), "5001 punten"),
        ("x" * 1_000_001, "te groot"),
    ],
    ids=range(20),
)
def test_what_is_no_contour_is_refused_with_the_reason(text, words):
    assert words in refusal(text)


def test_a_point_inside_is_inside_even_of_a_bent_contour():
    bent = [[3.7, 51.0], [3.72, 51.0], [3.72, 51.02], [3.719, 51.02], [3.719, 51.001], [3.7, 51.001], [3.7, 51.0]]
    geometry = read_in(polygon(bent)).geometry

    assert shape(geometry).contains(shape({"type": "Point", "coordinates": point_inside(geometry)}))


def test_a_feature_without_a_place_has_no_geometry():
    made = feature(None, {"name": "Kouter"}, "park-1")

    assert made == {"type": "Feature", "id": "park-1", "geometry": None, "properties": {"name": "Kouter"}}
