"""What the gate looks at in pages, news and events."""

from datetime import timedelta

import pytest
from django.utils import timezone

from pages.models import Page
from pom_site.publishing.gate import examine
from tests.factories.pages import EventFactory, NewsItemFactory, PageFactory, add_block

pytestmark = pytest.mark.django_db


def found(owner, code):
    return [(finding.level, finding.field) for finding in examine(owner) if finding.code == code]


def test_news_of_tomorrow_is_a_warning():
    item = NewsItemFactory(date=timezone.localdate() + timedelta(days=1))

    assert found(item, "news_in_the_future") == [("warning", "date")]


def test_news_of_tomorrow_that_waits_for_its_moment_is_fine():
    tomorrow = timezone.now() + timedelta(days=1)
    item = NewsItemFactory(date=timezone.localdate(tomorrow), publish_from=tomorrow)

    assert found(item, "news_in_the_future") == []


@pytest.mark.parametrize(("state", "days", "levels"), [("draft", -1, 1), ("draft", 1, 0), ("published", -1, 0)])
def test_an_event_that_is_over_before_it_was_public_is_a_warning(state, days, levels):
    event = EventFactory(state=state, starts_at=timezone.now() + timedelta(days=days))

    assert found(event, "event_is_over") == [("warning", "starts_at")] * levels


@pytest.mark.parametrize(
    ("values", "levels"),
    [({}, 1), ({"accessibility_nl": "Er is een lift."}, 0), ({"place": "", "online_url": "https://example.org/"}, 0)],
)
def test_a_place_of_which_nobody_knows_how_accessible_it_is_is_a_warning(values, levels):
    assert found(EventFactory(**values), "event_without_accessibility") == [("warning", "accessibility_nl")] * levels


def test_a_legal_page_without_text_is_an_error():
    page = PageFactory(kind=Page.Kind.LEGAL, legal_kind=Page.LegalKind.PRIVACY)

    assert found(page, "legal_page_empty") == [("error", "")]


def test_a_legal_page_with_text_is_fine():
    page = PageFactory(kind=Page.Kind.LEGAL, legal_kind=Page.LegalKind.PRIVACY)
    add_block(page, "text")

    assert found(page, "legal_page_empty") == []
