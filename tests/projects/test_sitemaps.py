import pytest

from pom_site.publishing import memo
from projects.sitemaps import PortfolioSitemap, ProjectSitemap
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db


def test_published_projects_are_on_the_map_in_the_order_they_were_made():
    projects = ProjectFactory.create_batch(2)
    ProjectFactory(published=False)

    assert list(ProjectSitemap().items()) == projects


def test_the_map_names_each_language_that_exists_and_no_other(client):
    ProjectFactory(title_nl="Kaaien", title_en="Quays", title_de="Kais")

    text = client.get("/sitemap-projects.xml").text

    assert [code for code in ("nl", "en", "fr", "de") if f'hreflang="{code}"' in text] == ["nl", "en", "de"]


def test_a_map_costs_two_queries_whatever_its_length(client, settings, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    ProjectFactory.create_batch(3, title_en="Something")
    memo.version()

    with django_assert_num_queries(2):
        client.get("/sitemap-projects.xml")


def test_partners_programmes_and_periods_of_public_projects_are_on_the_map():
    for slug, period, published in [("gent", "2014-2020", True), ("geheim", "2021-2027", False)]:
        project = ProjectFactory(published=published)
        FundingLineFactory(project=project, programme=ProgrammeFactory(slug=slug, period=period))
        PartnerFactory(project=project, organisation__slug=slug)

    assert [item.get_absolute_url() for item in PortfolioSitemap().items()] == [
        "/partners/",
        "/programmas/",
        "/internationale-projecten/",
        "/partners/gent/",
        "/programmas/gent/",
        "/programmas/periode/2014-2020/",
    ]


def test_the_map_of_partners_names_every_language(client):
    PartnerFactory(organisation__slug="gent")

    text = client.get("/sitemap-partners.xml").text

    assert [code for code in ("nl", "en", "fr", "de") if f'hreflang="{code}"' in text] == ["nl", "en", "fr", "de"]
    assert "/fr/partenaires/gent/" in text
