import pytest

from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

NEWS = ["/nieuws/feed.rss", "/nieuws/feed.atom"]
PROJECTS = ["/projecten/feed.rss", "/projecten/feed.atom"]


@pytest.fixture(autouse=True)
def site():
    PageFactory(kind="home", title_nl="Start")
    NewsItemFactory(title_nl="Bericht")
    ProjectFactory()


def found(head):
    """What a feed reader finds in the head of a page."""
    kinds = ("application/rss+xml", "application/atom+xml")
    links = [link for link in head.all("link", rel="alternate") if link["type"] in kinds]
    return sorted(link["href"] for link in links)


@pytest.mark.parametrize(
    ("address", "feeds"),
    [("/", NEWS + PROJECTS), ("/nieuws/", NEWS), ("/projecten/", PROJECTS), ("/nieuws/bericht/", [])],
)
def test_feed_readers_find_the_feeds_of_the_lists(client, address, feeds):
    assert found(read(client.get(address)).one("head")) == sorted(feeds)


def test_feeds_are_those_of_the_language(client):
    assert found(read(client.get("/fr/")).one("head"))[0].startswith("/fr/")


@pytest.mark.parametrize(("address", "feeds"), [("/nieuws/", NEWS), ("/projecten/", PROJECTS)])
def test_visitors_find_both_feeds_below_the_list(client, address, feeds):
    links = [link for link in read(client.get(address)).one("main").all("a") if "feed" in link["href"]]

    kinds = [link.text.partition(":")[0] for link in links]
    assert [(link["href"], kind) for link, kind in zip(links, kinds, strict=True)] == [
        *zip(feeds, ("RSS", "Atom"), strict=True)
    ]
