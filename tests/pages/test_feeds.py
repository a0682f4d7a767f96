import datetime
from xml.etree import ElementTree

import pytest

from tests.factories.pages import NewsItemFactory

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "http://127.0.0.1:8000"


def atom(client, address):
    return ElementTree.fromstring(client.get(address).content)


def rss(client, address):
    return ElementTree.fromstring(client.get(address).content).find("channel")


def atom_titles(client, address):
    return [entry.find(f"{ATOM}title").text for entry in atom(client, address).iter(f"{ATOM}entry")]


def rss_titles(client, address):
    return [item.find("title").text for item in rss(client, address).iter("item")]


def test_an_atom_entry_tells_title_summary_address_and_date(client):
    NewsItemFactory(title_nl="Kaai open", summary_nl="Schepen & karren", date=datetime.date(2025, 7, 1))

    entry = atom(client, "/nieuws/feed.atom").find(f"{ATOM}entry")

    told = [entry.find(f"{ATOM}{name}").text for name in ("title", "summary", "id", "published")]
    address = f"{SITE}/nieuws/kaai-open/"
    assert told == ["Kaai open", "Schepen & karren", address, "2025-07-01T09:00:00+02:00"]
    assert entry.find(f"{ATOM}link").get("href") == address


def test_an_rss_item_tells_title_summary_address_and_date(client):
    NewsItemFactory(title_nl="Kaai open", summary_nl="Schepen & karren", date=datetime.date(2025, 7, 1))

    item = rss(client, "/nieuws/feed.rss").find("item")

    address = f"{SITE}/nieuws/kaai-open/"
    assert [item.find(name).text for name in ("title", "description", "link", "guid", "pubDate")] == [
        "Kaai open",
        "Schepen & karren",
        address,
        address,
        "Tue, 01 Jul 2025 09:00:00 +0200",
    ]


@pytest.mark.parametrize(
    ("address", "content_type"),
    [
        ("/nieuws/feed.atom", "application/atom+xml; charset=utf-8"),
        ("/nieuws/feed.rss", "application/rss+xml; charset=utf-8"),
    ],
)
def test_a_feed_says_what_it_is(client, address, content_type):
    assert client.get(address)["Content-Type"] == content_type


@pytest.mark.parametrize(("address", "titles"), [("/nieuws/feed.atom", atom_titles), ("/nieuws/feed.rss", rss_titles)])
def test_feeds_hold_published_news_newest_first(client, address, titles):
    NewsItemFactory(title_nl="Oud", date=datetime.date(2024, 1, 1))
    NewsItemFactory(title_nl="Nieuw", date=datetime.date(2025, 1, 1))
    NewsItemFactory(title_nl="Geheim concept", published=False)

    assert titles(client, address) == ["Nieuw", "Oud"]


@pytest.mark.parametrize(
    ("address", "titles"), [("/en/news/feed.atom", atom_titles), ("/en/news/feed.rss", rss_titles)]
)
def test_a_feed_in_another_language_leaves_dutch_texts_out(client, address, titles):
    NewsItemFactory(title_nl="Kaai open", title_en="Quay open")
    NewsItemFactory(title_nl="Alleen Nederlands")
    NewsItemFactory(title_nl="Geheim concept", title_en="Secret draft", published=False)

    assert titles(client, address) == ["Quay open"]


def test_a_feed_names_its_language_and_its_list(client):
    channel = rss(client, "/en/news/feed.rss")

    assert [channel.find(name).text for name in ("language", "link")] == ["en", f"{SITE}/en/news/"]


def test_a_feed_holds_the_newest_twenty(client):
    NewsItemFactory.create_batch(21)

    assert len(rss_titles(client, "/nieuws/feed.rss")) == 20
