"""A project that is not public shows nowhere: each way of not being public, on every page that could leak it."""

import datetime

import pytest
from django.utils import timezone

from pom_site.geo.models import Municipality
from pom_site.search.index import rebuild
from projects.templatetags.projects import municipalities_with_projects
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db

SECRET = "Geheimschrift"
HOUR = datetime.timedelta(hours=1)

HIDDEN = {
    "draft": {"state": "draft"},
    "for review": {"state": "review"},
    "offline": {"state": "offline"},
    "not yet": {"publish_from": timezone.now() + HOUR},
    "no longer": {"publish_until": timezone.now() - HOUR},
}


@pytest.fixture(params=HIDDEN)
def secret(request):
    """A hidden project with everything that a visitor could meet, beside a public one."""
    domain = DomainFactory(code="brownfields", name_nl="Brownfields")
    news = NewsItemFactory(title_nl="Bericht", title_en="Message")
    PageFactory(title_nl="Start", title_en="Start", kind="home")
    ProjectFactory(title_nl="Openbaar", title_en="Public", domain=domain).news.add(news)
    secret = ProjectFactory(
        title_nl=SECRET,
        title_en=SECRET,
        summary_nl=SECRET,
        acronym=SECRET,
        domain=domain,
        municipality=Municipality.objects.get(slug="gent"),
        featured=1,
        **HIDDEN[request.param],
    )
    secret.news.add(news)
    PartnerFactory(project=secret, organisation__name_nl=f"Partner van {SECRET}")
    FundingLineFactory(project=secret, programme=ProgrammeFactory(european=True, name_nl=f"Fonds {SECRET}"))
    rebuild()
    return secret


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/en/",
        "/projecten/",
        "/en/projects/",
        "/projecten/?q=openbaar",
        "/projecten/?domein=brownfields",
        "/projecten/?gemeente=gent",
        "/projecten/?sort=titel",
        "/projecten/openbaar/",
        "/en/projects/public/",
        "/projecten/feed.atom",
        "/projecten/feed.rss",
        "/en/projects/feed.atom",
        "/sitemap-projects.xml",
        "/domeinen/brownfields/",
        "/en/domains/brownfields/",
        "/nieuws/bericht/",
        "/en/news/message/",
    ],
)
def test_a_hidden_project_is_on_no_page(client, secret, address):
    response = client.get(address)

    assert response.status_code == 200
    assert SECRET.lower() not in response.text.lower()


@pytest.mark.parametrize("address", ["/projecten/", "/en/projects/", "/fr/projets/", "/de/projekte/"])
def test_a_hidden_project_has_no_page_in_any_language(client, secret, address):
    response = client.get(f"{address}{SECRET.lower()}/")

    assert response.status_code == 404
    assert SECRET not in response.text


@pytest.mark.parametrize("address", ["/zoeken/", "/en/search/", "/projecten/", "/en/projects/"])
def test_a_hidden_project_is_not_found(client, secret, address):
    context = client.get(address, {"q": SECRET}).context

    assert context["count"] == 0


def test_a_hidden_project_counts_in_no_number(client, secret):
    context = client.get("/projecten/").context

    assert (context["count"], context["form"].fields["domein"].widget.counts) == (1, {"brownfields": 1})


def test_a_hidden_project_is_on_no_map(secret):
    assert municipalities_with_projects() == []


def test_a_project_that_goes_offline_is_gone_at_once(client):
    project = ProjectFactory(title_nl="Kaaien")
    assert client.get("/projecten/kaaien/").status_code == 200

    project.state = "offline"
    project.save()

    assert (client.get("/projecten/kaaien/").status_code, client.get("/projecten/").context["count"]) == (404, 0)
