"""The files of the handbook: what they name exists, under the names that the screens use."""

import re
from html import unescape
from pathlib import Path

import django
import polib
import pytest

from pom_site import handbook
from tests.handbook.__main__ import CONFLICT, MOST_BYTES_TOGETHER
from tests.handbook.shots import SHOTS
from tests.house import ROOT

CATALOGUES = (
    ROOT / "locale/nl/LC_MESSAGES/django.po",
    *(Path(django.__file__).parent / f"contrib/{app}/locale/nl/LC_MESSAGES/django.po" for app in ("admin", "auth")),
)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")
CHAPTERS = handbook.chapters()
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")

each_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)


def file_of(chapter):
    return f"{chapter.number:02}-{chapter.slug}.md"


def headings(chapter):
    return set(re.findall(r'<h\d id="([^"]+)"', handbook.html_of(chapter)))


def words_on_screen():
    """What the Dutch catalogues make of every text, as patterns: “%(name)s toevoegen” stands for many."""
    entries = [entry for path in CATALOGUES for entry in polib.pofile(str(path)).translated_entries()]
    texts = {text for entry in entries for text in (entry.msgstr, *entry.msgstr_plural.values()) if text}
    named = [text for text in texts if re.search(r"\w", PLACEHOLDER.sub("", text))]
    return re.compile("|".join(map(pattern_of, named)), re.IGNORECASE)


def pattern_of(text):
    return ".+".join(map(re.escape, PLACEHOLDER.split(text)))


@pytest.fixture(scope="module")
def words():
    return words_on_screen()


@each_chapter
def test_every_picture_exists_and_is_described(chapter):
    named = PICTURE.findall(chapter.text)

    missing = [source for _alt, source in named if not (handbook.FOLDER / source).is_file()]
    undescribed = [source for alt, source in named if len(alt) < 20]

    assert (missing, undescribed) == ([], [])


@each_chapter
def test_every_link_leads_to_a_chapter_or_a_heading_of_one(chapter):
    known = {file_of(each): headings(each) for each in CHAPTERS}
    targets = [link.partition("#") for link in LINK.findall(chapter.text)]

    assert [
        file + mark + place for file, mark, place in targets if file not in known or (mark and place not in known[file])
    ] == []


@each_chapter
def test_what_is_bold_stands_on_the_screen_under_that_name(chapter, words):
    bold = [unescape(found) for found in re.findall(r"<strong>([^<]+)</strong>", handbook.html_of(chapter))]

    assert [text for text in bold if not words.fullmatch(text)] == []


def test_the_command_takes_exactly_the_pictures_that_are_shown():
    taken = {*(shot.name for shot in SHOTS), CONFLICT}
    shown = {Path(source).stem for chapter in CHAPTERS for _alt, source in PICTURE.findall(chapter.text)}

    assert taken == shown == {path.stem for path in handbook.PICTURES.iterdir()}


def test_the_pictures_stay_light():
    assert sum(path.stat().st_size for path in handbook.PICTURES.iterdir()) <= MOST_BYTES_TOGETHER
