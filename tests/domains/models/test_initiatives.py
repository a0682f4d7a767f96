import datetime

import pytest
from django.utils import timezone

from domains.models import CallState, Initiative
from tests.domains.models.refusals import database_refuses, refused_at
from tests.factories.domains import InitiativeFactory, ThemeFactory

pytestmark = pytest.mark.django_db

NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)
DAY, SECOND = datetime.timedelta(days=1), datetime.timedelta(seconds=1)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"opens_at": NOON, "closes_at": NOON}, "closes_at"),
        ({"kind": "call", "opens_at": NOON}, "closes_at"),
        ({"starts_on": NOON.date(), "ends_on": (NOON - DAY).date()}, "ends_on"),
    ],
)
def test_an_initiative_that_contradicts_itself_is_refused_at_the_field(values, field):
    assert refused_at(InitiativeFactory.build(theme=ThemeFactory(), **values)) == [field]


def test_the_database_refuses_a_call_that_closes_before_it_opens():
    theme = ThemeFactory()

    database_refuses(lambda: InitiativeFactory(theme=theme, opens_at=NOON, closes_at=NOON - DAY))


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        (NOON - SECOND, CallState.COMING),
        (NOON, CallState.OPEN),
        (NOON + DAY - SECOND, CallState.OPEN),
        (NOON + DAY, CallState.CLOSED),
    ],
)
def test_the_clock_says_whether_a_call_is_open(moment, state):
    assert Initiative(opens_at=NOON, closes_at=NOON + DAY).call_state(moment) == state


def test_what_has_no_call_has_no_state_and_a_fund_may_stay_open():
    states = [Initiative().call_state(), Initiative(opens_at=timezone.now() - DAY).call_state()]

    assert states == [None, CallState.OPEN]
