"""What each kind of page costs: at most six queries, and one for each kind of block that is placed on it."""

from decimal import Decimal

import pytest

from pom_site.geo.models import Municipality
from pom_site.search.index import rebuild
from tests.factories.domains import all_six
from tests.factories.pages import BLOCK_TEXTS, ContactPersonFactory, NewsItemFactory, PageFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def site():
    """One of everything, with a menu."""
    for kind in ("home", "projects", "domains", "news", "contact", "search"):
        PageFactory(title_nl=kind, kind=kind, in_menu=True, footer="site")
    PageFactory(title_nl="over")
    ContactPersonFactory.create_batch(3)
    domains = all_six()
    news = NewsItemFactory.create_batch(5)
    news[0].domains.set(domains)
    gent, aalst = Municipality.objects.filter(slug__in=["gent", "aalst"])
    for place in (1, 2, 3):
        project = ProjectFactory(domain=domains[0], domains=domains, municipalities=[gent, aalst], featured=place)
        project.budget_total, project.contact = Decimal(1_000_000), ContactPersonFactory()
        project.save()
        project.news.set(news)
        PartnerFactory.create_batch(3, project=project)
        FundingLineFactory.create_batch(3, project=project, european=True)


@pytest.mark.parametrize(
    ("address", "queries"),
    [
        ("/", 3),
        ("/over/", 1),
        ("/contact/", 2),
        ("/nieuws/", 2),
        ("/nieuws/bericht/", 3),
        ("/domeinen/", 0),
        ("/domeinen/brownfields/", 3),
        ("/projecten/", 4),
        ("/projecten/kaaien/", 6),
        ("/projecten/kaaien/communicatie/", 5),
        ("/projecten/kaaien/communicatie/affiche-a4.pdf", 5),
        ("/projecten/kaaien/kaart/", 5),
        ("/zoeken/", 0),
        ("/zoeken/?q=kaaien", 2),
        ("/nergens/", 2),
    ],
)
def test_a_page_costs_six_queries_at_most(visit, site, address, queries):
    NewsItemFactory(title_nl="Bericht", slug_nl="bericht")
    project = ProjectFactory(title_nl="Kaaien", municipality=Municipality.objects.get(slug="gent"))
    PartnerFactory.create_batch(3, project=project)
    FundingLineFactory.create_batch(3, project=project, european=True)
    rebuild()

    visit(address, queries=queries)


@pytest.mark.parametrize("count", [1, 3, 300])
def test_a_list_costs_four_queries_whatever_its_length(visit, count):
    places = list(Municipality.objects.current()[:3])
    for _time in range(count):
        ProjectFactory(municipalities=places)

    assert visit("/projecten/", queries=4).context["count"] == count


def test_filters_cost_no_query_more(visit, site):
    rebuild()

    visit("/projecten/?q=project&domein=brownfields&gemeente=gent&sort=titel", queries=4)


@pytest.mark.parametrize("address", ["/projecten/?domein=havens", "/projecten/?q=" + "x" * 101])
def test_a_refused_filter_costs_no_query(visit, site, address):
    visit(address, queries=0)


@pytest.mark.parametrize("others", [0, 3])
def test_a_project_costs_six_queries_whatever_surrounds_it(visit, others):
    project = ProjectFactory(title_nl="Kaaien")
    for _time in range(others):
        ProjectFactory(municipalities=Municipality.objects.current()[:3])
        PartnerFactory(project=project)
        FundingLineFactory(project=project, european=True)

    visit("/projecten/kaaien/", queries=6)


@pytest.mark.parametrize("kind", BLOCK_TEXTS)
def test_a_kind_of_block_costs_one_query_however_often_it_is_placed(visit, kind):
    ProjectFactory(title_nl="Kaaien", with_blocks=[kind] * 3)

    visit("/projecten/kaaien/", queries=7)


def test_every_language_costs_the_same(visit, site):
    ProjectFactory(title_nl="Kaaien")

    for address in ("/en/projects/kaaien/", "/fr/projets/kaaien/", "/de/projekte/kaaien/"):
        visit(address, queries=6)
