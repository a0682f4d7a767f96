import datetime
from decimal import Decimal

import pytest

from domains.models import Plot, Space
from domains.rooms.rows import rows_of
from tests.factories.domains import BuildingFactory, PlotFactory, SpaceFactory

pytestmark = pytest.mark.django_db

DEADLINE = datetime.datetime(2030, 1, 1, 12, tzinfo=datetime.UTC)


def told(item):
    return {name: value for name, value in vars(item).items() if name != "_state"}


def same(item, other, host):
    assert told(item) == told(other)
    assert told(getattr(item, host)) == told(getattr(other, host))


@pytest.fixture
def plot(park):
    values = {"split_least": Decimal(10), "split_most": Decimal(20), "price_on": datetime.date(2026, 1, 2)}
    return PlotFactory(offered=True, park=park, forms=["sale", "rent"], deadline=DEADLINE, **values)


@pytest.fixture
def space(building):
    return SpaceFactory(offered=True, building=building, kind="lab", price_basis="month")


def test_one_query_gives_what_the_rows_of_each_kind_would(plot, space, django_assert_num_queries):
    with django_assert_num_queries(1):
        first, second = rows_of([("space", space.pk), ("plot", plot.pk)])

    same(first, Space.objects.for_rows().get(), "building")
    same(second, Plot.objects.for_rows().get(), "park")


def test_of_one_kind_alone_it_gives_the_same(plot, space):
    same(*rows_of([("plot", plot.pk)]), Plot.objects.for_rows().get(), "park")
    same(*rows_of([("space", space.pk)]), Space.objects.for_rows().get(), "building")


def test_what_is_not_public_any_more_or_never_was_is_left_out(plot):
    hidden = SpaceFactory(offered=True, building=BuildingFactory(published=False))

    assert rows_of([("space", hidden.pk), ("space", 0), ("plot", plot.pk)]) == [plot]


def test_no_keys_give_nothing():
    assert rows_of([]) == []
