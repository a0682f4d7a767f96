"""Posters: one page, tagged for who does not see it, with the emblem in place and only what is public."""

import io
import re

import pytest
from django.conf import settings
from django.utils import translation
from pypdf import PdfReader

from pom_site.media.models import Image
from projects.models import ProgrammeLogo
from projects.posters import COLOURS, poster, poster_data
from projects.typesetting import _typeset
from tests.factories.media import ImageFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db

SIZES = {"a4": (210, 297), "a3": (297, 420)}
FLAG = {
    "nl": "Vlag van de Europese Unie",
    "en": "Flag of the European Union",
    "fr": "Drapeau de l’Union européenne",
    "de": "Flagge der Europäischen Union",
}


def european(**values):
    project = ProjectFactory(**{"title_nl": "Kaaien", "summary_nl": "Nieuwe kaaien.", **values})
    programme = ProgrammeFactory(european=True, publicity_regime="direct", granting_authority_nl="CINEA")
    FundingLineFactory(project=project, european=True, programme=programme)
    return project


def opened(project, size="a4", language="nl"):
    with translation.override(language):
        return PdfReader(io.BytesIO(poster(project, size)))


def structure(reader):
    """The kind and the description of every element of the tag tree, in reading order."""
    found = []

    def walk(node):
        node = node.get_object() if hasattr(node, "get_object") else node
        for each in node if isinstance(node, list) else [node]:
            each = each.get_object() if hasattr(each, "get_object") else each  # noqa: PLW2901
            if isinstance(each, dict):
                found.append((each.get("/S"), each.get("/Alt"))) if "/S" in each else None
                walk(each.get("/K", []))

    walk(reader.root_object["/StructTreeRoot"]["/K"])
    return found


@pytest.mark.parametrize("language", FLAG)
@pytest.mark.parametrize("size", SIZES)
def test_a_poster_is_one_page_that_anybody_can_read(size, language):
    reader = opened(european(), size, language)
    page, root = reader.pages[0], reader.root_object

    assert [round(float(side) * 25.4 / 72) for side in page.mediabox[2:]] == list(SIZES[size])
    assert len(reader.pages) == 1
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == (language, True)
    assert (reader.metadata.title, root["/ViewerPreferences"]["/DisplayDocTitle"]) == ("Kaaien", True)


@pytest.mark.parametrize("language", FLAG)
def test_its_parts_are_named_for_who_does_not_see_them(language, settings):
    project = european(challenge_nl="<p>Te weinig kaaien.</p>")
    found = structure(opened(project, language=language))

    assert [kind for kind, _alt in found if kind in ("/Title", "/H1")] == ["/Title", "/H1", "/H1"]
    figures = [alt for kind, alt in found if kind == "/Figure"]
    assert figures[0] == FLAG[language]
    assert len(figures) == 2
    assert f"{settings.SITE_URL}{'' if language == 'nl' else f'/{language}'}/p/{project.pk}/" in figures[1]


def test_it_says_what_the_page_says():
    project = european(objectives_nl="<p>Drie nieuwe kaaien.</p><p>Minder vrachtwagens.</p>", project_number="101")
    PartnerFactory(project=project, organisation=OrganisationFactory(name_nl="Haven"))
    text = " ".join(opened(project).pages[0].extract_text().split())

    for words in (
        *("Kaaien", "Nieuwe kaaien.", "Drie nieuwe kaaien. Minder vrachtwagens.", "Haven"),
        *("Medegefinancierd door de Europese Unie", "Subsidieovereenkomst nr. 101", "CINEA"),
    ):
        assert words in text


def test_its_letters_travel_with_it_and_are_those_the_rules_name():
    fonts = opened(european()).pages[0]["/Resources"]["/Font"].values()
    names = {font.get_object()["/BaseFont"].partition("+")[2] for font in fonts}

    assert {re.split("-", name)[0] for name in names} == {"Aleo", "Ubuntu"}


def test_the_longest_texts_fit_on_the_page():
    words = "bedrijventerreinmanagementsamenwerking "
    project = european(title_nl=(words * 6)[:200], summary_nl=(words * 9)[:300], objectives_nl=f"<p>{words * 40}</p>")
    for number in range(20):
        PartnerFactory(project=project, organisation=OrganisationFactory(name_nl=f"{words * 2}{number}"))

    assert len(opened(project).pages) == 1


def test_without_european_money_there_is_no_emblem():
    figures = [alt for kind, alt in structure(opened(ProjectFactory())) if kind == "/Figure"]

    assert ["QR" in alt for alt in figures] == [True]


def test_the_programmes_logos_stand_on_it_and_a_lost_file_costs_no_poster(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    project = european()
    programme = project.funding_lines.get().programme
    for alt, options in (("LEADER", {"with_files": True}), ("Verloren", {})):
        ProgrammeLogo.objects.create(programme=programme, image=ImageFactory(alt_nl=alt, **options))

    figures = [alt for kind, alt in structure(opened(project)) if kind == "/Figure"]

    assert Image.objects.count() == 2
    assert [alt for alt in figures if "QR" not in alt] == [FLAG["nl"], "LEADER"]


def test_a_visitor_makes_the_server_set_it_once():
    project = european()
    _typeset.cache_clear()
    for _time in range(3):
        poster(project, "a4")

    assert _typeset.cache_info().misses == 1


def test_the_same_project_is_the_same_file():
    project = european()
    first = poster(project, "a4")
    _typeset.cache_clear()

    assert poster(project, "a4") == first


def test_its_colours_are_those_of_the_screen():
    tokens = (settings.BASE_DIR / "static/css/tokens.css").read_text(encoding="utf-8")

    assert dict(re.findall(r"\.(d-\w+) \{ --solid: (#\w+)", tokens)) == COLOURS


def test_sample_data_says_so():
    assert poster_data(european(sample=True), "a4")["note"] == "voorbeeldgegevens"
