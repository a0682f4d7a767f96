"""What the page of results asks of the index; what it shows is tested with the pages."""

import pytest

from pom_site.search.index import rebuild
from tests.factories.pages import NewsItemFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("words", ["haven", "h"])
def test_another_language_is_asked_the_same(client, words):
    nav = read(client.get(f"/zoeken/?q={words}")).one("header").all("nav", class_="lang")[0]

    assert [link["href"] for link in nav.all("a", hreflang="en")] == [f"/en/search/?q={words}"]


@pytest.mark.parametrize("q", ["", " ", "a"])
def test_too_little_to_search_asks_nothing(client, django_assert_num_queries, q):
    client.get("/zoeken/")  # the menu and the settings are remembered now

    with django_assert_num_queries(0):
        response = client.get("/zoeken/", {"q": q})

    assert response.status_code == 200


def test_a_draft_is_found_in_no_language(client):
    NewsItemFactory(title_nl="Geheim concept", title_en="Secret", published=False)
    rebuild()

    pages = [client.get(address, {"q": q}) for q in ("geheim", "secret") for address in ("/zoeken/", "/en/search/")]

    assert [page.context["count"] for page in pages] == [0, 0, 0, 0]


def test_a_translated_text_is_not_marked_as_dutch(client):
    NewsItemFactory(title_nl="Vuur", title_en="Fire")
    rebuild()

    assert '<a href="/en/news/fire/">Fire</a>' in client.get("/en/search/", {"q": "fire"}).text
