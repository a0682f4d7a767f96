"""Contours are stored valid, in WGS84, in one way of writing; what is wrong is said with its place."""

import os
import subprocess
import sys
from decimal import Decimal
from itertools import pairwise

import pytest
from django.core.exceptions import ValidationError

from pom_site.geo.contours import area_of, number_of_points, point_inside, read
from pom_site.geo.coordinates import System
from pom_site.settings import BASE_DIR

from .contours import LAMBERT_72, WGS84, collection, crs, square, text

POINT = {"type": "Point", "coordinates": [3.7198104, 51.0543696]}
HOLED = {"type": "Polygon", "coordinates": [*square(side=300)["coordinates"], *square(104_600, 194_100)["coordinates"]]}
HORSESHOE = {
    "type": "Polygon",
    "coordinates": [
        [[3.7, 51.0], [3.8, 51.0], [3.8, 51.1], [3.79, 51.1], [3.79, 51.01], [3.71, 51.01], [3.71, 51.1], [3.7, 51.1]]
    ],
}


def turn(ring):
    """Twice the area; positive when it runs counterclockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


def test_lambert_is_stored_in_wgs84():
    reading = read(LAMBERT_72)

    assert (reading.geometry, reading.system) == (WGS84, System.LAMBERT_72)


def test_a_text_reads_as_its_object():
    assert read(text(LAMBERT_72)) == read(LAMBERT_72)


@pytest.mark.parametrize("drawing", [LAMBERT_72, HOLED, HORSESHOE, POINT, collection(square(), square(104_900))])
def test_what_is_stored_reads_as_itself(drawing):
    stored = read(drawing).geometry

    assert read(stored).geometry == stored


def test_outer_rings_run_counterclockwise_and_holes_clockwise():
    backwards = {"type": "Polygon", "coordinates": [ring[::-1] for ring in HOLED["coordinates"]]}

    for drawing in (HOLED, backwards):
        outer, hole = read(drawing).geometry["coordinates"]
        assert turn(outer) > 0 > turn(hole)


def test_rings_are_closed():
    for ring in read(HORSESHOE).geometry["coordinates"]:
        assert ring[0] == ring[-1]


def test_nothing_but_the_geometry_is_stored():
    feature = {"type": "Feature", "properties": {"eigenaar": "geheim"}, "geometry": LAMBERT_72}

    assert read({**feature, "crs": crs("EPSG:31370")}).geometry == WGS84


def test_seven_decimals_at_most():
    assert read({"type": "Point", "coordinates": [3.71981041234, 51.05436961234]}).geometry == POINT


def test_parts_apart_become_one_multipolygon():
    geometry = read(collection(square(), square(104_900))).geometry

    assert (geometry["type"], len(geometry["coordinates"])) == ("MultiPolygon", 2)


def test_parts_that_share_a_side_become_one_polygon():
    geometry = read(collection(square(), square(104_600))).geometry

    assert geometry["type"] == "Polygon"
    assert area_of(geometry) == pytest.approx(Decimal(20_000), abs=2)


def test_parts_that_overlap_count_once():
    assert area_of(read(collection(square(), square(104_550))).geometry) == pytest.approx(Decimal(15_000), abs=2)


def test_a_contour_that_crosses_itself_is_refused_with_the_place():
    bow = {"type": "Polygon", "coordinates": [[[104500, 194000], [104600, 194100], [104600, 194000], [104500, 194100]]]}

    with pytest.raises(ValidationError, match="104550, 194050"):
        read(bow)


def test_the_place_is_in_the_numbers_of_the_drawing():
    bow = {"type": "Polygon", "coordinates": [[[3.7, 51.0], [3.8, 51.1], [3.8, 51.0], [3.7, 51.1]]]}

    with pytest.raises(ValidationError, match=r"3\.75000, 51\.05000"):
        read(bow)


def test_a_hole_outside_is_refused():
    astray = {"type": "Polygon", "coordinates": [*square()["coordinates"], *square(105_000)["coordinates"]]}

    with pytest.raises(ValidationError, match="gat"):
        read(astray)


def test_a_line_back_and_forth_is_refused():
    with pytest.raises(ValidationError):
        read({"type": "Polygon", "coordinates": [[[3.7, 51.0], [3.8, 51.0], [3.7, 51.0], [3.8, 51.0]]]})


def test_a_part_smaller_than_a_centimetre_is_refused():
    with pytest.raises(ValidationError, match="te klein"):
        read(square(side=0.001))


def test_a_file_that_contradicts_its_numbers_is_refused():
    with pytest.raises(ValidationError, match="zegt Lambert 2008, maar de getallen zijn Lambert 72"):
        read({**LAMBERT_72, "crs": crs("EPSG:3812")})


def test_a_file_that_names_the_system_of_its_numbers_is_fine():
    assert read({**LAMBERT_72, "crs": crs("urn:ogc:def:crs:EPSG::31370")}).system == System.LAMBERT_72


@pytest.mark.parametrize(
    ("drawing", "square_metres"),
    [(WGS84, 10_000), (read(HOLED).geometry, 80_000), (POINT, 0)],
)
def test_area_is_that_of_the_ground(drawing, square_metres):
    """Lambert itself stretches a little: one part in ten thousand."""
    assert area_of(drawing) == pytest.approx(Decimal(square_metres), rel=Decimal("0.0001"))
    assert area_of(drawing) == round(area_of(drawing), 2)


def test_the_middle_is_a_point_inside():
    assert point_inside(WGS84) == pytest.approx((3.7205173, 51.0548229), abs=1e-7)
    assert point_inside(POINT) == (3.7198104, 51.0543696)


def test_a_middle_outside_gives_way_to_a_point_inside():
    lon, lat = point_inside(read(HORSESHOE).geometry)

    assert lat <= 51.01 or lon <= 3.71 or lon >= 3.79


@pytest.mark.parametrize(("drawing", "number"), [(WGS84, 4), (read(HOLED).geometry, 8), (POINT, 1)])
def test_corners_are_counted_once(drawing, number):
    assert number_of_points(drawing) == number


def test_the_site_starts_without_the_geometry_libraries():
    """They take a third of a second, and only editors need them."""
    code = (
        "import django, sys; django.setup(); import pom_site.urls, pom_site.geo.fields, pom_site.geo.forms;"
        "sys.exit(any(name in sys.modules for name in ('shapely', 'pyproj')))"
    )
    settings = {**os.environ, "DJANGO_SETTINGS_MODULE": "pom_site.settings"}

    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=BASE_DIR, env=settings).returncode == 0
