"""What the gate looks at in projects: European money asks for a complete page."""

from datetime import date

import pytest

from pom_site.publishing.gate import examine
from projects.models import Programme
from tests.factories.projects import FundingLineFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db

COMPLETE = {
    "challenge_nl": "<p>Waarom</p>",
    "approach_nl": "<p>Hoe</p>",
    "results_nl": "<p>Wat</p>",
    "starts_on": date(2024, 1, 1),
    "planned_end": date(2026, 12, 31),
}


def european(regime=Programme.Regime.CPR_2021, line=None, programme=None, **values):
    project = ProjectFactory(**{**COMPLETE, **values})
    made = ProgrammeFactory(european=True, publicity_regime=regime, **(programme or {}))
    FundingLineFactory(project=project, kind="eu", programme=made, **(line or {}))
    return project


def found(project, prefix="eu_"):
    return [(each.code, each.level) for each in examine(project) if each.code.startswith(prefix)]


def test_a_complete_european_project_is_fine():
    assert found(european()) == []


def test_a_project_without_european_money_may_be_brief():
    project = ProjectFactory()
    FundingLineFactory(project=project)

    assert found(project) == []


@pytest.mark.parametrize("name", ["challenge", "approach", "results"])
def test_it_says_why_how_and_what_comes_of_it_in_dutch(name):
    assert found(european(**{f"{name}_nl": ""})) == [(f"eu_{name}", "error")]


@pytest.mark.parametrize("name", ["starts_on", "planned_end"])
def test_it_has_a_period(name):
    assert found(european(**{name: None})) == [("eu_period", "error")]


def test_the_period_may_be_said_in_words():
    assert found(european(starts_on=None, period_note_nl="begonnen in 2005")) == []


@pytest.mark.parametrize("line", [{"amount": None}, {"show_amount": False}])
def test_it_shows_the_european_amount(line):
    assert found(european(line=line)) == [("eu_amount", "error")]


def test_a_programme_of_before_2014_gets_warnings_only():
    project = european(Programme.Regime.PRE_2014, line={"amount": None}, results_nl="")

    assert found(project) == [("eu_results", "warning"), ("eu_amount", "warning")]


def test_where_the_statement_names_the_fund_the_fund_is_written_out():
    assert found(european(Programme.Regime.CPR_2014, programme={"fund_nl": ""})) == [("eu_fund", "error")]


@pytest.mark.parametrize("programme", [None, "flemish"])
def test_european_money_comes_from_a_european_programme(programme):
    project = ProjectFactory(**COMPLETE)
    FundingLineFactory(project=project, kind="eu", programme=ProgrammeFactory() if programme else None)

    assert found(project, "eu_programme") == [("eu_programme", "error")]


@pytest.mark.parametrize(
    ("values", "expected"), [({}, [("eu_english", "warning")]), ({"title_en": "Quay", "summary_en": "A quay"}, [])]
)
def test_interreg_partners_read_english(values, expected):
    project = european(Programme.Regime.INTERREG_2021, programme={"kind": Programme.Kind.INTERREG_A}, **values)

    assert found(project) == expected


def test_a_project_that_ends_before_it_starts_is_refused():
    project = ProjectFactory(starts_on=date(2024, 1, 1), planned_end=date(2023, 1, 1))

    assert ("rule", "error") in found(project, "rule")


def test_funding_is_checked_in_a_few_queries(django_assert_max_num_queries):
    project = european()
    FundingLineFactory.create_batch(20, project=project)

    with django_assert_max_num_queries(12):
        examine(project)
