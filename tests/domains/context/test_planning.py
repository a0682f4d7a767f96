"""The planning as a timeline: no more of a date than is known."""

import datetime
import re

import pytest
from django.utils import timezone

from domains.context.planning import period, planning_timeline
from domains.models import BrownfieldPlanningStep

MARCH, JUNE = datetime.date(2026, 3, 1), datetime.date(2026, 6, 30)


def words(html):
    return " ".join(re.sub("<.*?>", "", html).split())


def step(**values):
    return BrownfieldPlanningStep(**{"kind": "final", **values})


@pytest.mark.parametrize(
    ("start", "end", "precision", "expected"),
    [
        (MARCH, JUNE, "day", "1 maart 2026 tot en met 30 juni 2026"),
        (MARCH, JUNE, "month", "maart 2026 tot en met juni 2026"),
        (MARCH, JUNE, "year", "2026"),
        (MARCH, None, "month", "maart 2026"),
        (None, JUNE, "day", "30 juni 2026"),
        (None, None, "day", ""),
    ],
)
def test_a_period_says_what_is_known(start, end, precision, expected):
    assert words(period(start, end, precision)) == expected


def test_steps_stand_by_date_and_those_without_come_last():
    steps = [step(), step(kind="permit", starts_on=JUNE), step(kind="inquiry", starts_on=MARCH, ends_on=JUNE)]

    assert [words(each.text) for each in planning_timeline(steps)] == [
        "Openbaar onderzoek",
        "Vergunning",
        "Definitieve vaststelling",
    ]


def test_a_step_without_date_is_still_to_come():
    (shown,) = planning_timeline([step()])

    assert (shown.label, shown.next) == ("Datum nog niet bekend", True)


@pytest.mark.parametrize(
    ("today", "precision", "is_to_come"),
    [
        ("2026-03-01", "day", False),
        ("2026-02-28", "day", True),
        ("2026-03-31", "month", True),
        ("2026-04-01", "month", False),
        ("2026-12-31", "year", True),
        ("2027-01-01", "year", False),
    ],
)
def test_what_is_known_to_the_month_or_year_is_to_come_until_that_is_over(monkeypatch, today, precision, is_to_come):
    monkeypatch.setattr(timezone, "localdate", lambda: datetime.date.fromisoformat(today))

    (shown,) = planning_timeline([step(starts_on=MARCH, precision=precision)])

    assert shown.next is is_to_come


def test_an_open_inquiry_says_that_one_can_react():
    today = timezone.localdate()

    shown = planning_timeline([step(kind="inquiry", starts_on=today, ends_on=today, title_nl="PRUP")])

    assert [(words(each.text), each.state) for each in shown] == [("PRUP (Openbaar onderzoek)", "u kunt nu reageren")]


def test_the_link_to_the_papers_says_of_which_step():
    (shown,) = planning_timeline([step(url="https://example.org/", note_nl="Ter inzage.")])

    assert words(shown.note) == "Ter inzage. Meer informatie: Definitieve vaststelling"
