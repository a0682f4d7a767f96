"""Overviews show what staff wrote on their page: title, summary and blocks."""

import pytest

from tests.factories.pages import EventFactory, NewsItemFactory, PageFactory, add_block
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

OVERVIEWS = [
    ("domains", "/domeinen/"),
    ("projects", "/projecten/"),
    ("news", "/nieuws/"),
    ("events", "/agenda/"),
    ("search", "/zoeken/"),
]
QUERIES = {"domains": 0, "projects": 2, "news": 2, "events": 2, "search": 0}


@pytest.mark.parametrize(("kind", "address"), OVERVIEWS)
def test_an_overview_shows_title_summary_and_blocks_of_its_page(client, kind, address):
    page = PageFactory(kind=kind, title_nl="Alles bijeen", summary_nl="Wat u hier vindt.")
    add_block(page, "text", text_nl="<p>Nog een woord.</p>")

    main = read(client.get(address)).one("main")

    assert (main.texts("h1"), main.texts("p", class_="lead")[0]) == (["Alles bijeen"], "Wat u hier vindt.")
    assert main.one("div", class_="blocks").text == "Nog een woord."


@pytest.mark.parametrize(("kind", "address"), OVERVIEWS)
def test_blocks_cost_one_query_a_kind_and_nothing_where_there_are_none(visit, kind, address):
    page = PageFactory(kind=kind, title_nl="Alles bijeen")
    EventFactory()
    NewsItemFactory()
    ProjectFactory()
    visit(address, queries=QUERIES[kind])

    add_block(page, "text")
    add_block(page, "quote")

    visit(address, queries=QUERIES[kind] + 2)


@pytest.mark.parametrize(("kind", "address"), OVERVIEWS)
def test_without_a_page_an_overview_has_a_name_of_its_own(client, kind, address):
    main = read(client.get(address)).one("main")

    assert (len(main.texts("h1")), main.all("div", class_="blocks")) == (1, [])


def test_what_a_list_refuses_stays_refused_where_its_page_has_the_same_address(client):
    PageFactory(kind="events", title_nl="Agenda")

    assert [client.get(f"/agenda/{query}").status_code for query in ("", "?pagina=9")] == [200, 404]


def test_a_refused_search_still_shows_the_page(client):
    add_block(PageFactory(kind="search", title_nl="Zoek"), "text", text_nl="<p>Tips</p>")

    assert "Tips" in client.get("/zoeken/?q=" + "x" * 101).text


def test_a_summary_that_alone_is_missing_is_marked_as_dutch(client):
    PageFactory(kind="news", title_nl="Nieuws", title_fr="Actualités", summary_nl="Wat u hier vindt.")

    main = read(client.get("/fr/actualites/")).one("main")

    assert (main.one("h1")["lang"], main.one("p", class_="lead")["lang"]) == (None, "nl")


def test_a_summary_that_alone_is_translated_is_not_marked(client):
    PageFactory(kind="news", title_nl="Nieuws", summary_nl="Wat u hier vindt.", summary_fr="Ce que vous trouvez ici.")

    main = read(client.get("/fr/actualites/")).one("main")

    assert (main.one("h1")["lang"], main.one("p", class_="lead")["lang"]) == ("nl", None)
