from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from pom_site.publishing import memo
from tests.factories.pages import NewsItemFactory
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
ADDRESSES = ["/nieuws/feed.rss", "/nieuws/feed.atom", "/projecten/feed.rss", "/projecten/feed.atom"]


@pytest.fixture(autouse=True)
def address(settings):
    settings.SITE_URL = "https://pom.example"


def read(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return ElementTree.fromstring(response.content)


def titles(client, url):
    root = read(client, url)
    return [each.text for each in (*root.findall("./channel/item/title"), *root.findall(f"./{ATOM}entry/{ATOM}title"))]


@pytest.mark.parametrize("url", ADDRESSES)
def test_a_feed_shows_what_is_public_and_nothing_else(client, url):
    factory = NewsItemFactory if "nieuws" in url else ProjectFactory
    tomorrow, yesterday = (timezone.now() + timedelta(days=days) for days in (1, -1))
    factory(title_nl="Te zien")
    factory(title_nl="Geheim concept", published=False)
    factory(title_nl="Geheim plan", publish_from=tomorrow)
    factory(title_nl="Geheim verleden", publish_until=yesterday)

    assert titles(client, url) == ["Te zien"]


@pytest.mark.parametrize("url", ADDRESSES)
def test_an_empty_feed_is_a_feed(client, url):
    assert titles(client, url) == []


def test_another_language_leaves_out_what_is_not_translated(client):
    NewsItemFactory(title_nl="Vertaald", title_en="Translated")
    NewsItemFactory(title_nl="Alleen Nederlands")
    NewsItemFactory(title_nl="Titel weggehaald", title_en="", slug_en="removed")

    assert titles(client, "/en/news/feed.rss") == ["Translated"]


def test_only_the_twenty_newest_are_shown(client):
    items = [NewsItemFactory() for _ in range(21)]

    assert titles(client, "/nieuws/feed.rss") == [item.title_nl for item in items[:0:-1]]


@pytest.mark.parametrize(("url", "language"), [("/nieuws/feed.rss", "nl"), ("/fr/actualites/feed.rss", "fr")])
def test_a_feed_says_its_language(client, url, language):
    assert read(client, url).findtext("./channel/language") == language


def test_links_are_complete_and_on_our_own_host(client):
    NewsItemFactory(title_nl="Bericht")
    item = read(client, "/nieuws/feed.rss").find("./channel/item")

    assert (item.findtext("link"), item.findtext("guid")) == ("https://pom.example/nieuws/bericht/",) * 2


def test_a_feed_names_itself_and_its_list_on_our_own_host(client):
    links = {each.get("rel"): each.get("href") for each in read(client, "/nieuws/feed.atom").findall(f"./{ATOM}link")}

    assert links == {"alternate": "https://pom.example/nieuws/", "self": "https://pom.example/nieuws/feed.atom"}


def test_signs_that_xml_does_not_know_do_not_break_a_feed(client):
    NewsItemFactory(title_nl="Een\x0b titel", summary_nl="Uit een\x0b presentatie\x1f")
    item = read(client, "/nieuws/feed.rss").find("./channel/item")

    assert (item.findtext("title"), item.findtext("description")) == ("Een titel", "Uit een presentatie")


def test_markup_in_a_title_is_text(client):
    NewsItemFactory(title_nl="<b>Vet</b> & meer")

    assert titles(client, "/nieuws/feed.rss") == ["<b>Vet</b> & meer"]


def test_a_feed_takes_one_query(client, settings, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    NewsItemFactory.create_batch(3)
    memo.version()

    with django_assert_num_queries(1):
        client.get("/nieuws/feed.atom")


@pytest.mark.parametrize("path", ["/nieuws/feed.atom", "/nieuws/feed.rss", "/ik-zoek-ruimte/feed.atom"])
def test_an_empty_feed_does_not_bear_the_moment_of_the_visit(client, path):
    assert "2000" in client.get(path).text
