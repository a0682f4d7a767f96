"""The card that other sites place in a frame: nothing runs in it, nothing is remembered, nothing else may be framed."""

import base64
import hashlib
import re

import pytest

from tests.factories.projects import FundingLineFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

CARD = "/projecten/kaaien/kaart/"


@pytest.fixture
def project():
    project = ProjectFactory(title_nl="Kaaien", summary_nl="Nieuwe kaaien.")
    FundingLineFactory(project=project, european=True)
    return project


def policy(response):
    parts = (part.strip().split(" ", 1) for part in response["Content-Security-Policy"].split(";"))
    return {name: rest[0] if rest else "" for name, *rest in parts}


def test_every_site_may_frame_it_and_it_may_run_nothing(client, project):
    response = client.get(CARD)
    found = policy(response)

    assert "X-Frame-Options" not in response
    assert (found["frame-ancestors"], found["default-src"], "script-src" in found) == ("*", "'none'", False)
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"


@pytest.mark.parametrize("address", ["/projecten/kaaien/", "/projecten/kaaien/communicatie/", "/projecten/"])
def test_no_other_page_may_be_framed(client, project, address):
    response = client.get(address)

    assert (response["X-Frame-Options"], policy(response)["frame-ancestors"]) == ("DENY", "'none'")


def test_its_own_style_sheet_is_the_only_one_allowed(client, project):
    response = client.get(CARD)
    css = re.search(r"<style>(.*?)</style>", response.text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()

    assert policy(response)["style-src"] == f"'sha256-{digest}'"


def test_it_has_no_script_no_cookie_and_nothing_to_fill_in(client, project):
    response = client.get(CARD)
    page = read(response)

    assert [name for name in ("script", "form", "input", "iframe", "button") if page.all(name)] == []
    assert (list(response.cookies), page.one("meta", name="robots")["content"]) == ([], "noindex")


def test_it_shows_the_project_with_the_emblem_and_leads_out_of_the_frame(client, project, settings):
    page = read(client.get(CARD))
    link = page.one("a")

    assert (link.text, link["href"], link["target"]) == ("Kaaien", f"{settings.SITE_URL}/p/{project.pk}/", "_top")
    assert page.one("main").one("div", class_="eu").one("b").text == "Medegefinancierd door de Europese Unie"


def test_in_another_language_it_says_what_is_dutch(client, project):
    page = read(client.get("/fr/projets/kaaien/carte/"))

    assert (page.one("html")["lang"], page.one("h1")["lang"]) == ("fr", "nl")
    assert page.one("b").text == "Cofinancé par l’Union européenne"
