"""How easily Dutch reads: a measure that says what it counts."""

import pytest

from pom_site.publishing.readability import FEWEST_WORDS, measure, syllables

EASY = ["De kat zit op de mat."] * 12
HARD = [
    "De intergemeentelijke samenwerkingsovereenkomst betreffende bedrijventerreinmanagement impliceert verschillende"
    " administratiefrechtelijke verplichtingen waarvan de implementatie binnen de gestelde termijnen onvermijdelijk"
    " aanzienlijke organisatorische consequenties veroorzaakt voor alle betrokken publiekrechtelijke rechtspersonen"
    " en hun respectievelijke administraties"
] * 3


@pytest.mark.parametrize(
    ("word", "number"),
    [("kat", 1), ("kade", 2), ("water", 2), ("coördinatie", 5), ("schreeuw", 1), ("POM", 1), ("n", 1)],
)
def test_syllables_are_groups_of_vowels(word, number):
    assert syllables(word) == number


def test_short_words_and_sentences_score_high():
    assert measure(EASY).score > 90


def test_long_ones_score_low():
    assert measure(HARD).score < 10


def test_the_score_follows_the_formula():
    """72 words in 12 sentences, one syllable each: 206.84 - 0.93 x 6 - 77."""
    assert measure(EASY).score == 124


def test_long_sentences_are_named_longest_first():
    sentences = [*EASY, *HARD[:1], f"{HARD[0]} en nog meer"]

    assert measure(sentences).long_sentences == [f"{HARD[0]} en nog meer", HARD[0]]


def test_a_text_that_is_too_short_is_not_measured():
    assert measure(["kort"] * (FEWEST_WORDS - 1)) is None
