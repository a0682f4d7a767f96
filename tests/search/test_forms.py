import pytest

from pom_site.search.forms import SearchForm


def words(q):
    return SearchForm({"q": q}).words


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("", []),
        ("   ", []),
        ("a", []),
        ("EU", ["eu"]),
        ("a eu b", ["eu"]),
        ("  Économie   circulaire ", ["economie", "circulaire"]),
        ("één-twee", ["een-twee"]),
        ("water water", ["water"]),
    ],
)
def test_words_are_folded_and_single_letters_passed_over(q, expected):
    assert words(q) == expected


def test_eight_words_are_enough():
    assert words("aa bb cc dd ee ff gg hh ii jj") == ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"]


@pytest.mark.parametrize("q", ["a" * 101, "a\x00b", "\x00"])
def test_what_is_too_long_or_holds_a_nul_is_refused(q):
    form = SearchForm({"q": q})

    assert (list(form.errors), form.words) == (["q"], [])


def test_a_page_that_is_no_number_is_refused():
    assert list(SearchForm({"q": "water", "pagina": "een"}).errors) == ["pagina"]
