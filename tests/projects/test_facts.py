import datetime
from decimal import Decimal

import pytest
from django.utils import translation

from pages.models import SiteSettings
from pom_site.geo.models import Municipality
from pom_site.publishing.quantities import euro
from projects.facts import facts_of, period_of
from projects.models import Project
from tests.factories.projects import FundingLineFactory, LocationFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


START, END = datetime.date(2024, 3, 1), datetime.date(2026, 2, 28)


def values(project):
    """What is known."""
    return [value for _term, value in facts_of(project) if value]


def test_facts_stand_in_the_order_of_the_project_sheets():
    project = ProjectFactory(
        pom_role="lead",
        pom_task_nl="De POM saneert.",
        budget_total=Decimal(1_000_000),
        **{"starts_on": START, "planned_end": END, "acronym": "KAAI", "project_number": "123"},
        website="https://www.example.org/project",
    )
    programme = ProgrammeFactory(european=True, name_nl="Interreg VI", slug="interreg")
    FundingLineFactory(project=project, programme=programme, grant_reference="2024-17")
    LocationFactory(project=project)

    assert values(project) == [
        project.get_pom_role_display(),
        "De POM saneert.",
        '<a href="/programmas/interreg/">Interreg VI</a> (Europees Fonds voor Regionale Ontwikkeling)',
        "2024-17",
        euro(Decimal(1_000_000)),
        "1 maart 2024 tot 28 februari 2026",
        "Gent",
        "KAAI",
        "123",
        '<a href="https://www.example.org/project">example.org</a>',
    ]


def test_role_task_budget_and_period_stay_when_unknown_and_others_are_left_out():
    assert facts_of(ProjectFactory(starts_on=None)) == [
        ("Rol van de POM", ""),
        ("Taak van de POM", ""),
        ("Budget", ""),
        ("Looptijd", ""),
    ]


@pytest.mark.parametrize(("show_gaps", "gaps"), [(True, 4), (False, 0)])
def test_unknown_facts_are_gaps_on_the_page(client, show_gaps, gaps):
    SiteSettings(show_gaps=show_gaps).save()
    ProjectFactory(title_nl="Kaaien", starts_on=None, project_number="123")

    facts = read(client.get("/projecten/kaaien/")).one("section", aria_labelledby="h-facts")

    assert (facts.texts("span", class_="gap"), len(facts.all("dt"))) == (["nog in te vullen"] * gaps, gaps + 1)


def test_a_grant_is_named_once_however_many_lines_it_pays():
    project = ProjectFactory(starts_on=None)
    for reference in ("A-1", "", "A-1", "B-2"):
        FundingLineFactory(project=project, grant_reference=reference)

    assert values(project) == ["A-1, B-2"]


def test_a_programme_is_a_link_to_its_page():
    programme = ProgrammeFactory(european=True, name_nl="Interreg VI", fund_nl="", slug="interreg")
    project = FundingLineFactory(project__starts_on=None, programme=programme).project

    assert values(project) == ['<a href="/programmas/interreg/">Interreg VI</a>']


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
    programme = ProgrammeFactory(european=True, name_nl="Interreg VI", fund_nl="EFRO", fund_en="ERDF", slug="vi")
    FundingLineFactory(project=project, programme=programme)
    LocationFactory(project=project, place_nl="Dok Noord")

    with translation.override("en"):
        assert values(project) == [
            '<span lang="nl">De POM saneert.</span>',
            '<a href="/en/programmes/vi/"><span lang="nl">Interreg VI</span></a> (ERDF)',
            '<span lang="nl">sinds 2005</span>',
            'Gent (<span lang="nl">Dok Noord</span>)',
        ]


def test_translated_values_are_not_marked():
    project = ProjectFactory(pom_task_nl="De POM saneert.", pom_task_en="The POM cleans up.", starts_on=None)

    with translation.override("en"):
        assert values(project) == ["The POM cleans up."]


def test_places_are_named_once_in_the_order_of_staff():
    project = ProjectFactory(starts_on=None)
    for slug in ("gent", "aalst", "gent"):
        LocationFactory(project=project, municipality=Municipality.objects.get(slug=slug))

    assert values(project) == ["Gent, Aalst"]


def test_an_address_with_markup_stays_text():
    project = ProjectFactory(starts_on=None, website='https://example.org/"><b>')

    assert "<b>" not in values(project)[0]


def test_a_total_from_which_a_hidden_amount_could_be_computed_is_not_told():
    project = ProjectFactory(budget_total=Decimal(1000))
    FundingLineFactory(project=project, amount=Decimal(400))
    FundingLineFactory(project=project, amount=Decimal(600), show_amount=False)

    assert "Budget" not in dict(facts_of(project))
