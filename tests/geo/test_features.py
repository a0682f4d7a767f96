"""GeoJSON that is given out, as RFC 7946 has it."""

import json
from itertools import pairwise

import pytest

from pom_site.geo.contours import read
from pom_site.geo.features import feature, feature_collection

from .contours import WGS84, collection, crs, square

HOLED = {"type": "Polygon", "coordinates": [*square(side=300)["coordinates"], *square(104_600, 194_100)["coordinates"]]}
GIVEN = [read(each).geometry for each in (HOLED, {**square(), "crs": crs("EPSG:31370")}, collection(square(), HOLED))]


def turn(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


@pytest.mark.parametrize("geometry", GIVEN)
def test_polygons_follow_the_right_hand_rule_and_are_closed(geometry):
    written = feature(geometry, {})["geometry"]
    polygons = written["coordinates"] if written["type"] == "MultiPolygon" else [written["coordinates"]]

    for outer, *holes in polygons:
        assert turn(outer) > 0 and all(turn(hole) < 0 for hole in holes)
        assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in (outer, *holes))


@pytest.mark.parametrize("geometry", GIVEN)
def test_no_system_is_named(geometry):
    assert "crs" not in json.dumps(feature_collection([feature(geometry, {})]))


def test_a_feature_has_its_members_and_no_others():
    assert feature(WGS84, {"naam": "Kavel 1"}, "kavel-1") == {
        "type": "Feature",
        "id": "kavel-1",
        "geometry": WGS84,
        "properties": {"naam": "Kavel 1"},
    }


@pytest.mark.parametrize("empty", [None, {}])
def test_a_place_that_nobody_drew_is_null(empty):
    assert feature(empty, {}, bbox=True) == {"type": "Feature", "geometry": None, "properties": {}}


def test_a_box_is_west_south_east_north():
    assert feature(WGS84, {}, bbox=True)["bbox"] == [3.7197979, 51.0543696, 3.7212366, 51.0552763]


def test_a_collection_holds_its_features():
    one = feature(WGS84, {})

    assert feature_collection(iter([one])) == {"type": "FeatureCollection", "features": [one]}
