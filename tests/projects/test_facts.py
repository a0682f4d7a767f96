import datetime
from decimal import Decimal

import pytest
from django.utils import translation

from pom_site.geo.models import Municipality
from projects.facts import facts_of, period_of
from projects.models import Project
from projects.money import euro
from tests.factories.projects import FundingLineFactory, LocationFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db

START, END = datetime.date(2024, 3, 1), datetime.date(2026, 2, 28)


def test_facts_stand_in_the_order_of_the_project_sheets():
    project = ProjectFactory(
        pom_role="lead",
        pom_task_nl="De POM saneert.",
        budget_total=Decimal(1_000_000),
        starts_on=START,
        planned_end=END,
        project_number="123",
        website="https://www.example.org/project",
    )
    FundingLineFactory(project=project, programme=ProgrammeFactory(european=True, name_nl="Interreg VI"))
    LocationFactory(project=project)

    assert [value for _term, value, _lang in facts_of(project)] == [
        project.get_pom_role_display(),
        "De POM saneert.",
        "Interreg VI (Europees Fonds voor Regionale Ontwikkeling)",
        euro(Decimal(1_000_000)),
        "1 maart 2024 tot 28 februari 2026",
        "Gent",
        "123",
        '<a href="https://www.example.org/project">example.org</a>',
    ]


def test_what_is_unknown_is_left_out():
    assert facts_of(ProjectFactory(starts_on=None)) == []


@pytest.mark.parametrize(
    ("project", "words"),
    [
        (Project(starts_on=START, planned_end=END), "1 maart 2024 tot 28 februari 2026"),
        (Project(starts_on=START, planned_end=END, ended_on=datetime.date(2026, 5, 1)), "1 maart 2024 tot 1 mei 2026"),
        (Project(starts_on=START), "vanaf 1 maart 2024"),
        (Project(period_note_nl="gestart in 2005"), "gestart in 2005"),
        (Project(), ""),
    ],
)
def test_a_period_is_said_in_words(project, words):
    assert period_of(project) == words


@pytest.mark.parametrize(
    ("language", "words"), [("en", "1 March 2024 to 28 February 2026"), ("fr", "1 mars 2024"), ("de", "1. März 2024")]
)
def test_a_period_is_said_in_the_language_of_the_page(language, words):
    with translation.override(language):
        assert words in period_of(Project(starts_on=START, planned_end=END))


def test_the_days_win_over_the_words():
    assert period_of(Project(starts_on=START, period_note_nl="gestart in 2005")) == "vanaf 1 maart 2024"


def test_dutch_values_are_marked_where_they_stand_in_another_language():
    project = ProjectFactory(pom_task_nl="De POM saneert.", starts_on=None, period_note_nl="sinds 2005", stage="idea")
    FundingLineFactory(project=project, programme=ProgrammeFactory(european=True, name_nl="Interreg VI", fund_nl=""))

    with translation.override("en"):
        assert [fact[1:] for fact in facts_of(project)] == [
            ("De POM saneert.", "nl"),
            ("Interreg VI", "nl"),
            ("sinds 2005", "nl"),
        ]


def test_translated_values_are_not_marked():
    project = ProjectFactory(pom_task_nl="De POM saneert.", pom_task_en="The POM cleans up.", starts_on=None)

    with translation.override("en"):
        assert [fact[1:] for fact in facts_of(project)] == [("The POM cleans up.", "")]


def test_places_are_named_once_in_the_order_of_staff():
    project = ProjectFactory(starts_on=None)
    for slug in ("gent", "aalst", "gent"):
        LocationFactory(project=project, municipality=Municipality.objects.get(slug=slug))

    assert [value for _term, value, _lang in facts_of(project)] == ["Gent, Aalst"]


def test_an_address_with_markup_stays_text():
    project = ProjectFactory(starts_on=None, website='https://example.org/"><b>')

    assert "<b>" not in facts_of(project)[0][1]
