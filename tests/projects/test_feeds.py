from xml.etree import ElementTree

import pytest

from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "http://127.0.0.1:8000"


def atom_titles(client, address):
    root = ElementTree.fromstring(client.get(address).content)
    return [entry.find(f"{ATOM}title").text for entry in root.iter(f"{ATOM}entry")]


def rss_titles(client, address):
    root = ElementTree.fromstring(client.get(address).content)
    return [item.find("title").text for item in root.iter("item")]


@pytest.mark.parametrize(
    ("address", "titles"), [("/projecten/feed.atom", atom_titles), ("/projecten/feed.rss", rss_titles)]
)
def test_feeds_hold_published_projects_last_changed_first(client, address, titles):
    first, _second = ProjectFactory(title_nl="Eerste"), ProjectFactory(title_nl="Tweede")
    ProjectFactory(title_nl="Geheim concept", published=False)
    first.save()

    assert titles(client, address) == ["Eerste", "Tweede"]


@pytest.mark.parametrize(
    ("address", "titles"), [("/en/projects/feed.atom", atom_titles), ("/en/projects/feed.rss", rss_titles)]
)
def test_a_feed_in_another_language_leaves_dutch_texts_out(client, address, titles):
    ProjectFactory(title_nl="Kaaien", title_en="Quays")
    ProjectFactory(title_nl="Alleen Nederlands")

    assert titles(client, address) == ["Quays"]


def test_an_entry_leads_to_the_project(client):
    ProjectFactory(title_nl="Kaaien", summary_nl="Schepen & karren")

    entry = ElementTree.fromstring(client.get("/projecten/feed.atom").content).find(f"{ATOM}entry")

    told = [entry.find(f"{ATOM}{name}").text for name in ("title", "summary", "id")]
    assert told == ["Kaaien", "Schepen & karren", f"{SITE}/projecten/kaaien/"]
