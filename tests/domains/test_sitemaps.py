import pytest

from domains.sitemaps import DomainSitemap
from tests.factories.domains import DomainFactory

pytestmark = pytest.mark.django_db


def test_published_domains_are_on_the_map_in_order():
    second, first = DomainFactory(code="brownfields"), DomainFactory(code="bedrijventerreinen")
    DomainFactory(code="vastgoed", published=False)

    assert list(DomainSitemap().items()) == [first, second]
