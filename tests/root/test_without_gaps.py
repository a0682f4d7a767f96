"""Once the site is live, what nobody filled in leaves nothing behind: no empty heading, term, value or line."""

import pytest

from pages.models import SiteSettings
from tests.factories.domains import DomainFactory
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, PageFactory
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.reading import Element, read

pytestmark = pytest.mark.django_db

ADDRESSES = [
    "/",
    "/over/",
    "/privacy/",
    "/contact/",
    "/domeinen/",
    "/domeinen/brownfields/",
    "/projecten/",
    "/projecten/kaaien/",
    "/projecten/?q=onvindbaar",
    "/nieuws/",
    "/nieuws/bericht/",
    "/zoeken/",
    "/nergens/",
]
HOLD_WORDS = ["h1", "h2", "h3", "dt", "dd", "dl", "p", "ul", "ol", "li", "section", "address"]
SEEN_WITHOUT_WORDS = ["img", "svg", "input"]


@pytest.fixture
def bare():
    """One of everything with nothing but what it must have."""
    SiteSettings(show_gaps=False).save()
    for kind in ("home", "projects", "domains", "news", "contact", "search"):
        PageFactory(title_nl=kind, kind=kind)
    PageFactory(title_nl="Over")
    PageFactory(title_nl="Privacy", kind="legal", legal_kind="privacy")
    ContactPersonFactory(email="")
    DomainFactory(code="brownfields")
    NewsItemFactory(title_nl="Bericht")
    PartnerFactory(project=ProjectFactory(title_nl="Kaaien", starts_on=None, featured=1))


def empty(document):
    found = [element for name in HOLD_WORDS for element in document.all(name)]
    return [each for each in found if not (each.text or any(map(each.all, SEEN_WITHOUT_WORDS)))]


def lines_without_words(element):
    """Line breaks with nothing before them, or nothing between."""
    breaks, word_seen = [], False
    for child in element.children:
        is_break = isinstance(child, Element) and child.name == "br"
        if is_break and not word_seen:
            breaks.append(element)
        word_seen = not is_break and (word_seen or bool((child if isinstance(child, str) else child.text).strip()))
    return breaks


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_visitor_of_the_live_site_meets_nothing_empty(client, bare, address):
    document = read(client.get(address))

    assert (empty(document), document.all("span", class_="gap")) == ([], [])
    assert [each for each in [*document.all("p"), *document.all("address")] if lines_without_words(each)] == []
    assert [element for element in document.all("div", class_="story") if not element.text] == []


@pytest.mark.parametrize("address", ["/over/", "/contact/", "/domeinen/brownfields/", "/projecten/kaaien/"])
def test_colleagues_see_the_gaps_of_the_live_site(admin_client, bare, address):
    assert len(read(admin_client.get(address)).one("main").all("span", class_="gap")) > 0
