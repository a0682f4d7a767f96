"""The gate: one rule a test, for what every public object shares."""

from datetime import timedelta

import pytest
from django.utils import timezone, translation

from pages.models import NewsItem
from pom_site.publishing.completeness import recompute
from pom_site.publishing.gate import Finding, Level, blocks_publishing, examine
from tests.factories.pages import NewsItemFactory, add_block
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

SUMMARY = "Een samenvatting die in een of twee zinnen zegt wat hier te vinden is."


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Nieuws", summary_nl=SUMMARY)


def text(item, html="<p>Tekst.</p>", language="nl"):
    return add_block(item, "text", **{"text_nl": "<p>Tekst.</p>", f"text_{language}": html})


def codes(instance, level=None):
    return [
        finding.code
        for finding in examine(instance)
        if not finding.code.startswith("language_") and level in (None, finding.level)
    ]


def only(instance, code):
    [finding] = [finding for finding in examine(instance) if finding.code == code]
    return finding


# --- What blocks ------------------------------------------------------------------------------------


def test_a_complete_object_has_no_faults(item):
    text(item, "<p>Een zin.</p>")

    assert codes(item) == []


@pytest.mark.parametrize(("level", "blocks"), [("error", True), ("warning", False), ("note", False)])
def test_only_an_error_blocks(level, blocks):
    assert blocks_publishing([Finding(Level(level), "x", "x")]) is blocks


def test_errors_come_first(item):
    item.summary_nl = "Kort"
    item.title_nl = ""

    assert [finding.level for finding in examine(item)][:2] == ["error", "warning"]


# --- Dutch -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["title_nl", "summary_nl"])
def test_title_and_summary_are_required_in_dutch(item, field):
    setattr(item, field, "")
    finding = only(item, "dutch_missing")

    assert (finding.level, finding.field, finding.language) == ("error", field, "nl")


def test_a_required_text_of_a_block_is_required_in_dutch(item):
    block = add_block(item, "quote", text_nl="")
    finding = only(item, "dutch_missing")

    assert (finding.field, finding.row, finding.place) == ("text_nl", str(block.pk), "Quote")


def test_a_block_is_named_by_its_first_words(item):
    add_block(item, "key_figure", source_nl="")

    assert only(item, "dutch_missing").place == "Key figure: 17.000 ha"


# --- Own rules -----------------------------------------------------------------------------------------


def test_dates_must_be_in_order(item):
    item.publish_from = timezone.now()
    item.publish_until = item.publish_from - timedelta(days=1)

    assert only(item, "rule").field == "publish_until"


def test_rules_of_rows_count_too(item):
    block = add_block(item, "figure", drawing="")
    finding = only(item, "rule")

    assert (finding.level, finding.field, finding.row) == ("error", "image", str(block.pk))


def test_what_is_over_is_a_warning(item):
    item.publish_until = timezone.now() - timedelta(days=1)

    assert only(item, "over").level == "warning"


# --- Summary -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("length", "found"),
    [(49, ["summary_short"]), (50, []), (300, []), (301, ["rule", "summary_long"])],
)
def test_the_length_of_a_summary(item, length, found):
    item.summary_nl = "a" * length

    assert sorted(codes(item)) == found


# --- Links ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "klik hier"),
        ("nl", "Lees meer…"),
        ("en", "Read more"),
        ("fr", "Plus d’infos"),
        ("de", "<b>Hier</b> klicken"),
    ],
)
def test_a_link_says_where_it_leads(item, language, words):
    text(item, f'<p><a href="https://example.org">{words}</a></p>', language)
    finding = only(item, "link_vague")

    assert (finding.level, finding.field) == ("warning", f"text_{language}")


def test_the_text_on_a_button_counts_as_a_link(item):
    add_block(item, "call_to_action", link_label_nl="Lees meer", link_nl="https://example.org")

    assert codes(item) == ["link_vague"]


def test_words_that_tell_more_are_fine(item):
    text(item, '<p><a href="https://example.org">Lees meer over de kade</a></p>')

    assert codes(item) == []


@pytest.mark.parametrize("words", ["https://example.org/lang/adres", "www.example.org"])
def test_a_bare_address_is_no_link_text(item, words):
    text(item, f'<p>Zie <a href="https://example.org">{words}</a></p>')

    assert codes(item) == ["link_bare"]


def test_a_link_without_text_is_an_error(item):
    text(item, '<p>Zie <a href="https://example.org"> </a> daar.</p>')

    assert codes(item, "error") == ["link_empty"]


@pytest.mark.parametrize("href", ["/bestaat-niet/", "/nieuws/geheim/", "/admin/"])
def test_a_link_must_lead_to_something_public(item, href):
    NewsItemFactory(slug_nl="geheim", published=False)
    text(item, f'<p>Zie <a href="{href}">het andere bericht</a>.</p>')

    assert codes(item, "error") == ["link_dead"]


def test_a_card_must_lead_to_something_public(item):
    add_block(item, "card", link_nl="/bestaat-niet/")

    assert codes(item) == ["link_dead"]


@pytest.mark.parametrize("href", ["/nieuws/?pagina=2", "#boven", "https://example.org/x", "mailto:x@example.org"])
def test_lists_and_other_sites_are_fine(item, href):
    text(item, f'<p>Zie <a href="{href}">de andere berichten</a>.</p>')

    assert codes(item) == []


@pytest.mark.parametrize(
    ("language", "href", "found"),
    [
        ("en", "/projecten/kade/", ["link_language"]),
        ("nl", "/en/projects/quay/", ["link_language"]),
        ("en", "/en/projects/quay/", []),
        ("fr", "/projecten/kade/", []),
    ],
)
def test_a_link_leads_to_the_text_in_its_own_language(item, language, href, found):
    """Where that exists: the French text may lead to Dutch when there is no French one."""
    ProjectFactory(title_nl="Kade", slug_nl="kade", title_en="Quay", slug_en="quay")
    text(item, f'<p>Zie <a href="{href}">het project Kade</a>.</p>', language)

    assert codes(item) == found


def test_a_link_that_names_its_language_is_meant(item):
    ProjectFactory(title_nl="Kade", title_en="Quay", slug_en="quay")
    text(item, '<p><a href="/en/projects/quay/" hreflang="en">Quay (in het Engels)</a></p>')

    assert codes(item) == []


# --- Reading and languages -----------------------------------------------------------------------------


def test_hard_dutch_gets_a_hint_with_its_longest_sentence(item):
    long = "De samenwerkingsovereenkomst betreffende bedrijventerreinmanagement impliceert verplichtingen " * 12
    text(item, f"<p>{long.strip()}.</p>")
    finding = only(item, "hard_to_read")

    assert finding.level == "warning"
    assert long.strip() in finding.message


def test_a_missing_language_is_a_note(item):
    finding = examine(item)[0]

    assert (finding.level, finding.code, finding.language) == ("note", "language_none", "en")


def test_an_incomplete_language_is_a_note(item):
    item.title_en = "News"

    assert only(item, "language_incomplete").message.startswith("1 text has no English")


def test_an_outdated_language_is_a_note_unless_the_change_is_minor(item):
    NewsItem.objects.filter(pk=item.pk).update(title_en="News", summary_en="Summary")
    recompute(item)
    item.refresh_from_db()
    item.summary_nl = f"{SUMMARY}!"

    assert "language_outdated" in [finding.code for finding in examine(item)]
    assert "language_outdated" not in [finding.code for finding in examine(item, minor=True)]
