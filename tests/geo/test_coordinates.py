"""Three systems of coordinates are told apart and brought to WGS84, without a network."""

import pytest
from django.core.exceptions import ValidationError
from pyproj import network

from pom_site.geo.coordinates import PIPELINES, System, named, recognise, to_wgs84

# Points that are known in all systems: (Lambert 72, Lambert 2008 or None, WGS84).
KNOWN = [
    ((104500, 194000), (604497.192, 693994.798), (3.7198104, 51.0543696)),
    ((126000, 169500), (625999.939, 669497.556), (4.0280486, 50.8354235)),
    ((134000, 205000), None, (4.1400681, 51.1548094)),
]


@pytest.mark.parametrize(("lambert", "_other", "expected"), KNOWN)
def test_lambert_72_becomes_wgs84(lambert, _other, expected):
    [(lon, lat)] = to_wgs84([lambert], System.LAMBERT_72)

    assert (lon, lat) == pytest.approx(expected, abs=6e-8)  # what seven decimals can say


@pytest.mark.parametrize(("_other", "lambert", "expected"), KNOWN[:2])
def test_lambert_2008_becomes_wgs84(_other, lambert, expected):
    [(lon, lat)] = to_wgs84([lambert], System.LAMBERT_2008)

    assert (lon, lat) == pytest.approx(expected, abs=6e-8)


def test_wgs84_stays_as_it_is():
    assert to_wgs84([(3.7, 51.0)], System.WGS84) == [(3.7, 51.0)]


def test_no_conversion_leaves_its_steps_to_the_machine():
    """Grids and the network would make two machines differ."""
    assert not network.is_network_enabled()
    assert not [steps for steps in PIPELINES.values() if "grid" in steps or "init" in steps]


@pytest.mark.parametrize(
    ("position", "system"),
    [
        ((3.7, 51.0), System.WGS84),
        ((104500, 194000), System.LAMBERT_72),
        ((604497, 693994), System.LAMBERT_2008),
    ],
)
def test_numbers_tell_the_system(position, system):
    assert recognise([position]) == system


def test_swapped_degrees_are_recognised():
    with pytest.raises(ValidationError, match="verwisseld"):
        recognise([(51.05, 3.72)])


@pytest.mark.parametrize(
    "positions",
    [
        [(2.35, 48.85)],  # Parijs
        [(0, 0)],
        [(413_000, 6_632_000)],  # Web Mercator
        [(550_000, 5_656_000)],  # UTM
        [(3.7, 51.0), (104500, 194000)],
    ],
)
def test_what_is_not_in_belgium_in_any_system_is_refused(positions):
    with pytest.raises(ValidationError, match="niet in België"):
        recognise(positions)


@pytest.mark.parametrize(
    ("name", "system"),
    [
        ("EPSG:31370", System.LAMBERT_72),
        ("urn:ogc:def:crs:EPSG::31370", System.LAMBERT_72),
        ("urn:ogc:def:crs:EPSG:9.9.1:3812", System.LAMBERT_2008),
        ("http://www.opengis.net/def/crs/EPSG/0/3812", System.LAMBERT_2008),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", System.WGS84),
        ("urn:ogc:def:crs:OGC::CRS84", System.WGS84),
        ("epsg:4326", System.WGS84),
        (31370, System.LAMBERT_72),
    ],
)
def test_names_of_older_files_are_known(name, system):
    assert named({"type": "name", "properties": {"name": name}}) == system


def test_a_code_names_a_system_too():
    assert named({"type": "EPSG", "properties": {"code": 31370}}) == System.LAMBERT_72


@pytest.mark.parametrize("crs", ["EPSG:31370", {}, {"properties": {"name": "EPSG:3857"}}, {"properties": []}])
def test_any_other_system_is_refused(crs):
    with pytest.raises(ValidationError, match="ander coördinatenstelsel"):
        named(crs)
