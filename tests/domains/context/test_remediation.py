"""The clean-up in the order of the procedure, with what was planned beside what happened."""

import datetime
from decimal import Decimal

import pytest

from domains.context.remediation import EXPLAINED, phase_in_words, phase_steps, phase_table
from domains.models import RemediationPhase

Kind = RemediationPhase.Kind


def phase(kind, **values):
    return RemediationPhase(kind=kind, **values)


def column(table, heading):
    place = [str(each) for each in table["headings"]].index(heading)
    return [str(cells[place]) for _name, cells in table["rows"]]


def words(html):
    return html.replace("\u00a0", " ").split(">", 1)[-1].split("<", 1)[0]


def test_every_phase_is_explained():
    assert set(EXPLAINED) == set(Kind.values)


def test_phases_stand_in_the_order_of_the_procedure_whatever_order_they_were_typed_in():
    typed = [phase("bsw", sequence=2), phase("eeo"), phase("bsw"), phase("obo")]

    assert [step.label for step in phase_steps(typed)] == [
        "Oriënterend bodemonderzoek (OBO)",
        "Bodemsaneringswerken (BSW)",
        "Bodemsaneringswerken (BSW), deel 2",
        "Eindevaluatieonderzoek (EEO)",
    ]


@pytest.mark.parametrize(
    ("status", "shape"),
    [
        ("planned", (True, False)),
        ("running", (True, False)),
        ("completed", (False, False)),
        ("not_needed", (False, True)),
    ],
)
def test_a_state_is_said_in_words_and_by_a_shape(status, shape):
    (step,) = phase_steps([phase("bsw", status=status)])

    assert (step.next, step.dropped) == shape
    assert step.state == RemediationPhase.State(status).label


@pytest.mark.parametrize(
    ("phases", "expected"),
    [
        ([], ""),
        ([phase("obo")], ""),
        (
            [phase("bbo", status="completed"), phase("obo", status="completed")],
            "Beschrijvend bodemonderzoek (BBO), afgerond",
        ),
        ([phase("bsw", status="running"), phase("obo", status="completed")], "Bodemsaneringswerken (BSW), bezig"),
    ],
)
def test_the_phase_now_is_the_one_under_way_else_the_last_one_completed(phases, expected):
    assert phase_in_words(phases) == expected


def test_what_is_not_known_is_said_and_not_left_empty():
    table = phase_table([phase("obo", status="completed")])

    assert (column(table, "Gepland"), column(table, "Wat er gebeurde")) == (["niet gekend"], ["niet gekend"])


def test_planned_stands_beside_what_happened():
    days = {"planned_start": datetime.date(2024, 1, 1), "started_on": datetime.date(2024, 4, 1)}

    table = phase_table([phase("bsw", status="running", precision="month", **days)])

    assert words(column(table, "Gepland")[0]) == "januari 2024"
    assert column(table, "Wat er gebeurde")[0].startswith("sinds <time")


def test_a_column_that_says_nothing_is_left_out():
    assert [str(each) for each in phase_table([phase("obo")])["headings"]] == ["Gepland", "Wat er gebeurde"]


def test_quantities_and_costs_are_written_as_people_do():
    table = phase_table([phase("sloop", quantity=Decimal("35000.00"), unit="t", cost=Decimal(4200000)), phase("obo")])

    assert [words(cell) for cell in column(table, "Hoeveelheid")] == ["", "35.000 ton"]
    assert [words(cell) for cell in column(table, "Kosten")] == ["", "€ 4.200.000"]
