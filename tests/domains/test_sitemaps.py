import pytest

from domains.sitemaps import DomainSitemap
from tests.factories.domains import DomainFactory

pytestmark = pytest.mark.django_db


def test_published_domains_are_on_the_map_in_order():
    second, first = DomainFactory(code="brownfields"), DomainFactory(code="bedrijventerreinen")
    DomainFactory(code="vastgoed", published=False)

    assert list(DomainSitemap().items()) == [first, second]


@pytest.mark.django_db
def test_the_lists_are_on_the_map_in_four_languages(client):
    answer = client.get("/sitemap-lists.xml").text

    for address in (
        "/bedrijventerreinen/",
        "/ik-zoek-ruimte/",
        "/en/business-parks/",
        "/fr/parcs-activites/",
        "/de/gewerbegebiete/",
    ):
        assert f"<loc>http://127.0.0.1:8000{address}</loc>" in answer
