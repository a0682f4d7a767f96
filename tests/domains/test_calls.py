"""Calls stand in the order in which somebody has to act; their state is that of this minute."""

import datetime

import pytest
from django.utils import timezone

from domains.calls import calls_to_close, initiatives, open_calls, public_themes
from tests.counting import committed
from tests.factories.domains import InitiativeFactory, ThemeFactory

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


@pytest.fixture
def now():
    return timezone.now()


def call(now, opens, closes, **values):
    return InitiativeFactory(kind="call", opens_at=now + opens * DAY, closes_at=now + closes * DAY, **values)


def test_open_calls_stand_first_and_closed_ones_last(now):
    long_closed, closed = call(now, -90, -60), call(now, -90, -1)
    plain = InitiativeFactory(title_nl="Netwerk")
    coming, later = call(now, 3, 30), call(now, 9, 20)
    open_long, closing = call(now, -5, 30), call(now, -5, 2)

    found = [entry.key for entry in initiatives()]

    order = [closing, open_long, coming, later, plain, closed, long_closed]
    assert found == [each.pk for each in order]


def test_open_for_an_application_is_also_what_has_no_closing_day(now):
    without_end = InitiativeFactory(kind="fund", opens_at=now - DAY)
    closing = call(now, -5, 2)
    (call(now, 1, 2), call(now, -5, -1), call(now, -5, 2, published=False))
    InitiativeFactory(kind="fund", opens_at=now + DAY)

    assert [each.pk for each in open_calls()] == [closing.pk, without_end.pk]


def test_what_a_process_remembers_opens_and_closes_by_itself(now, monkeypatch):
    call(now, 1, 2)
    committed()
    states = []
    for days in (0, 1, 1.99, 2):
        monkeypatch.setattr(timezone, "now", lambda days=days: now + days * DAY)
        states += [value for entry in initiatives() for value in entry.values["oproep"]]

    assert states == ["coming", "open", "open", "closed"]


def test_drafts_are_in_no_list(now):
    hidden = ThemeFactory(published=False)
    shown = InitiativeFactory(theme=hidden)
    call(now, -1, 1, published=False, theme=hidden)

    assert [(entry.key, entry.values["thema"]) for entry in initiatives()] == [(shown.pk, frozenset())]
    assert (public_themes(), calls_to_close()) == ([], [])


def test_the_calendar_holds_what_has_still_to_close_the_first_first(now):
    call(now, -9, -1)
    later, sooner, coming = call(now, -1, 5), call(now, -1, 1), call(now, 2, 3)

    assert calls_to_close() == [sooner, coming, later]
