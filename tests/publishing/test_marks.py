"""Where two texts differ, word by word, readable without colour."""

import pytest
from django.template.loader import render_to_string

from pom_site.publishing import marks
from pom_site.publishing.compare import Change


def kinds(before, after):
    return [(mark.kind, mark.text) for mark in marks.between(before, after)]


def test_a_word_that_changed_stands_between_what_stayed():
    assert kinds("een oude kaai", "een nieuwe kaai") == [
        ("same", "een "),
        ("gone", "oude"),
        ("new", "nieuwe"),
        ("same", " kaai"),
    ]


@pytest.mark.parametrize(
    ("before", "after"), [("", "nieuw"), ("oud", ""), ("a b c", "a c"), ("zin. Zin!", "zin! Zin.")]
)
def test_nothing_is_lost_or_made_up(before, after):
    found = kinds(before, after)

    assert "".join(text for kind, text in found if kind != "new") == before
    assert "".join(text for kind, text in found if kind != "gone") == after


def test_very_long_texts_are_shown_whole():
    old, new = "woord " * 3000, "ander " * 3000

    assert kinds(old, new) == [("gone", old), ("new", new)]


@pytest.fixture
def html():
    change = Change("Titel", "English", "old <b>quay</b>", "new <b>quay</b>", "changed")
    return render_to_string("admin/publishing/includes/changes.html", {"changes": [change]})


def test_changes_are_marked_by_elements_and_words(html):
    assert html.count("<del>") == html.count("<ins>") == 1
    assert html.count('class="vh"') == 4


def test_texts_are_escaped(html):
    assert "<b>" not in html


def test_place_language_and_kind_are_said(html):
    assert all(word in html for word in ("Titel", "English", "changes__kind"))


def test_no_changes_is_said():
    assert "<p>" in render_to_string("admin/publishing/includes/changes.html", {"changes": []})
