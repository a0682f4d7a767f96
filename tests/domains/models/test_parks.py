from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from domains.models import Park, ParkPhase
from domains.models.codes import Access
from tests.domains.models.refusals import database_refuses, refused_at
from tests.factories.domains import ParkFactory, ParkPhaseFactory

pytestmark = pytest.mark.django_db

SQUARE = {"type": "Polygon", "coordinates": [[[3.7, 51.0], [3.71, 51.0], [3.71, 51.01], [3.7, 51.01], [3.7, 51.0]]]}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"area_gross": 100, "area_net": 101}, "area_net"),
        ({"area_net": 100, "area_available": 101}, "area_available"),
        ({"companies": 12}, "counted_in"),
        ({"jobs": 0}, "counted_in"),
        ({"longitude": 3.7}, "latitude"),
        ({"latitude": 51.0}, "longitude"),
        ({"longitude": 51.0, "latitude": 3.7}, "longitude"),
        ({"longitude": 104500, "latitude": 194000}, "longitude"),
    ],
)
def test_a_park_that_contradicts_itself_is_refused_at_the_field(values, field):
    park = ParkFactory(**{"area_gross": 1000, "longitude": None, "latitude": None} | {name: None for name in values})
    for name, value in values.items():
        setattr(park, name, value)

    assert refused_at(park) == [field]


@pytest.mark.parametrize(
    "values",
    [
        {"area_gross": 100, "area_net": 100, "area_available": 100},
        {"area_gross": 100, "area_available": 200},  # the net area is not known
        {"companies": 12, "jobs": 300, "counted_in": 2024},
        {"longitude": 3.7, "latitude": 51.0},
    ],
)
def test_a_park_in_order_is_taken(values):
    ParkFactory(**values).clean()


@pytest.mark.parametrize(
    "values", [{"area_gross": 100, "area_net": 101}, {"area_gross": 300, "area_net": 100, "area_available": 101}]
)
def test_the_database_refuses_areas_out_of_order_too(values):
    database_refuses(lambda: ParkFactory(**values))


def test_a_number_at_vlaio_belongs_to_one_park_and_empty_ones_do_not_meet():
    ParkFactory(vlaio_id="")
    ParkFactory(vlaio_id="")
    ParkFactory(vlaio_id="44021-7")

    database_refuses(lambda: ParkFactory(vlaio_id="44021-7"))


def test_a_phase_is_there_once_and_does_not_end_before_it_starts():
    phase = ParkPhaseFactory(kind=ParkPhase.Kind.ISSUE, starts_on="2020-01-02", ends_on="2020-01-01")

    assert refused_at(phase) == ["ends_on"]
    database_refuses(lambda: ParkPhaseFactory(park=phase.park, kind=ParkPhase.Kind.ISSUE))


def test_a_contour_gives_its_area_and_a_point_inside():
    """A hundredth of a degree is 1112.6 m to the north and 702.0 m to the east here: 78 ha."""
    park = ParkFactory(outline=SQUARE, longitude=None, latitude=None)

    assert round(park.outline_area, -3) == 781_000
    assert (3.7 < park.point[0] < 3.71, 51.0 < park.point[1] < 51.01) == (True, True)


def moved(park):
    """The contour, a tenth of a degree to the east: as a form sends it, beside the point that it showed."""
    ring = [[lon + 0.1, lat] for lon, lat in SQUARE["coordinates"][0]]
    park = Park.objects.get(pk=park.pk)
    park.outline = {"type": "Polygon", "coordinates": [ring]}
    park.save()
    return park


def test_a_computed_point_follows_the_contour():
    park = ParkFactory(outline=SQUARE, longitude=None, latitude=None)

    assert 3.8 < moved(park).point[0] < 3.81


def test_a_chosen_point_stays_when_the_contour_moves():
    park = ParkFactory(outline=SQUARE, longitude=Decimal("3.701"), latitude=Decimal("51.002"))

    assert moved(park).point == (3.701, 51.002)


def test_a_point_that_somebody_chose_stays():
    park = ParkFactory(outline=SQUARE, longitude=Decimal("3.701"), latitude=Decimal("51.002"))

    assert park.point == (3.701, 51.002)


def test_several_choices_are_told_in_the_order_of_the_list():
    park = ParkFactory(access=[Access.BUS, Access.WATER])

    assert park.get_access_labels() == ["Kade aan het water", "Bus of tram"]


@pytest.mark.parametrize("value", ["water", ["water", "helicopter"], {"water": True}, 7])
def test_what_the_list_does_not_have_cannot_be_chosen(value):
    field = Park._meta.get_field("access")

    with pytest.raises(ValidationError):
        field.clean(value, None)


def test_a_park_belongs_to_the_domain_of_parks():
    park = ParkFactory()

    assert (park.scope_codes(), park.icon, park.hue) == (["bedrijventerreinen"], "terrein", "d-terrein")
