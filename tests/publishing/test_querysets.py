from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone, translation

from pages.models import NewsItem
from pom_site.publishing.models import State
from tests.factories.pages import NewsItemFactory

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)

# (visible from, visible until) and whether visitors see a published object at noon.
PERIODS = {
    "always": (None, None, True),
    "from noon": (NOON, None, True),
    "from just after noon": (NOON + INSTANT, None, False),
    "until noon": (None, NOON, False),
    "until just after noon": (None, NOON + INSTANT, True),
    "around noon": (NOON - INSTANT, NOON + INSTANT, True),
    "later": (NOON + INSTANT, NOON + 2 * INSTANT, False),
    "earlier": (NOON - 2 * INSTANT, NOON - INSTANT, False),
}


@pytest.fixture
def at_noon(monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: NOON)


def item(state, period):
    publish_from, publish_until, _visible = PERIODS[period]
    return NewsItemFactory(state=state, publish_from=publish_from, publish_until=publish_until)


def test_published_within_its_period_is_public_and_the_first_instant_counts_but_the_last_does_not(at_noon):
    items = {period: item(State.PUBLISHED, period) for period in PERIODS}

    found = set(NewsItem.objects.published())

    assert found == {items[period] for period, (_from, _until, visible) in PERIODS.items() if visible}


@pytest.mark.parametrize("state", [State.DRAFT, State.REVIEW, State.OFFLINE])
def test_no_other_state_is_public_in_any_period(at_noon, state):
    for period in PERIODS:
        item(state, period)

    assert list(NewsItem.objects.published()) == []


@pytest.mark.parametrize("state", State.values)
def test_is_public_agrees_with_published(at_noon, state):
    items = [item(state, period) for period in PERIODS]

    assert {each for each in items if each.is_public} == set(NewsItem.objects.published())


def test_another_moment_can_be_asked_for():
    scheduled = item(State.PUBLISHED, "from just after noon")
    item(State.PUBLISHED, "until noon")

    assert list(NewsItem.objects.published(at=NOON + INSTANT)) == [scheduled]


def test_the_clock_decides_at_reading(at_noon, monkeypatch):
    scheduled = item(State.PUBLISHED, "from just after noon")
    before = list(NewsItem.objects.published())

    monkeypatch.setattr(timezone, "now", lambda: NOON + INSTANT)

    assert (before, list(NewsItem.objects.published())) == ([], [scheduled])


def test_the_slug_of_the_active_language_comes_first():
    NewsItemFactory(title_nl="Ander bericht", slug_nl="water", slug_en="other", title_en="Other")
    english = NewsItemFactory(title_nl="Bericht", slug_nl="bericht", slug_en="water", title_en="Water")

    with translation.override("en"):
        assert NewsItem.objects.with_slug("water") == english


def test_then_the_dutch_slug():
    dutch = NewsItemFactory(title_nl="Bericht", slug_nl="water")
    NewsItemFactory(title_nl="Ander bericht", title_de="Wasser", slug_de="water")

    with translation.override("en"):
        assert NewsItem.objects.with_slug("water") == dutch


def test_then_the_slug_of_any_language():
    german = NewsItemFactory(title_nl="Bericht", title_de="Wasser", slug_de="wasser")

    with translation.override("fr"):
        assert NewsItem.objects.with_slug("wasser") == german


def test_an_unknown_slug_finds_nothing():
    NewsItemFactory(title_nl="Bericht")

    assert NewsItem.objects.with_slug("bericht-2") is None


def test_a_draft_is_not_found_by_the_slug_of_any_language():
    NewsItemFactory(title_nl="Geheim", title_en="Secret", published=False)

    found = [NewsItem.objects.published().with_slug(slug) for slug in ("geheim", "secret")]

    assert found == [None, None]


def test_a_slug_is_found_in_one_query(django_assert_num_queries):
    NewsItemFactory(title_nl="Bericht")

    with django_assert_num_queries(1):
        NewsItem.objects.with_slug("bericht")


def test_only_what_has_a_title_and_an_address_there_exists_in_a_language():
    english = NewsItemFactory(title_nl="Bericht", title_en="News")
    NewsItemFactory(title_nl="Alleen Nederlands")
    NewsItemFactory(title_nl="Titel weggehaald", title_en="", slug_en="removed")

    with translation.override("en"):
        found = list(NewsItem.objects.in_active_language())

    assert found == [english]
    assert english.existing_languages == ["nl", "en"]
