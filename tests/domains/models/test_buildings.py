import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from domains.models import Building
from tests.domains.models.refusals import database_refuses, refused_at
from tests.factories.domains import BuildingFactory, BuildingServiceFactory, OpeningHoursFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"area_total": 100, "area_lettable": 101}, "area_lettable"),
        ({"occupancy": 80}, "occupancy_on"),
        ({"occupancy": 80, "occupancy_on": timezone.localdate() + datetime.timedelta(days=1)}, "occupancy_on"),
        ({"longitude": 3.7}, "latitude"),
    ],
)
def test_a_building_that_contradicts_itself_is_refused_at_the_field(values, field):
    building = BuildingFactory(longitude=None, latitude=None)
    for name, value in values.items():
        setattr(building, name, value)

    assert refused_at(building) == [field]


def test_the_database_refuses_more_to_let_than_there_is():
    database_refuses(lambda: BuildingFactory(area_total=100, area_lettable=101))


@pytest.mark.parametrize("postcode", ["900", "0900", "90000", "9OOO"])
def test_a_postcode_has_four_digits(postcode):
    with pytest.raises(ValidationError):
        Building._meta.get_field("postcode").run_validators(postcode)


def test_a_service_is_there_once():
    row = BuildingServiceFactory(kind="reception")

    database_refuses(lambda: BuildingServiceFactory(building=row.building, kind="reception"))


def test_it_does_not_close_before_it_opens():
    hours = OpeningHoursFactory(opens=datetime.time(17), closes=datetime.time(9))

    assert refused_at(hours) == ["closes"]


def test_hours_are_in_the_order_of_the_week():
    building = BuildingFactory()
    for day, opens in ((2, 13), (1, 9), (2, 9)):
        OpeningHoursFactory(building=building, day=day, opens=datetime.time(opens), closes=datetime.time(opens + 3))

    words = [str(each) for each in building.opening_hours.all()]

    assert words == ["maandag 09:00–12:00", "dinsdag 09:00–12:00", "dinsdag 13:00–16:00"]
