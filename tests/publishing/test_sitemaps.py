from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from pom_site.sitemaps import SITEMAPS
from tests.factories.domains import (
    AssociationFactory,
    BrownfieldFactory,
    BuildingFactory,
    DomainFactory,
    InitiativeFactory,
    ParkFactory,
    PlotFactory,
    SpaceFactory,
    ThemeFactory,
)
from tests.factories.pages import EventFactory, NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

XML = {"": "http://www.sitemaps.org/schemas/sitemap/0.9", "xhtml": "http://www.w3.org/1999/xhtml"}
FACTORIES = {
    "pages": PageFactory,
    "news": NewsItemFactory,
    "events": EventFactory,
    "domains": DomainFactory,
    "parks": ParkFactory,
    "plots": PlotFactory,
    "brownfields": BrownfieldFactory,
    "associations": AssociationFactory,
    "buildings": BuildingFactory,
    "spaces": SpaceFactory,
    "themes": ThemeFactory,
    "initiatives": InitiativeFactory,
    "projects": ProjectFactory,
}


@pytest.fixture(autouse=True)
def address(settings):
    settings.SITE_URL = "https://pom.example"


def read(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return ElementTree.fromstring(response.content)


def addresses(client, section):
    return [each.text for each in read(client, f"/sitemap-{section}.xml").findall("./url/loc", XML)]


def test_every_room_has_its_sitemap():
    """The others hold computed pages: tests/domains, tests/projects and tests/root/test_catalogue.py."""
    assert sorted(SITEMAPS) == sorted([*FACTORIES, "lists", "municipalities", "open-data", "partners", "results"])


def test_an_object_is_listed_in_each_language_that_it_exists_in(client):
    NewsItemFactory(title_nl="Bericht", title_de="Nachricht")

    assert addresses(client, "news") == [
        "https://pom.example/nieuws/bericht/",
        "https://pom.example/de/aktuelles/nachricht/",
    ]


@pytest.mark.parametrize("section", FACTORIES)
def test_a_sitemap_names_what_is_public_and_nothing_else(client, section):
    factory = FACTORIES[section]
    tomorrow, yesterday = (timezone.now() + timedelta(days=days) for days in (1, -1))
    shown = factory(title_nl="Te zien")
    factory(title_nl="Geheim concept", title_en="Secret", published=False)
    factory(title_nl="Geheim plan", title_en="Secret", publish_from=tomorrow)
    factory(title_nl="Geheim verleden", title_en="Secret", publish_until=yesterday)

    assert addresses(client, section) == [f"https://pom.example{shown.get_absolute_url()}"]


def test_each_address_names_its_translations_and_the_dutch_one_for_everybody_else(client):
    NewsItemFactory(title_nl="Bericht", title_en="Message")
    first = read(client, "/sitemap-news.xml").find("./url", XML)

    assert {each.get("hreflang"): each.get("href") for each in first.findall("./xhtml:link", XML)} == {
        "nl": "https://pom.example/nieuws/bericht/",
        "en": "https://pom.example/en/news/message/",
        "x-default": "https://pom.example/nieuws/bericht/",
    }


def test_each_address_says_when_it_changed(client):
    item = NewsItemFactory()

    stamp = read(client, "/sitemap-news.xml").findtext("./url/lastmod", namespaces=XML)

    assert stamp == timezone.localtime(item.updated_at).date().isoformat()


def test_the_index_names_the_sitemaps_on_our_own_host(client):
    found = [each.text for each in read(client, "/sitemap.xml").findall("./sitemap/loc", XML)]

    assert found == [f"https://pom.example/sitemap-{section}.xml" for section in SITEMAPS]


def test_an_unknown_sitemap_is_not_found(client):
    assert client.get("/sitemap-geheim.xml").status_code == 404


def test_the_search_page_is_not_listed(client):
    PageFactory(title_nl="Zoeken", kind="search")

    assert addresses(client, "pages") == []
