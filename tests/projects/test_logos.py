"""The logo pack: emblem and statement in four languages, words drawn, the same for the same words."""

import io
import re
import zipfile

import pytest
from PIL import Image

from projects.emblem import stars_path
from projects.logos import logo_pack
from tests.factories.projects import FundingLineFactory, ProgrammeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    programme = ProgrammeFactory(european=True, publicity_regime="interreg2127")
    return FundingLineFactory(european=True, programme=programme).project


@pytest.fixture
def pack(project):
    return zipfile.ZipFile(io.BytesIO(logo_pack(project)))


def test_it_holds_every_language_beside_and_below_as_drawing_and_as_picture(pack):
    drawn = [
        f"{code}/eu-{code}-{layout}.{kind}"
        for code in ("nl", "en", "fr", "de")
        for layout in ("horizontal", "vertical")
        for kind in ("svg", "png")
    ]

    assert pack.namelist() == ["Lees mij.txt", "emblem.svg", *drawn]


def test_the_emblem_is_the_one_of_the_page(pack):
    assert stars_path() in pack.read("emblem.svg").decode()


@pytest.mark.parametrize("code", ["nl", "en", "fr", "de"])
def test_words_are_drawn_so_that_no_font_is_needed(pack, code):
    svg = pack.read(f"{code}/eu-{code}-horizontal.svg").decode()

    assert (re.search(r"<text\b|font-family", svg), "#003399" in svg) == (None, True)


def test_a_picture_has_nothing_behind_it_and_is_wide_enough_to_print(pack):
    picture = Image.open(io.BytesIO(pack.read("nl/eu-nl-horizontal.png")))

    assert (picture.mode, picture.getpixel((0, 0))[3]) == ("RGBA", 0)
    assert picture.width > 800


def test_below_each_other_it_is_narrower(pack):
    beside, below = (
        Image.open(io.BytesIO(pack.read(f"nl/eu-nl-{layout}.png"))) for layout in ("horizontal", "vertical")
    )

    assert (beside.width > below.width, beside.height < below.height) == (True, True)


def test_the_same_words_are_the_same_file(project):
    other = FundingLineFactory(european=True, programme=project.funding_lines.get().programme).project

    assert logo_pack(project) == logo_pack(other)


def test_without_european_money_there_is_none():
    assert logo_pack(FundingLineFactory().project) is None
