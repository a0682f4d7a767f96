import pytest
from django.utils import translation

from pom_site.geo.models import Municipality
from projects.models import Location
from projects.places import (
    list_url,
    place_name,
    place_names,
    place_url,
    places_on_map,
    projects_per_municipality,
)
from tests.factories.domains import ParkFactory
from tests.factories.projects import LocationFactory, ProjectFactory

pytestmark = pytest.mark.django_db


def place(slug):
    return Municipality.objects.get(slug=slug)


def counted():
    """Numbers by name, for whoever reads a test."""
    return {Municipality.objects.get(pk=pk).name: number for pk, number in projects_per_municipality().items()}


def test_projects_are_counted_per_municipality_and_drafts_are_not():
    gent, aalst = place("gent"), place("aalst")
    ProjectFactory(municipalities=[gent, aalst])
    ProjectFactory(municipality=gent)
    ProjectFactory(municipality=gent, published=False)

    assert counted() == {"Gent": 2, "Aalst": 1}


def test_a_project_with_two_places_in_one_municipality_counts_once():
    project = ProjectFactory()
    for name in ("Dok Noord", "Dok Zuid"):
        LocationFactory(project=project, municipality=place("gent"), place_nl=name)

    assert counted() == {"Gent": 1}


def test_a_project_in_a_former_municipality_counts_where_it_merged():
    ProjectFactory(municipalities=[place("nevele"), place("deinze")])
    ProjectFactory(municipality=place("nevele"))

    assert counted() == {"Deinze": 2}


def test_a_place_outside_the_province_is_counted_nowhere():
    LocationFactory(municipality=None, place_nl="Vlissingen")

    assert counted() == {}


@pytest.mark.parametrize(
    ("slug", "name", "shown"),
    [("gent", "", "Gent"), ("gent", "Dok Noord", "Gent (Dok Noord)"), (None, "Vlissingen", "Vlissingen")],
)
def test_a_location_is_named_by_its_municipality_and_its_place(slug, name, shown):
    assert place_name(Location(municipality=place(slug) if slug else None, place_nl=name)) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [("nl", "Terneuzen (Nederland)"), ("fr", '<span lang="nl">Terneuzen</span> (Pays-Bas)')],
)
def test_a_place_abroad_is_named_with_its_country(language, shown):
    with translation.override(language):
        assert place_name(Location(place_nl="Terneuzen", country="NL")) == shown


def test_a_part_of_a_municipality_says_that_it_is_dutch_and_is_escaped():
    with translation.override("en"):
        name = place_name(Location(municipality=place("gent"), place_nl="Dok <b>"))

    assert name == 'Gent (<span lang="nl">Dok &lt;b&gt;</span>)'


def test_names_keep_the_order_of_staff_and_come_once():
    gent, aalst = Location(municipality=place("gent")), Location(municipality=place("aalst"))

    assert place_names([gent, aalst, gent]) == "Gent, Aalst"


def test_the_map_leads_to_the_page_of_each_municipality_that_has_something_to_show():
    ProjectFactory.create_batch(2, municipality=place("gent"))
    ParkFactory(municipality=place("aalst"))
    ParkFactory(municipality=place("ninove"), published=False)

    assert sorted(places_on_map(), key=lambda row: row[1]) == [
        (place("aalst"), "/gemeenten/aalst/", None),
        (place("gent"), "/gemeenten/gent/", 2),
    ]


@pytest.mark.parametrize(("slug", "url"), [("gent", "/gemeenten/gent/"), ("nevele", "/gemeenten/deinze/"), (None, "")])
def test_a_location_leads_to_the_page_of_its_present_municipality(slug, url):
    assert place_url(Location(municipality=place(slug) if slug else None, place_nl="Dok")) == url


def test_the_list_of_a_municipality_is_in_the_active_language():
    with translation.override("fr"):
        assert list_url(place("gent")) == "/fr/projets/?gemeente=gent"
