"""Filters in every language: what is Dutch there says so, and the language switcher keeps what was chosen."""

import pytest

from tests.factories.domains import DomainFactory
from tests.factories.projects import FundingLineFactory, ProgrammeFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def test_a_domain_without_a_name_in_this_language_is_marked_in_the_filter_and_the_chip(client):
    DomainFactory(code="brownfields", name_nl="Brownfields", name_fr="Friches")
    DomainFactory(code="vastgoed", name_nl="Vastgoed")

    document = read(client.get("/fr/projets/?domein=brownfields&domein=vastgoed"))

    labels = document.one("form", id="filters").one("fieldset").all("label")
    assert [label.all("span")[0]["lang"] for label in labels] == [None, "nl"]
    chips = document.all("a", class_="chip")
    assert [chip.all("span")[1]["lang"] for chip in chips] == [None, "nl"]


def test_a_programme_without_a_name_in_this_language_is_marked(client):
    FundingLineFactory(programme=ProgrammeFactory(name_nl="Landelijk", short_name="leader"))

    options = read(client.get("/fr/projets/")).one("select", name="programma").all("option")

    assert [(option["value"], option["lang"]) for option in options] == [("", None), ("leader", "nl")]


def switcher(document):
    nav = document.one("header").all("nav", class_="lang")[0]
    return {link["hreflang"]: link["href"] for link in nav.all("a")}


def test_another_language_is_asked_the_same_and_nothing_more(client):
    DomainFactory(code="vastgoed")

    document = read(client.get("/projecten/?q=haven+x&domein=vastgoed&sort=titel&status=&utm_source=mail&pagina=1"))

    assert switcher(document)["fr"] == "/fr/projets/?q=haven+x&domein=vastgoed&sort=titel"
    assert document.one("link", rel="canonical")["href"].endswith("/projecten/")


def test_what_is_refused_is_asked_in_no_language(client):
    assert switcher(read(client.get("/projecten/?status=onzin")))["fr"] == "/fr/projets/"
