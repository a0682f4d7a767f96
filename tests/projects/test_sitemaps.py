import pytest

from projects.sitemaps import ProjectSitemap
from pom_site.publishing import memo
from tests.factories.projects import ProjectFactory

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
