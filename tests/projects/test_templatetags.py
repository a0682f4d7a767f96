import pytest

from pom_site.geo.models import Municipality
from projects.templatetags.projects import featured_projects, municipalities_with_projects, municipality_links
from tests.factories.pages import PageFactory
from tests.factories.projects import ProjectFactory
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

    assert municipalities_with_projects() == [(gent, "/projecten/?gemeente=gent", 2)]


def test_every_municipality_leads_to_its_projects_by_name():
    links = municipality_links()

    assert len(links) == 55
    assert [place.name for place, _url in links] == sorted(place.name for place, _url in links)
    assert [url for place, url in links if place.slug == "gent"] == ["/projecten/?gemeente=gent"]
