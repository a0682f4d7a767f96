from decimal import Decimal

import pytest

from domains.stock import Stock, available_land, land, rooms
from tests.factories.domains import ParkFactory, PlotFactory, SpaceFactory

pytestmark = pytest.mark.django_db


def test_land_counts_public_plots_and_adds_up_those_on_offer():
    park = ParkFactory()
    PlotFactory(park=park, offered=True, area=Decimal(4_000))
    PlotFactory(park=park, availability="optie", trade="option", area=Decimal(1_500))
    PlotFactory(park=park, area=Decimal(9_000))
    PlotFactory(park=park, offered=True, published=False, area=Decimal(70_000))

    assert land() == {park.pk: Stock(total=3, offered=2, area=Decimal(5_500))}


def test_plots_of_a_park_that_is_not_public_do_not_count():
    PlotFactory(park=ParkFactory(published=False), offered=True)

    assert (land(), available_land()) == ({}, {})


def test_rooms_counts_public_spaces():
    space = SpaceFactory(offered=True)
    SpaceFactory(building=space.building)
    SpaceFactory(building=space.building, offered=True, published=False)

    assert rooms() == {space.building_id: Stock(total=2, offered=1, area=Decimal(40))}


def test_what_the_editor_filled_in_goes_before_what_the_plots_give():
    park = ParkFactory(area_available=Decimal(0))
    PlotFactory(park=park, offered=True)

    assert available_land() == {park.pk: Decimal(0)}


def test_without_plots_nobody_knows_what_is_available_and_with_sold_ones_nothing_is():
    unknown, sold = ParkFactory(), PlotFactory().park

    assert available_land() == {unknown.pk: None, sold.pk: Decimal(0)}
