import pytest

from domains.sitemaps import DomainSitemap, GuideSitemap
from tests.factories.domains import DomainFactory

pytestmark = pytest.mark.django_db


def test_published_domains_are_on_the_map_in_order():
    second, first = DomainFactory(code="brownfields"), DomainFactory(code="bedrijventerreinen")
    DomainFactory(code="vastgoed", published=False)

    assert list(DomainSitemap().items()) == [first, second]


def test_the_guide_to_room_is_on_the_map_in_every_language():
    (guide,) = GuideSitemap().items()

    assert (guide.get_absolute_url(), len(guide.existing_languages)) == ("/ik-zoek-ruimte/", 4)
