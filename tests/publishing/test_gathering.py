"""What lies in other tables comes with the rows: whole columns, and the rest when it is asked for."""

from decimal import Decimal

import pytest

from domains.models import Plot
from pom_site.publishing.gathering import Records, gather_rows, keep
from tests.factories.domains import ParkFactory, PlotFactory
from tests.factories.geo import MunicipalityFactory

pytestmark = pytest.mark.django_db


def test_records_hold_what_was_asked_for_whatever_its_order(django_assert_num_queries):
    plot = PlotFactory(code="A1", area=Decimal("1234.5"))
    asked = Records(Plot.objects.filter(park=plot.park), ("area", "code", "park"))
    gather_rows(plot.park, ())  # the first time, Django asks SQLite whether it knows JSON

    with django_assert_num_queries(1):
        (found,) = gather_rows(plot.park, (), plots=asked)["plots"]
        held = (found.pk, found.code, found.area, found.park_id)

    assert held == (plot.pk, "A1", Decimal("1234.5"), plot.park_id)


def test_what_was_not_asked_for_is_fetched_when_it_is_needed():
    plot = PlotFactory(cadastral_reference="44021D0123/00A000")

    (found,) = gather_rows(plot.park, (), plots=Records(Plot.objects.all(), ("code",)))["plots"]

    assert found.cadastral_reference == "44021D0123/00A000"


def test_what_was_kept_is_not_asked_for_again(django_assert_num_queries):
    park, place = ParkFactory(), MunicipalityFactory()
    keep(park, "municipalities", [place])

    with django_assert_num_queries(0):
        assert list(park.municipalities.all()) == [place]


def test_json_in_a_record_is_what_the_table_holds():
    outline = {"type": "Polygon", "coordinates": [[[3.7, 51.1], [3.71, 51.1], [3.71, 51.11], [3.7, 51.1]]]}
    plot = PlotFactory(outline=outline)

    (found,) = gather_rows(plot.park, (), plots=Records(Plot.objects.all(), ("outline",)))["plots"]

    assert found.outline == outline
