import datetime

import pytest

from domains.models import Space
from tests.domains.models.refusals import database_refuses, refused_at
from tests.factories.domains import BuildingFactory, SpaceFactory

pytestmark = pytest.mark.django_db

FREE = {"availability": "free", "price_on_request": True}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (FREE | {"price": 500, "price_basis": "month"}, "price_on_request"),
        (FREE | {"price_on_request": False}, "price"),
        ({"price": 500}, "price_basis"),
        (FREE | {"availability": "soon"}, "available_from"),
        ({"available_from": datetime.date(2030, 1, 1)}, "available_from"),
        ({"term_least": 12, "term_most": 6}, "term_most"),
    ],
)
def test_a_space_that_contradicts_itself_is_refused_at_the_field(values, field):
    space = SpaceFactory()
    for name, value in values.items():
        setattr(space, name, value)

    assert refused_at(space) == [field]


@pytest.mark.parametrize(
    "values",
    [
        FREE,
        {"availability": "free", "price": 12, "price_basis": "square_metre"},
        {"availability": "soon", "price_on_request": True, "available_from": datetime.date(2030, 1, 1)},
        {"term_least": 6, "term_most": 36},
    ],
)
def test_a_space_in_order_is_taken(values):
    SpaceFactory.build(building=BuildingFactory(), **values).clean()


@pytest.mark.parametrize(
    "values", [{"term_least": 12, "term_most": 6}, {"price": 5, "price_on_request": True}, {"area": 0}]
)
def test_the_database_refuses_it_too(values):
    building = BuildingFactory()

    database_refuses(lambda: SpaceFactory(building=building, **values))


def test_a_code_is_there_once_in_a_building():
    space = SpaceFactory(code="2.14")
    SpaceFactory(code="2.14")

    database_refuses(lambda: SpaceFactory(building=space.building, code="2.14"))


def test_without_a_title_it_is_named_after_its_kind_and_building():
    building = BuildingFactory(title_nl="De Punt", title_de="De Punt")

    space = SpaceFactory(building=building, code="2.14", kind=Space.Kind.LAB)

    assert (space.title_nl, space.title_de, space.title_en) == ("Labo 2.14, De Punt", "Labor 2.14, De Punt", None)
