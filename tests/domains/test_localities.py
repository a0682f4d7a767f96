"""What lies in a municipality: the public things there and in what merged into it, and nothing else."""

import datetime

import pytest
from django.utils import timezone

from domains.localities import contents, locality
from pom_site.geo.models import Municipality
from tests.counting import committed
from tests.factories.domains import (
    AssociationFactory,
    BrownfieldFactory,
    BuildingFactory,
    InitiativeFactory,
    ParkFactory,
)
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)
KINDS = ["parks", "brownfields", "buildings", "associations", "initiatives"]


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


def make(kind, place, **values):
    if kind == "initiatives":
        made = InitiativeFactory(**values)
        made.municipalities.add(place)
        return made
    if kind == "associations":
        return AssociationFactory(park=ParkFactory(municipality=place), **values)
    factory = {"parks": ParkFactory, "brownfields": BrownfieldFactory, "buildings": BuildingFactory}[kind]
    return factory(municipality=place, **values)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_public_there_is_shown_by_title(gent, kind):
    second, first = make(kind, gent, title_nl="Éénzaam"), make(kind, gent, title_nl="De kaai")
    make(kind, gent, title_nl="Geheim concept", published=False)
    make(kind, Municipality.objects.get(slug="aalst"), title_nl="Van elders")

    assert locality(gent.pk).shown(kind) == [first, second]


@pytest.mark.parametrize("kind", KINDS)
def test_what_lay_in_a_former_municipality_lies_where_it_merged(kind):
    made = make(kind, Municipality.objects.get(slug="nevele"))

    assert locality(Municipality.objects.get(slug="deinze").pk).shown(kind) == [made]
    assert locality(Municipality.objects.get(slug="nevele").pk).shown(kind) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_has_expired_since_it_was_read_is_not_shown(gent, kind, settings):
    settings.CONTENT_VERSION_SECONDS = 3600
    made = make(kind, gent, publish_until=timezone.now() + datetime.timedelta(hours=1))
    committed()
    here = locality(gent.pk)
    next(each for each in here.kinds[kind] if each.pk == made.pk).publish_until = timezone.now()

    assert (locality(gent.pk).shown(kind), locality(gent.pk) is here) == ([], True)


def test_a_draft_of_a_park_does_not_say_where_its_association_is(gent):
    AssociationFactory(park=ParkFactory(municipality=gent, published=False))

    assert locality(gent.pk).shown("associations") == []


def test_an_association_of_two_parks_is_shown_once(gent):
    association = AssociationFactory(park=ParkFactory(municipality=gent))
    association.parks.add(ParkFactory(municipality=gent))

    assert locality(gent.pk).shown("associations") == [association]


def test_a_park_in_two_municipalities_lies_in_both(gent):
    aalst = Municipality.objects.get(slug="aalst")
    park = ParkFactory(municipalities=[gent, aalst])

    assert [locality(place.pk).shown("parks") for place in (gent, aalst)] == [[park], [park]]


def test_everything_is_counted_with_the_projects_and_nothing_is_no_row(gent):
    for kind in ("parks", "brownfields", "buildings", "initiatives"):
        make(kind, gent)
    ProjectFactory(municipality=gent)
    ProjectFactory(municipality=Municipality.objects.get(slug="aalst"), published=False)
    ParkFactory(municipality=Municipality.objects.get(slug="ninove"), published=False)

    assert contents() == {gent.pk: 5}
