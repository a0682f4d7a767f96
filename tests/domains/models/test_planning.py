import datetime

import pytest

from domains.models import BrownfieldPlanningStep, PlanningStep
from tests.domains.models.refusals import refused_at

Kind = PlanningStep.Kind
FIRST, LAST = datetime.date(2024, 4, 29), datetime.date(2024, 6, 27)


def step(**values):
    return BrownfieldPlanningStep(**{"kind": Kind.INQUIRY, "starts_on": FIRST, "ends_on": LAST} | values)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"starts_on": LAST, "ends_on": FIRST}, "ends_on"),
        ({"ends_on": None}, "ends_on"),
        ({"precision": "month"}, "precision"),
    ],
)
def test_an_inquiry_has_its_exact_days_in_order_and_a_last_one(values, field):
    assert refused_at(step(**values)) == [field]


def test_a_step_on_which_nobody_reacts_needs_no_end():
    step(kind=Kind.PROVISIONAL, ends_on=None).clean()


@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        (FIRST - datetime.timedelta(days=1), False),
        (FIRST, True),
        (LAST, True),
        (LAST + datetime.timedelta(days=1), False),
    ],
)
def test_people_can_react_from_the_first_day_to_the_last(day, is_open):
    assert step().is_open(day) is is_open


def test_only_inquiries_and_consultations_are_open():
    found = [kind for kind in Kind if step(kind=kind).is_open(FIRST)]

    assert found == [Kind.CONSULTATION, Kind.INQUIRY]


def test_it_is_called_by_its_title_or_its_kind():
    assert [str(step(title_nl="PRUP Ruien")), str(step())] == ["PRUP Ruien", "Openbaar onderzoek"]
