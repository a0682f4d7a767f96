from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from pom_site.search.models import SearchEntry, fold

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Économie", "economie"),
        ("ÉCONOMIE", "economie"),
        ("e\u0301conomie", "economie"),
        ("Straße", "strasse"),
        ("Oñati", "onati"),
        ("ﬁets", "fiets"),
        ("17.000 ha²", "17.000 ha2"),
        ("ᴬB", "ab"),
        ("", ""),
    ],
)
def test_folding_forgets_capitals_and_accents(text, folded):
    assert fold(text) == folded


def test_folding_twice_changes_nothing():
    text = fold("ÉéßﬁᴬÅ \ud800")

    assert fold(text) == text


def entry(title, text="", language="nl", **values):
    number = SearchEntry.objects.count() + 1
    return SearchEntry.objects.create(
        model="pages.newsitem",
        object_id=number,
        language=language,
        text_language=language,
        title=title,
        url="/",
        folded_title=fold(title),
        folded=fold(f"{title} {text}"),
        **values,
    )


def found(*words, language="nl"):
    return [each.title for each in SearchEntry.objects.matching(language, list(words))]


@pytest.mark.django_db
def test_every_word_must_be_somewhere():
    entry("Water", "en vuur")
    entry("Water", "en lucht")

    assert found("vuur", "water") == ["Water"]


@pytest.mark.django_db
def test_a_part_of_a_word_is_enough():
    entry("Bedrijventerreinen")

    assert found("terrein") == ["Bedrijventerreinen"]


@pytest.mark.django_db
def test_all_words_in_the_title_come_first_and_then_the_alphabet():
    entry("Aarde", "met water en vuur")
    entry("Water", "en vuur")
    entry("Vuur en water")
    entry("Een vuur bij water")

    assert found("water", "vuur") == ["Een vuur bij water", "Vuur en water", "Aarde", "Water"]


@pytest.mark.django_db
def test_only_the_language_asked_for_is_searched():
    entry("Water", language="en")

    assert found("water") == []


@pytest.mark.django_db
@pytest.mark.parametrize("word", ["%", "_", "\\", "100_", "w%r", "'", '"', "*"])
def test_signs_that_mean_something_to_a_database_are_only_signs(word):
    entry("Water")
    entry(f"Precies {word} zo")

    assert found(word) == [f"Precies {word} zo"]


@pytest.mark.django_db
def test_no_words_find_nothing():
    entry("Water")

    assert found() == []


@pytest.mark.django_db
def test_an_entry_is_visible_from_its_first_instant_and_until_before_its_last(monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: NOON)
    instant = timedelta(microseconds=1)
    shown = [entry("Altijd"), entry("Vanaf nu", publish_from=NOON), entry("Tot straks", publish_until=NOON + instant)]
    entry("Straks", publish_from=NOON + instant)
    entry("Tot nu", publish_until=NOON)

    assert list(SearchEntry.objects.visible().order_by("pk")) == shown


def test_an_entry_says_what_kind_of_thing_it_is():
    assert SearchEntry(model="projects.project").kind_label == "Project"
