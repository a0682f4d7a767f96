"""What pages weigh on the wire with the starter site loaded: HTML with its style sheet, compressed."""

import gzip

import pytest

from domains.models import Domain
from pages.models import NewsItem, Page
from pom_site.delivery.styles import style_sheet
from pom_site.publishing.languages import CODES
from pom_site.search.index import rebuild
from pom_site.starter.loader import Loader
from projects.models import Project
from projects.sitemaps import PortfolioSitemap
from tests.counting import committed

KIB = 1024


def weight(text):
    return len(gzip.compress(text.encode()))


def too_heavy(client, addresses, limit):
    weights = {address: weight(client.get(address).text) for address in addresses}
    return {address: f"{size / KIB:.1f} KiB" for address, size in weights.items() if size > limit}


@pytest.fixture
def starter(db):
    Loader().load()
    rebuild()
    committed()


@pytest.mark.slow
def test_home_weighs_16_kib_at_most_in_every_language(client, starter):
    assert too_heavy(client, ["/", "/en/", "/fr/", "/de/"], 16 * KIB) == {}


@pytest.mark.slow
def test_every_other_page_weighs_14_kib_at_most_in_every_language(client, starter):
    pages, rest = Page.objects.exclude(kind="home"), (Domain, NewsItem, Project)
    objects = [*pages, *(each for model in rest for each in model.objects.all())]
    addresses = {each.get_url_in(language) for each in objects for language in CODES}
    found = ["/projecten/?domein=brownfields&status=running&q=terrein", "/zoeken/?q=bedrijven"]
    found += ["/projecten/?weergave=kaart", *(item.get_absolute_url() for item in PortfolioSitemap().items())]

    assert too_heavy(client, [*sorted(addresses), *found], 14 * KIB) == {}


def test_the_style_sheet_weighs_8_kb_at_most():
    assert weight(style_sheet()) <= 8_000
