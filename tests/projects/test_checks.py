"""What the gate looks at in projects: European money asks for a complete page."""

from datetime import date

import pytest

from pom_site.publishing.gate import examine
from projects.models import Programme, ProgrammeLogo
from tests.factories.media import ImageFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db

COMPLETE = {
    "challenge_nl": "<p>Waarom</p>",
    "objectives_nl": "<p>Waarheen</p>",
    "results_expected_nl": "<p>Wat</p>",
    "starts_on": date(2024, 1, 1),
    "planned_end": date(2026, 12, 31),
    "acronym": "KAAI",
    "project_number": "101",
    "budget_total": 1_000_000,
}
AUTHORITY = {"granting_authority_nl": "CINEA"}


def european(regime=Programme.Regime.CPR_2021, line=None, programme=None, partners=1, **values):
    project = ProjectFactory(**{**COMPLETE, **values})
    made = ProgrammeFactory(european=True, publicity_regime=regime, **(programme or {}))
    FundingLineFactory(project=project, kind="eu", programme=made, **(line or {}))
    PartnerFactory.create_batch(partners, project=project)
    return project


def found(project, prefix="eu_"):
    return [(each.code, each.level) for each in examine(project) if each.code.startswith(prefix)]


def test_a_complete_european_project_is_fine():
    assert found(european()) == []


def test_a_project_without_european_money_may_be_brief():
    project = ProjectFactory()
    FundingLineFactory(project=project)

    assert found(project) == []


@pytest.mark.parametrize("regime", ["cpr2127", "cpr1420", "h2020", "reacteu", "ngeu", "pre2014"])
def test_what_is_complete_is_complete_under_every_regime(regime):
    assert found(european(regime)) == []


@pytest.mark.parametrize("name", ["challenge", "objectives"])
def test_it_says_why_and_what_for_in_dutch(name):
    assert found(european(**{f"{name}_nl": ""})) == [(f"eu_{name}", "error")]


def test_while_it_runs_it_says_what_is_expected():
    assert found(european(results_expected_nl="")) == [("eu_results", "error")]


def test_results_that_are_there_need_no_expectations():
    assert found(european(results_expected_nl="", results_nl="<p>Klaar</p>")) == []


def test_when_it_is_completed_expectations_are_no_results():
    assert found(european(stage="completed")) == [("eu_results", "error")]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"acronym": ""}, "eu_acronym"),
        ({"project_number": ""}, "eu_number"),
        ({"budget_total": None}, "eu_budget"),
        ({"partners": 0}, "eu_partners"),
    ],
)
def test_it_can_be_found_and_counted(values, code):
    assert found(european(**values)) == [(code, "error")]


@pytest.mark.parametrize("name", ["starts_on", "planned_end"])
def test_it_has_a_period(name):
    assert found(european(**{name: None})) == [("eu_period", "error")]


def test_the_period_may_be_said_in_words():
    assert found(european(starts_on=None, period_note_nl="begonnen in 2005")) == []


@pytest.mark.parametrize("line", [{"amount": None}, {"show_amount": False}])
def test_it_shows_the_european_amount(line):
    assert found(european(line=line)) == [("eu_amount", "error")]


def test_a_programme_of_before_2014_gets_warnings_only():
    project = european(Programme.Regime.PRE_2014, line={"amount": None}, results_expected_nl="")

    assert found(project) == [("eu_results", "warning"), ("eu_amount", "warning")]


@pytest.mark.parametrize("regime", ["cpr1420", "reacteu"])
def test_where_the_statement_names_the_fund_the_fund_is_written_out(regime):
    assert found(european(regime, programme={"fund_nl": ""})) == [("eu_fund", "error")]


@pytest.mark.parametrize(("programme", "expected"), [({}, [("eu_authority", "error")]), (AUTHORITY, [])])
def test_where_the_disclaimer_names_the_granting_authority_it_is_known(programme, expected):
    assert found(european("direct", programme=programme)) == expected


@pytest.mark.parametrize("logos", [0, 1])
@pytest.mark.parametrize("regime", ["leader", "interreg2127"])
def test_a_programme_that_asks_for_its_logos_has_them(regime, logos):
    project = european(regime)
    for _time in range(logos):
        ProgrammeLogo.objects.create(programme=project.funding_lines.get().programme, image=ImageFactory())

    assert found(project) == ([] if logos else [("eu_logos", "warning")])


@pytest.mark.parametrize("programme", [None, "flemish"])
def test_european_money_comes_from_a_european_programme(programme):
    project = ProjectFactory(**COMPLETE)
    FundingLineFactory(project=project, kind="eu", programme=ProgrammeFactory() if programme else None)

    assert found(project, "eu_programme") == [("eu_programme", "error")]


@pytest.mark.parametrize(
    ("values", "expected"), [({}, [("eu_english", "warning")]), ({"title_en": "Quay", "summary_en": "A quay"}, [])]
)
def test_interreg_partners_read_english(values, expected):
    project = european(programme={"kind": Programme.Kind.INTERREG_A}, **values)

    assert found(project) == expected


def test_a_project_that_ends_before_it_starts_is_refused():
    project = ProjectFactory(starts_on=date(2024, 1, 1), planned_end=date(2023, 1, 1))

    assert ("rule", "error") in found(project, "rule")


def test_funding_is_checked_in_a_few_queries(django_assert_max_num_queries):
    project = european()
    FundingLineFactory.create_batch(20, project=project)

    with django_assert_max_num_queries(15):
        examine(project)
