import datetime

import pytest

from pom_site.geo.models import Municipality
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import PageFactory
from tests.factories.projects import LocationFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def titles(response):
    return read(response).one("main").one("div", id="results").texts("h3")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_shows_published_projects_newest_first(client, count):
    shown = [ProjectFactory(title_nl=f"Uit {2010 + year}", starts_on=f"{2010 + year}-01-01") for year in range(count)]
    ProjectFactory(title_nl="Geheim concept", published=False)

    response = client.get("/projecten/")

    assert titles(response) == [project.title_nl for project in shown[::-1]]
    assert "Geheim concept" not in response.text


def test_projects_whose_start_is_unknown_come_last(client):
    ProjectFactory(title_nl="Onbekend", starts_on=None)
    ProjectFactory(title_nl="Oud", starts_on=datetime.date(1999, 1, 1))

    assert titles(client.get("/projecten/")) == ["Oud", "Onbekend"]


@pytest.mark.parametrize(("count", "words"), [(0, "0 projecten"), (1, "1 project"), (3, "3 projecten")])
def test_the_number_of_projects_is_said_aloud(client, count, words):
    ProjectFactory.create_batch(count)

    assert read(client.get("/projecten/")).one("p", role="status").text == words


def test_a_row_names_domain_title_summary_stage_and_place(client):
    project = ProjectFactory(
        title_nl="Kaaien",
        summary_nl="Nieuwe kaaien.",
        stage="running",
        domain=DomainFactory(code="vastgoed", name_nl="Vastgoed"),
        municipality=Municipality.objects.get(slug="gent"),
    )
    LocationFactory(project=project, municipality=None, place_nl="Vlissingen")

    row = read(client.get("/projecten/")).one("article", class_="d-vastgoed")

    words = [project.get_stage_display(), "Gent, Vlissingen", "Kaaien", "Nieuwe kaaien.", "Vastgoed"]
    assert [word for word in words if word not in row.text] == []
    assert row.one("h3").one("a")["href"] == "/projecten/kaaien/"


def test_a_project_whose_main_domain_is_offline_has_no_icon_and_no_colour(client):
    ProjectFactory(title_nl="Kaaien", domain=DomainFactory(code="vastgoed", published=False))

    row = read(client.get("/projecten/")).one("article")

    assert (row["class"].split(), row.all("use"), row.texts("h3")) == (["card", "card--row"], [], ["Kaaien"])


def test_without_projects_the_list_says_so_and_leads_on(client):
    empty = read(client.get("/projecten/?q=niets")).one("div", class_="empty")

    assert (empty.texts("h2"), empty.one("a")["href"]) == (["Geen projecten gevonden"], "/projecten/")


def test_the_twenty_first_project_is_on_page_two(client):
    projects = ProjectFactory.create_batch(21)

    assert client.get("/projecten/?pagina=2").context["page_obj"].object_list == projects[:1]


def test_the_pages_of_a_list_keep_its_filters(client):
    ProjectFactory.create_batch(41, stage="running")

    pager = read(client.get("/projecten/?status=running&sort=titel&pagina=2")).one("nav", class_="pager")

    assert [link["href"] for link in pager.all("a")] == [
        "/projecten/?status=running&sort=titel",
        "/projecten/?status=running&sort=titel",
        "/projecten/?status=running&sort=titel&pagina=2",
        "/projecten/?status=running&sort=titel&pagina=3",
        "/projecten/?status=running&sort=titel&pagina=3",
    ]


@pytest.mark.parametrize("page", ["2", "0", "-1", "x", "9" * 30, "1%00"])
def test_a_page_that_does_not_exist_is_not_found(client, page):
    ProjectFactory()

    assert client.get(f"/projecten/?pagina={page}").status_code == 404


def test_the_list_bears_the_title_of_its_page(client):
    PageFactory(title_nl="Waar we aan werken", kind="projects")

    assert read(client.get("/projecten/")).texts("h1") == ["Waar we aan werken"]


@pytest.mark.parametrize(("query", "indexed"), [("", True), ("?sort=titel", True), ("?status=running", False)])
def test_search_engines_index_the_list_and_not_each_choice_of_filters(client, query, indexed):
    robots = read(client.get(f"/projecten/{query}")).all("meta", name="robots")

    assert (robots == []) is indexed


def test_an_untranslated_row_is_marked_as_dutch(client):
    ProjectFactory(title_nl="Kaaien", summary_nl="Nieuwe kaaien.")

    row = read(client.get("/en/projects/")).one("article")

    assert (row.one("h3").one("a")["lang"], row.one("h3").one("a")["href"]) == ("nl", "/en/projects/kaaien/")


def test_a_project_that_went_offline_a_moment_ago_is_not_shown_from_memory(client, visit):
    shown, gone = ProjectFactory(title_nl="Kaaien"), ProjectFactory(title_nl="Weg")
    visit("/projecten/", queries=2)

    Project.objects.filter(pk=gone.pk).update(state="offline")

    assert titles(client.get("/projecten/")) == [shown.title_nl]


@pytest.mark.parametrize("sort", ["", "titel", "gewijzigd"])
def test_pages_show_each_project_once_in_every_order(client, sort):
    ProjectFactory.create_batch(23)

    pages = [client.get(f"/projecten/?sort={sort}&pagina={number}").context["page_obj"] for number in (1, 2)]

    assert [len(page) for page in pages] == [20, 3]
    assert {project.pk for page in pages for project in page} == set(Project.objects.values_list("pk", flat=True))
