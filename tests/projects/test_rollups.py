"""The rules of adding up, on plain numbers: no page and, but for the definition, no database."""

from decimal import Decimal

import pytest

from projects import rollups
from projects.models import IndicatorDefinition
from projects.register import Entry, Measure


def measure(achieved=None, target=10, *, definition=1, part="", baseline=None, year=2025):
    value = None if achieved is None else Decimal(achieved)
    start = None if baseline is None else Decimal(baseline)
    goal = None if target is None else Decimal(target)
    return Measure(definition, part, start, goal, value, None if achieved is None else year)


def entry(*measures, **values):
    plain = {"stage": "", "budget": None, "is_european": False, "european": None}
    sets = {name: frozenset() for name in ("domains", "programmes", "municipalities", "partners")}
    return Entry(**{**plain, **sets, **values}, measures=measures)


def total(entries, aggregation="sum", year=None):
    definitions = {1: IndicatorDefinition(pk=1, aggregation=aggregation)}
    (found,) = rollups.totals(entries, definitions, year)
    return found


def test_values_and_targets_are_added_over_the_projects_that_measured():
    found = total([entry(measure(4)), entry(measure(2, 20)), entry(measure(None, 500))])

    assert (found.achieved, found.target, found.measured, found.projects) == (6, 30, 2, 3)
    assert found.progress == 20


def test_zero_is_a_measure_and_nothing_measured_is_not_zero():
    nothing, zero = total([entry(measure(None))]), total([entry(measure(0))])

    assert [(found.achieved, found.measured) for found in (nothing, zero)] == [(None, 0), (0, 1)]


def test_definitions_are_never_added_to_each_other():
    definitions = {key: IndicatorDefinition(pk=key, aggregation="sum") for key in (1, 2)}

    found = rollups.totals([entry(measure(4), measure(9, definition=2))], definitions)

    assert [each.achieved for each in found] == [4, 9]


def test_organisations_counted_by_several_projects_are_at_least_the_largest_number():
    found = total([entry(measure(7)), entry(measure(12)), entry(measure(None))], "unique")

    assert (found.achieved, found.target, found.at_least, found.measured) == (12, None, True, 2)


def test_the_number_of_one_project_is_exact():
    assert total([entry(measure(7)), entry(measure(None))], "unique").at_least is False


def test_what_may_not_be_added_is_only_counted():
    found = total([entry(measure(80)), entry(measure(90)), entry(measure(None))], "none")

    assert (found.achieved, found.target, found.measured, found.projects) == (None, None, 2, 3)


def test_parts_are_not_added_to_the_whole_that_they_are_in():
    found = total([entry(measure(10, 20), measure(6, 12, part="klein"), measure(4, 8, part="groot"))])

    assert (found.achieved, found.target, found.measured) == (10, 20, 1)


def test_parts_without_a_whole_are_added():
    found = total([entry(measure(6, 12, part="klein"), measure(4, 8, part="groot"))])

    assert (found.achieved, found.target, found.measured) == (10, 20, 1)


def test_a_year_has_what_was_measured_in_it_and_no_other_year():
    entries = [entry(measure(4, year=2024)), entry(measure(2, year=2025)), entry(measure(None))]

    assert [total(entries, year=year).achieved for year in (2023, 2024, 2025)] == [None, 4, 2]


def test_a_missing_target_leaves_the_sum_of_targets_out():
    found = total([entry(measure(4)), entry(measure(2, None))])

    assert (found.achieved, found.target, found.progress) == (6, None, None)


def test_progress_counts_from_the_start():
    assert total([entry(measure(80, 50, baseline=100)), entry(measure(60, 50, baseline=100))]).progress == 60


def test_what_is_not_known_of_the_money_is_not_zero():
    entries = [entry(budget=Decimal(5)), entry(), entry(budget=Decimal(7), is_european=True, european=Decimal(3))]

    assert rollups.budget(entries) == rollups.Money(Decimal(12), 2, 3)
    assert rollups.european(entries) == rollups.Money(Decimal(3), 1, 1)


def test_an_organisation_counts_once():
    entries = [entry(partners=frozenset({1, 2})), entry(partners=frozenset({2, 3})), entry()]

    assert rollups.organisations(entries) == 3


@pytest.mark.parametrize("entries", [[], [entry()]])
def test_without_measures_there_are_no_totals(entries):
    assert rollups.totals(entries, {1: IndicatorDefinition(pk=1)}) == []
