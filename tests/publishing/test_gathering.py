"""What lies in other tables comes with the rows: whole columns, and the rest when it is asked for."""

from decimal import Decimal

import pytest

from domains.models import Plot
from pom_site.publishing.gathering import Records, gather_keys, gather_rows, keep, let_go
from tests.factories.domains import BrownfieldFactory, ParkFactory, PlotFactory
from tests.factories.geo import MunicipalityFactory
from tests.factories.projects import ProjectFactory

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


def test_the_keys_of_all_links_cost_one_query(django_assert_num_queries):
    project, park, (first, second) = ProjectFactory(), ParkFactory(), BrownfieldFactory.create_batch(2)
    project.parks.add(park)
    project.brownfields.add(first, second)
    ProjectFactory().parks.add(ParkFactory())
    gather_keys(project, "parks", "brownfields")  # the first time, Django asks SQLite whether it knows JSON

    with django_assert_num_queries(1):
        found = gather_keys(project, "parks", "brownfields", "buildings")

    assert {name: sorted(keys) for name, keys in found.items()} == {
        "parks": [park.pk],
        "brownfields": [first.pk, second.pk],
        "buildings": [],
    }


def test_what_was_let_go_is_asked_for_again():
    park, place = ParkFactory(), MunicipalityFactory()
    keep(park, "municipalities", [place])

    let_go(park, "municipalities")

    assert list(park.municipalities.all()) == []
