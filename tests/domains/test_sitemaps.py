import pytest

from domains.sitemaps import DomainSitemap, MunicipalitySitemap
from pom_site.geo.models import Municipality
from tests.factories.domains import DomainFactory, ParkFactory
from tests.factories.projects import ProjectFactory

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


def test_municipalities_that_have_something_to_show_are_on_the_map():
    places = {place.slug: place for place in Municipality.objects.all()}
    ParkFactory(municipality=places["gent"])
    ProjectFactory(municipality=places["nevele"])
    ParkFactory(municipality=places["aalst"], published=False)

    addresses = [item.get_absolute_url() for item in MunicipalitySitemap().items()]

    assert addresses == ["/gemeenten/", "/gemeenten/deinze/", "/gemeenten/gent/"]
