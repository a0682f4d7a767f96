"""The figures of a municipality: what nobody measured is no zero, and each says how it was counted."""

from decimal import Decimal

import pytest

from domains.context.tallies import hectares, tallies_of
from domains.localities import locality
from pom_site.geo.models import Municipality
from tests.factories.domains import ParkFactory, PlotFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


def figures(place):
    return [tally.value for tally in tallies_of(locality(place.pk).shown("parks"))]


def sources(place):
    return [tally.source for tally in tallies_of(locality(place.pk).shown("parks"))]


def test_without_a_park_there_is_no_figure():
    assert tallies_of([]) == []


def test_areas_are_added_up(gent):
    ParkFactory(municipality=gent, area_gross=Decimal(1_250_000), area_available=Decimal(20_000))
    ParkFactory(municipality=gent, area_gross=Decimal(350_000), area_available=Decimal(5_000))

    assert figures(gent) == ["2", "160 ha", "2,5 ha"]


def test_what_a_park_says_goes_before_the_plots_on_offer(gent):
    said, silent = ParkFactory(municipality=gent, area_available=0), ParkFactory(municipality=gent)
    for park in (said, silent):
        PlotFactory(park=park, offered=True, area=10_000)

    assert figures(gent)[2] == "1 ha"


def test_an_unknown_area_is_left_out_and_said(gent):
    ParkFactory(municipality=gent, area_gross=None)
    ParkFactory(municipality=gent, area_gross=Decimal(10_000))

    assert figures(gent) == ["2", "1 ha"]
    assert sources(gent)[1].startswith("Bekend voor 1 van de 2 terreinen.")


def test_where_all_is_known_nothing_is_said_of_what_is_not(gent):
    ParkFactory(municipality=gent)

    assert sources(gent)[1].lstrip().startswith("Bruto-oppervlakten opgeteld.")


@pytest.mark.parametrize(("area", "written"), [(12_345, "1,2 ha"), (20_000, "2 ha"), (123_450_000, "12.345 ha")])
def test_hectares_have_one_decimal_at_most(area, written):
    assert hectares([Decimal(area)]) == written
