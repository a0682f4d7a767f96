from xml.etree import ElementTree

import pytest

from pom_site.publishing import memo
from tests.factories.pages import NewsItemFactory, PageFactory

pytestmark = pytest.mark.django_db

SITE = "http://127.0.0.1:8000"
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
SECTIONS = (
    *("pages", "news", "events", "domains", "parks", "plots", "brownfields", "associations", "buildings", "spaces"),
    *("themes", "initiatives", "lists", "municipalities", "projects", "partners", "results", "open-data"),
)


def entries(client, section):
    """Addresses in the map, each with its alternates as {language: address}."""
    root = ElementTree.fromstring(client.get(f"/sitemap-{section}.xml").content)
    return {
        url.find("s:loc", SPACES).text.removeprefix(SITE): {
            link.get("hreflang"): link.get("href").removeprefix(SITE) for link in url.findall("x:link", SPACES)
        }
        for url in root.findall("s:url", SPACES)
    }


def test_every_kind_of_object_has_its_own_map(client):
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)

    assert [place.text for place in root.iterfind("s:sitemap/s:loc", SPACES)] == [
        f"{SITE}/sitemap-{section}.xml" for section in SECTIONS
    ]


@pytest.mark.parametrize(("make", "section"), [(PageFactory, "pages"), (NewsItemFactory, "news")])
def test_drafts_are_not_on_the_map(client, make, section):
    made = make()
    make(title_nl="Geheim concept", published=False)

    assert list(entries(client, section)) == [made.get_absolute_url()]


def test_a_page_is_listed_in_each_language_it_exists_in_with_the_others(client):
    PageFactory(title_nl="Over", title_en="About")

    alternates = {"nl": "/over/", "en": "/en/about/", "x-default": "/over/"}
    assert entries(client, "pages") == {"/over/": alternates, "/en/about/": alternates}


def test_an_untranslated_item_is_listed_in_dutch_alone(client):
    NewsItemFactory(title_nl="Kaai")

    assert entries(client, "news") == {"/nieuws/kaai/": {"nl": "/nieuws/kaai/", "x-default": "/nieuws/kaai/"}}


def test_the_search_page_is_not_worth_finding(client):
    PageFactory(title_nl="Zoeken", kind="search")
    PageFactory(title_nl="Nieuws", kind="news")

    assert list(entries(client, "pages")) == ["/nieuws/"]


def test_a_map_costs_two_queries_whatever_its_length(client, settings, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    PageFactory.create_batch(3, title_en="Something")
    memo.version()

    with django_assert_num_queries(2):
        client.get("/sitemap-pages.xml")
