import datetime

import pytest
from django.utils import timezone

from pom_site.search.index import rebuild
from tests.factories.domains import DomainFactory
from tests.factories.pages import EventFactory, NewsItemFactory, PageFactory, add_block
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def found(client, query, prefix="/zoeken/"):
    """The titles that a search shows, after everything was indexed."""
    rebuild()
    return read(client.get(prefix, {"q": query})).one("main").texts("h3")


def test_without_a_question_the_page_asks_for_one(client):
    response = client.get("/zoeken/")

    assert (response.status_code, read(response).one("main").texts("h3")) == (200, [])


@pytest.mark.parametrize("query", ["a", " a ", "a b c", "é"])
def test_a_question_that_is_too_short_finds_nothing_and_says_why(client, query):
    PageFactory(title_nl="Abc")
    rebuild()

    main = read(client.get("/en/search/", {"q": query})).one("main")

    assert (main.texts("h2"), main.texts("h3")) == (["Type at least two letters"], [])


@pytest.mark.parametrize("make", [PageFactory, NewsItemFactory, EventFactory, ProjectFactory])
def test_every_kind_of_object_is_found_by_its_title(client, make):
    make(title_nl="Zandbank")
    make(title_nl="Iets anders")

    assert found(client, "zandbank") == ["Zandbank"]


def test_a_domain_is_found_by_its_title(client):
    DomainFactory(title_nl="Zandbank")

    assert found(client, "zandbank") == ["Zandbank"]


def test_a_page_is_found_by_its_summary_and_by_its_blocks(client):
    PageFactory(title_nl="Door samenvatting", summary_nl="Over een zandbank")
    add_block(PageFactory(title_nl="Door tekst"), "text", text_nl="<p>Een <b>zandbank</b>.</p>")

    assert found(client, "zandbank") == ["Door samenvatting", "Door tekst"]


def test_titles_come_first(client):
    PageFactory(title_nl="A", summary_nl="zandbank")
    PageFactory(title_nl="Zandbank")

    assert found(client, "zandbank") == ["Zandbank", "A"]


def test_every_word_must_be_there(client):
    PageFactory(title_nl="Zandbank in de Schelde")
    PageFactory(title_nl="Zandbank in de Leie")

    assert found(client, "schelde zandbank") == ["Zandbank in de Schelde"]


def test_accents_and_capitals_make_no_difference(client):
    PageFactory(title_nl="Économie")

    assert found(client, "ECONOMIE") == ["Économie"]


@pytest.mark.parametrize("query", ["100%", "a_b", "%%", "__", "'--", 'x" OR "1', "\\"])
def test_signs_with_a_meaning_for_the_database_are_plain_text(client, query):
    PageFactory(title_nl="Gewone pagina")

    assert found(client, query) == []


def test_what_is_not_public_now_is_not_found(client):
    hour = datetime.timedelta(hours=1)
    PageFactory(title_nl="Zandbank concept", published=False)
    PageFactory(title_nl="Zandbank morgen", publish_from=timezone.now() + hour)
    NewsItemFactory(title_nl="Zandbank gisteren", publish_until=timezone.now() - hour)
    ProjectFactory(title_nl="Zandbank offline", state="offline")

    assert found(client, "zandbank") == []


def test_each_language_searches_its_own_texts(client):
    PageFactory(title_nl="Zandbank", title_en="Sandbank")

    assert [found(client, "sandbank", prefix) for prefix in ("/en/search/", "/zoeken/")] == [["Sandbank"], []]


def test_an_untranslated_text_is_found_and_marked_as_dutch(client):
    PageFactory(title_nl="Zandbank", summary_nl="In de Schelde")
    rebuild()

    hit = read(client.get("/en/search/", {"q": "zandbank"})).one("main").one("ul", class_="rows")

    assert (hit.one("h3").one("a")["lang"], hit.one("p")["lang"]) == ("nl", "nl")


def test_the_question_is_shown_as_text(client):
    response = client.get("/zoeken/", {"q": '"><script>x</script>'})

    assert "<script>x" not in response.text
    assert read(response).one("main").one("input", name="q")["value"] == '"><script>x</script>'


def test_a_question_that_finds_nothing_says_so(client):
    heading = read(client.get("/zoeken/", {"q": "zandbank"})).one("div", class_="empty").one("h2")

    assert heading.text == "Niets gevonden voor “zandbank”"


def test_a_question_that_is_too_long_is_refused_with_a_sentence(client):
    response = client.get("/zoeken/", {"q": "x" * 101})

    assert response.status_code == 400
    assert read(response).one("main").one("div", class_="note--bad").texts("li") == [
        "Zoeken: Gebruik hoogstens 100 tekens, bijvoorbeeld één of twee woorden."
    ]


def test_a_question_with_a_nul_byte_is_refused_with_a_sentence(client):
    response = client.get("/zoeken/?q=a%00b")

    assert response.status_code == 400
    assert len(read(response).one("main").one("div", class_="note--bad").all("li")) == 1


def test_twenty_hits_a_page_and_the_rest_on_the_next_one_with_the_question(client):
    for number in range(21):
        PageFactory(title_nl=f"Zandbank {number:02}")
    rebuild()

    first = read(client.get("/zoeken/?q=zandbank")).one("main")

    assert (first.one("p", class_="count").text, len(first.all("h3"))) == ("21 resultaten voor “zandbank”", 20)
    address = first.one("a", rel="next")["href"]
    assert read(client.get(address)).one("main").texts("h3") == ["Zandbank 20"]


@pytest.mark.parametrize("page", ["2", "0", "x", "9" * 30])
def test_a_page_of_results_that_does_not_exist_is_not_found(client, page):
    PageFactory(title_nl="Zandbank")
    rebuild()

    assert client.get(f"/zoeken/?q=zandbank&pagina={page}").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_a_search_costs_two_queries(visit, count):
    for number in range(count):
        PageFactory(title_nl=f"Zandbank {number}")
    rebuild()

    visit("/zoeken/?q=zandbank", queries=2)


def test_results_are_not_for_search_engines(client):
    assert read(client.get("/zoeken/")).one("meta", name="robots")["content"] == "noindex"
