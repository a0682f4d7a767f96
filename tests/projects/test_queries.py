"""What each kind of page costs: at most six queries, and one for each kind of block that is placed on it."""

import re
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pom_site.geo.models import Municipality
from pom_site.search.index import rebuild
from tests.factories.domains import all_six
from tests.factories.media import DocumentFactory
from tests.factories.pages import BLOCK_TEXTS, ContactPersonFactory, NewsItemFactory, PageFactory
from tests.factories.projects import (
    FundingLineFactory,
    IndicatorFactory,
    MilestoneFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)

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
        ("/domeinen/brownfields/", 4),
        ("/projecten/", 2),
        ("/projecten/?weergave=kaart", 0),
        ("/partners/", 0),
        ("/partners/organisatie/", 3),
        ("/programmas/", 0),
        ("/internationale-projecten/", 2),
        ("/gemeenten/", 0),
        ("/gemeenten/gent/", 1),
        ("/programmas/programma/", 2),
        ("/programmas/periode/2014-2020/", 2),
        ("/projecten/kaaien/", 4),
        ("/projecten/kaaien/communicatie/", 4),
        ("/projecten/kaaien/communicatie/affiche-a4.pdf", 4),
        ("/projecten/kaaien/kaart/", 4),
        ("/zoeken/", 0),
        ("/zoeken/?q=kaaien", 2),
        ("/nergens/", 2),
    ],
)
def test_a_page_costs_six_queries_at_most(visit, site, address, queries):
    NewsItemFactory(title_nl="Bericht", slug_nl="bericht")
    project = ProjectFactory(title_nl="Kaaien", municipality=Municipality.objects.get(slug="gent"))
    PartnerFactory.create_batch(2, project=project)
    PartnerFactory(project=project, organisation__slug="organisatie")
    FundingLineFactory.create_batch(3, project=project, european=True)
    FundingLineFactory(project=project, programme=ProgrammeFactory(slug="programma", period="2014-2020"))
    rebuild()

    visit(address, queries=queries)


@pytest.mark.parametrize("count", [1, 3, 300])
def test_a_list_costs_two_queries_whatever_its_length(visit, count):
    places = list(Municipality.objects.current()[:3])
    for _time in range(count):
        ProjectFactory(municipalities=places)

    assert visit("/projecten/", queries=2).context["count"] == count


@pytest.mark.parametrize("sort", ["", "titel", "gewijzigd"])
def test_the_last_page_is_asked_for_as_the_first_one_is(client, visit, sort):
    """By keys: a database that has to skip what comes before takes longer for each further page."""
    ProjectFactory.create_batch(40)
    visit(f"/projecten/?sort={sort}", queries=2)

    with CaptureQueriesContext(connection) as first:
        client.get(f"/projecten/?sort={sort}")
    with CaptureQueriesContext(connection) as last:
        client.get(f"/projecten/?sort={sort}&pagina=2")

    shapes = [[re.sub(r"\d+", "0", query["sql"]) for query in asked] for asked in (first, last)]
    assert shapes[0] == shapes[1]
    assert [words for words in ("OFFSET", "ORDER BY") if words in shapes[1][0]] == []


def test_filters_cost_no_query_more(visit, site):
    partner = PartnerFactory(organisation__country="NL", project__pom_role="lead").organisation

    visit(f"/projecten/?domein=brownfields&gemeente=gent&partner={partner.slug}&land=NL&rol=lead", queries=0)
    visit("/projecten/?domein=brownfields&gemeente=gent&sort=titel", queries=2)


def test_words_cost_one_query(visit, site):
    rebuild()

    visit("/projecten/?q=project&domein=brownfields", queries=3)


@pytest.mark.parametrize("address", ["/projecten/?domein=havens", "/projecten/?q=" + "x" * 101])
def test_a_refused_filter_costs_no_query(visit, site, address):
    visit(address, queries=0)


@pytest.mark.parametrize(("each", "queries"), [(0, 2), (1, 6), (3, 6)])
def test_a_project_costs_six_queries_at_most_whatever_belongs_to_it(visit, each, queries):
    """Itself, its rows, and what those point at: organisations, news, documents and other projects."""
    project = ProjectFactory(title_nl="Kaaien", municipalities=Municipality.objects.current()[:each])
    project.news.set(NewsItemFactory.create_batch(each))
    project.documents.set(DocumentFactory.create_batch(each))
    project.successors.set(ProjectFactory.create_batch(each))
    for factory in (PartnerFactory, FundingLineFactory, IndicatorFactory, MilestoneFactory):
        factory.create_batch(each, project=project)
    FundingLineFactory.create_batch(each, project=project, european=True)

    visit("/projecten/kaaien/", queries=queries)


@pytest.mark.parametrize("kind", BLOCK_TEXTS)
def test_a_kind_of_block_costs_one_query_however_often_it_is_placed(visit, kind):
    ProjectFactory(title_nl="Kaaien", with_blocks=[kind] * 3)

    visit("/projecten/kaaien/", queries=3)


def test_every_language_costs_the_same(visit, site):
    ProjectFactory(title_nl="Kaaien")

    for address in ("/en/projects/kaaien/", "/fr/projets/kaaien/", "/de/projekte/kaaien/"):
        visit(address, queries=3)
