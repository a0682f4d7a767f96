"""Visitors are not followed: no cookie, no session, and one answer for everybody."""

import pytest
from django.contrib.sessions.models import Session

from pages.models import SiteSettings
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

ADDRESSES = [
    *("/", "/domeinen/", "/domeinen/brownfields/", "/projecten/", "/projecten/kade/", "/nieuws/", "/nieuws/bericht/"),
    *("/zoeken/", "/zoeken/?q=kade", "/contact/", "/over/", "/geheim/", "/en/", "/en/projects/", "/fr/actualites/"),
    *("/nieuws/feed.rss", "/projecten/feed.atom", "/sitemap.xml", "/sitemap-news.xml", "/robots.txt", "/health/"),
    *("/projecten/kade/communicatie/", "/projecten/kade/communicatie/affiche-a4.pdf", "/projecten/kade/kaart/"),
]


@pytest.fixture(params=[True, False], ids=["gaps shown", "gaps hidden"])
def site(request):
    SiteSettings(show_gaps=request.param).save()
    PageFactory(title_nl="Home", kind="home", in_menu=True)
    PageFactory(title_nl="Contact", kind="contact")
    PageFactory(title_nl="Over", with_blocks=["text", "contact"])
    NewsItemFactory(title_nl="Bericht")
    ProjectFactory(title_nl="Kade", domain=DomainFactory(code="brownfields"))


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_visitor_gets_no_cookie_and_the_answer_of_everybody_else(client, site, address):
    response = client.get(address)

    assert list(response.cookies) == []
    assert {"Cookie", "Accept-Language"}.isdisjoint((response.headers.get("Vary") or "").split(", "))


def test_no_session_is_kept_of_a_visit(client, site):
    for address in ADDRESSES:
        client.get(address)

    assert Session.objects.count() == 0


def test_an_answer_made_for_staff_is_not_for_everybody(admin_client):
    SiteSettings(show_gaps=False).save()
    PageFactory(title_nl="Home", kind="home")

    assert "Cookie" in admin_client.get("/")["Vary"]
