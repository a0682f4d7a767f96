import pytest

from pom_site.geo.models import Municipality
from projects.templatetags.projects import (
    featured_projects,
    municipalities_on_map,
    municipality_links,
    partner_url,
    projects_of,
)
from tests.factories.domains import ParkFactory
from tests.factories.pages import OrganisationFactory, PageFactory
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def test_four_projects_are_featured_in_the_order_of_staff():
    for place in (3, 1, 5, 2, 4):
        ProjectFactory(title_nl=f"Plaats {place}", featured=place)
    ProjectFactory(title_nl="Niet gekozen")
    ProjectFactory(title_nl="Geheim concept", featured=1, published=False)

    assert [project.title for project in featured_projects()] == ["Plaats 1", "Plaats 2", "Plaats 3", "Plaats 4"]


def test_the_first_featured_project_is_shown_large(client):
    PageFactory(title_nl="Start", kind="home")
    for place in (1, 2):
        ProjectFactory(title_nl=f"Plaats {place}", featured=place)

    cards = read(client.get("/")).one("section", aria_labelledby="h-projects").all("article")

    assert [("card--lead" in card["class"], card.one("h3").text) for card in cards] == [
        (True, "Plaats 1"),
        (False, "Plaats 2"),
    ]


def test_the_map_shows_where_projects_are_and_how_many():
    gent = Municipality.objects.get(slug="gent")
    for _time in range(2):
        ProjectFactory(municipality=gent)

    assert municipalities_on_map() == [(gent, "/gemeenten/gent/", 2)]


def test_every_municipality_leads_to_its_page_by_name():
    links = municipality_links()

    assert len(links) == 55
    assert [place.name for place, _url in links] == sorted(place.name for place, _url in links)
    assert [url for place, url in links if place.slug == "gent"] == ["/gemeenten/gent/"]


def test_a_place_is_named_by_public_projects_only():
    park = ParkFactory()
    named = [ProjectFactory(starts_on=f"20{year}-01-01") for year in (24, 23)]
    for project in (*named, ProjectFactory(published=False)):
        project.parks.add(park)
    ProjectFactory()

    assert projects_of(park) == {"projects": named}


def test_only_a_partner_of_a_public_project_has_a_page():
    partner = PartnerFactory(project=ProjectFactory()).organisation
    former = OrganisationFactory(merged_into=partner)
    hidden = PartnerFactory(project=ProjectFactory(published=False)).organisation

    address = f"/partners/{partner.slug}/"
    assert [partner_url(each) for each in (partner, former, hidden)] == [address, address, ""]
