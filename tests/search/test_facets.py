import pytest

from pom_site.search.facets import Facets, Scores, bits_of, sets_of

KEYS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]


@pytest.fixture
def known():
    """Nine letters; three vowels, and six letters that are known to be consonants bar the last."""
    found = Facets(KEYS, {})
    pairs = [("vowel", key) for key in "aei"] + [("consonant", key) for key in "bcdfg"] + [("vowel", "z"), ("", "b")]
    found.values["sound"] = sets_of(pairs, found.positions)
    return found


def test_a_set_gives_its_keys_in_their_order(known):
    assert known.in_order(known.with_value("sound", "vowel")) == ["a", "e", "i"]
    assert known.in_order(known.everything) == KEYS


def test_what_is_not_known_is_in_no_set(known):
    assert known.in_order(known.among(["z", "i", "b"])) == ["b", "i"]


def test_values_are_counted_within_a_set(known):
    assert known.count("sound", known.among("abc")) == {"vowel": 1, "consonant": 2}
    assert known.without("sound", known.everything) == 1


def test_a_value_that_nothing_has_is_the_empty_set(known):
    assert known.with_value("sound", "click") == 0


def test_a_key_has_the_values_whose_sets_it_is_in(known):
    assert [known.values_of("sound", key) for key in "ahz"] == [["vowel"], [], []]


@pytest.mark.parametrize("position", [0, 7, 8, 63, 64])
def test_bits_may_lie_in_any_byte(position):
    assert bits_of([position], position + 1) == 1 << position


def test_points_add_up_as_numbers_do():
    scores = Scores()
    for bits, points in [(0b011, 5), (0b001, 3), (0b010, 2), (0b100, 8), (0b010, 1)]:
        scores.add(bits, points)

    assert scores.highest(0b111) == 0b111
    scores.add(0b010, 1)
    assert scores.highest(0b111) == 0b010
