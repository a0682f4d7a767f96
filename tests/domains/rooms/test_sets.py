"""What is kept of plots and spaces to choose room by; nothing that cannot be had, or is not public, is among it."""

import datetime
from decimal import Decimal

import pytest

from domains.rooms.sets import rooms
from tests.domains.rooms.conftest import place
from tests.factories.domains import BuildingFactory, ParkFactory, PlotFactory, SpaceFactory

pytestmark = pytest.mark.django_db


def plot(item):
    return ("plot", item.pk)


def test_plots_and_spaces_stand_together_smallest_first(park, building):
    large = PlotFactory(offered=True, park=park, area=Decimal(4_000))
    small = PlotFactory(offered=True, park=park, area=Decimal(90))
    space = SpaceFactory(offered=True, building=building, area=Decimal(100))

    assert rooms().keys == [plot(small), ("space", space.pk), plot(large)]


@pytest.mark.parametrize("hidden", [{"published": False}, {"state": "offline"}, {"publish_until": "2020-01-01T00:00Z"}])
def test_nothing_that_is_not_public_is_known(park, building, hidden):
    PlotFactory(offered=True, park=park, **hidden)
    SpaceFactory(offered=True, building=building, **hidden)
    PlotFactory(offered=True, park=ParkFactory(**hidden))
    SpaceFactory(offered=True, building=BuildingFactory(**hidden))

    assert rooms().keys == []


def test_what_is_sold_or_let_is_not_known_and_an_option_is(park, building):
    PlotFactory(park=park)
    SpaceFactory(building=building)
    option = PlotFactory(park=park, availability="optie", trade="option")

    assert rooms().keys == [plot(option)]


def test_each_is_found_by_its_kind_place_forms_and_access(park):
    PlotFactory(offered=True, park=park, forms=["sale", "lease"])
    SpaceFactory(offered=True, kind="lab", building=BuildingFactory(municipality=place("aalst"), park=park))

    assert {facet: sorted(values) for facet, values in rooms().values.items()} == {
        "soort": ["lab", "plot"],
        "gemeente": ["aalst", "gent"],
        "aanbod": ["lease", "rent", "sale"],
        "bereik": ["motorway", "water"],
    }


def test_a_space_is_reached_as_its_park_is(park):
    space = SpaceFactory(offered=True, building=BuildingFactory(park=park))
    SpaceFactory(offered=True, building=BuildingFactory())

    assert rooms().in_order(rooms().with_value("bereik", "water")) == [("space", space.pk)]


def test_a_park_that_is_not_public_tells_nothing_by_its_buildings():
    hidden = ParkFactory(published=False, access=["rail"])
    SpaceFactory(offered=True, building=BuildingFactory(park=hidden))

    assert rooms().values["bereik"] == {}


def test_a_former_municipality_counts_where_it_merged():
    PlotFactory(offered=True, park=ParkFactory(municipality=place("nevele")))

    assert list(rooms().values["gemeente"]) == ["deinze"]


@pytest.mark.parametrize(
    ("least", "most", "found"),
    [(None, None, True), (1_000, 3_000, True), (5_000, 8_000, False), (None, 1_999, False), (10_001, None, False)],
)
def test_a_plot_that_can_be_split_is_found_by_the_size_of_its_parts(park, least, most, found):
    PlotFactory(offered=True, park=park, area=Decimal(10_000), split_least=Decimal(2_000), split_most=Decimal(4_000))

    assert bool(rooms().between(least, most)) is found


@pytest.mark.parametrize(("size", "found"), [(2_000, True), (10_000, True), (10_001, False), (1_999, False)])
def test_a_plot_that_need_not_be_split_is_found_whole_too(park, size, found):
    PlotFactory(offered=True, park=park, area=Decimal(10_000), split_least=Decimal(2_000))

    assert bool(rooms().between(size, size)) is found


def test_what_has_no_day_is_free_at_once(park):
    later = PlotFactory(offered=True, park=park, area=Decimal(2), available_from=datetime.date(2027, 3, 1))
    now = PlotFactory(offered=True, park=park, area=Decimal(1))

    assert rooms().in_order(rooms().free_on(datetime.date(2027, 2, 28))) == [plot(now)]
    assert rooms().in_order(rooms().free_on(datetime.date(2027, 3, 1))) == [plot(now), plot(later)]


def test_without_a_park_or_a_building_nothing_breaks():
    assert (rooms().keys, rooms().between(None, 5), rooms().free_on(datetime.date(2027, 1, 1))) == ([], 0, 0)
