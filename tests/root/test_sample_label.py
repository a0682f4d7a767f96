"""Facts that nobody confirmed say so wherever they stand: on their page, on home and in lists."""

import pytest

from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

ADDRESSES = [
    "/",
    "/over/",
    "/contact/",
    "/domeinen/brownfields/",
    "/projecten/",
    "/projecten/kaaien/",
    "/nieuws/bericht/",
]


def build(sample):
    PageFactory(kind="home", title_nl="Start", sample=sample, with_blocks=["key_figure"])
    PageFactory(kind="contact", title_nl="Contact", sample=sample)
    PageFactory(title_nl="Over", sample=sample)
    NewsItemFactory(title_nl="Bericht", sample=sample)
    project = ProjectFactory(title_nl="Kaaien", sample=sample, featured=1)
    project.primary_domain.sample = sample
    project.primary_domain.save()


@pytest.mark.parametrize("sample", [True, False])
@pytest.mark.parametrize("address", ADDRESSES)
def test_sample_data_say_so_and_confirmed_facts_do_not(client, address, sample):
    build(sample)

    assert ("voorbeeldgegevens" in read(client.get(address)).one("main").text) is sample


def test_a_card_says_it_in_words_alone(client):
    build(True)

    card = read(client.get("/")).one("main").one("article")

    assert card.texts("span", class_="muted") == ["voorbeeldgegevens"]
