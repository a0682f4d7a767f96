import pytest

from pom_site.geo.models import Municipality
from tests.counting import first_visit, visit  # noqa: F401
from tests.factories.domains import BuildingFactory, ParkFactory


def place(slug):
    return Municipality.objects.get(slug=slug)


@pytest.fixture
def park():
    return ParkFactory(title_nl="Eiland Zwijnaarde", municipality=place("gent"), access=["water", "motorway"])


@pytest.fixture
def building():
    return BuildingFactory(title_nl="De Punt", municipality=place("aalst"))
