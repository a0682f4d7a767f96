"""Rich text as the checks read it."""

from pom_site.publishing.outline import read

TEXT = (
    "<h2>De <strong>kade</strong></h2><p>Een zin. Nog een zin met "
    "<a href='/projecten/' hreflang='en'>alle projecten</a>.</p>"
    "<ul><li>zonder punt</li><li>een tweede</li></ul><h3>Stap 1</h3>"
)


def test_headings_with_their_level_and_words():
    assert [(each.level, each.text) for each in read(TEXT).headings] == [(2, "De kade"), (3, "Stap 1")]


def test_links_with_their_address_language_and_words():
    assert [(each.href, each.hreflang, each.text) for each in read(TEXT).links] == [
        ("/projecten/", "en", "alle projecten")
    ]


def test_sentences_end_with_their_line_too():
    assert read(TEXT).sentences == ["Een zin.", "Nog een zin met alle projecten.", "zonder punt", "een tweede"]


def test_an_abbreviation_before_a_small_letter_ends_no_sentence():
    assert len(read("<p>De POM werkt o.a. aan kades.</p>").sentences) == 1
