"""Points on the map of the province."""

import json

import pytest

from pom_site.geo.geometry import DATA, geometry, on_the_map

SEATS = [row for row in json.loads((DATA / "municipalities.json").read_text()) if row["lon"]]


def test_every_present_municipality_has_a_seat():
    assert len(SEATS) == 55


@pytest.mark.parametrize("row", SEATS, ids=lambda row: row["slug"])
def test_a_seat_lands_where_the_map_has_it(row):
    """Three units are 220 metres."""
    place = geometry().places[row["refnis"]]

    assert on_the_map(row["lon"], row["lat"]) == pytest.approx((place.x, place.y), abs=3)
