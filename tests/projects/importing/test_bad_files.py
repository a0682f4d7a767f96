"""A damaged or mistaken file: an error at its line and column, and nothing is stored."""

import pytest

from pom_site.publishing.models import Revision
from projects.models import Partner, Project
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, ProgrammeFactory, ProjectFactory
from tests.projects.importing.desk import csv_of, lines, new, upload

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("data", "sentence"), [(b"", "Dit bestand is leeg."), (b"naam\r\nKade", "De eerste regel moet de namen")]
)
def test_a_file_that_cannot_be_read_is_refused_at_the_form(desk, data, sentence):
    response = upload(desk, data)

    assert sentence in " ".join(response.context["form"].errors["file"])
    assert not Project.objects.exists()


def test_too_large_a_file_is_refused(desk, monkeypatch):
    monkeypatch.setattr("pom_site.opendata.importing.reading.MOST_BYTES", 10)

    response = upload(desk, csv_of(new()))

    assert response.context["form"].errors["file"] == ["Dit bestand is groter dan 10 MB. Splits het op."]


ONE_CELL = {
    "end before start": (
        {"starts_on": "2024-05-01", "planned_end": "2024-04-01"},
        "planned_end: Het einde ligt vóór het begin.",
    ),
    "no date": ({"starts_on": "31/31/2024"}, "starts_on: Schrijf een datum als 2027-01-31."),
    "no number": ({"budget_total": "1.000.000"}, "budget_total: Schrijf een getal zonder spaties"),
    "no budget": ({"budget_total": "-5"}, "budget_total: "),
    "unknown domain": ({"primary_domain": "luchtvaart"}, "primary_domain: “luchtvaart” is geen domein."),
    "unknown other domain": ({"domains": "brownfields|luchtvaart"}, "domains: “luchtvaart” is geen domein."),
    "unknown stage": ({"stage": "bijna"}, "stage: "),
    "no title": ({"title_nl": ""}, "title_nl: "),
    "unknown id": ({"id": "99999"}, "id: We kennen niets met dit nummer."),
    "huge id": ({"id": "9" * 30}, "id: Schrijf een geheel getal."),
    "goal 18": ({"sdgs": "7|18"}, "sdgs: "),
    "no goal": ({"sdgs": "zeven"}, "sdgs: Schrijf de nummers van de doelen"),
    "another site": ({"keep_url": "https://example.org/"}, "keep_url: "),
    "broken letters": ({"summary_nl": "Vlaamse coÃ¶peratie"}, "summary_nl: Hier zijn letters beschadigd"),
    "signs that are lost": ({"summary_nl": "co\ufffdperatie"}, "summary_nl: Hier zijn letters beschadigd"),
    "too long": ({"summary_nl": "a" * 301}, "summary_nl: "),
    "NUL in a cell": ({"acronym": "a" * 31}, "acronym: "),
}


@pytest.mark.parametrize("mistake", ONE_CELL)
def test_a_mistake_stands_at_its_line_and_column_and_nothing_is_stored(desk, mistake):
    cells, sentence = ONE_CELL[mistake]
    good, bad = new(title_nl="Goed"), new(title_nl="Fout") | cells
    columns = dict.fromkeys([*good, *bad], "")

    response = upload(desk, csv_of(columns | good, columns | bad))

    first, *_others = lines(response)
    assert first[:2] == ("3", "fout")
    assert sentence in first[2]
    assert (response.context["confirm"], Project.objects.count(), Revision.objects.count()) == (None, 0, 0)


def test_the_same_project_twice_is_an_error(desk):
    project = ProjectFactory(title_nl="Kade")

    response = upload(desk, csv_of({"id": project.pk, "acronym": "A"}, {"id": project.pk, "acronym": "B"}))

    assert lines(response)[0] == ("3", "fout", "Dit staat al op regel 2. Verwijder een van de twee.")


def test_a_new_project_under_the_title_of_another_is_an_error(desk):
    project = ProjectFactory(title_nl="Kade")

    response = upload(desk, csv_of(new(title_nl="KADE"), new(title_nl="Brug"), new(title_nl="brug")))

    assert [line[2] for line in lines(response)[:2]] == [
        f"title_nl: Er is er al een met deze titel (id {project.pk}). Vul die id in, of een andere titel.",
        "Dit staat al op regel 3. Verwijder een van de twee.",
    ]


def test_a_project_number_that_several_have_is_no_key(desk):
    ProjectFactory.create_batch(2, project_number="X1")

    response = upload(desk, csv_of({"project_number": "X1", "acronym": "A"}))

    assert "Er zijn er meer met dit nummer." in lines(response)[0][2]


FUNDING = {
    "rate against amounts": ({"amount": "400000", "rate": "50"}, "rate: De bedragen geven 40,00 %."),
    "no CCI code": ({"programme": "", "programme_cci": "2021XX"}, "programme_cci: Een CCI-code ziet er zo uit"),
    "a CCI code of nobody": (
        {"programme": "", "programme_cci": "2021TC16RFCB999"},
        "programme_cci: We kennen geen programma",
    ),
    "another's CCI code": (
        {"programme_cci": "2014TC16RFCB002"},
        "programme_cci: Deze CCI-code is van een ander programma.",
    ),
    "European without programme": (
        {"programme": "", "programme_cci": ""},
        "programme: Europees geld komt uit een programma.",
    ),
    "more than the budget": ({"amount": "1000001"}, "amount: Alle regels samen"),
    "no such kind": ({"kind": "vast"}, "kind: "),
    "funder of nobody": ({"funder": "niemand"}, "funder: We kennen deze organisatie niet."),
    "of no project": ({"project_id": "99999"}, "project_id: Van welk project is dit?"),
    "of a row that is not there": (
        {"id": "00000000-0000-0000-0000-000000000000"},
        "id: Zo’n rij is er niet.",
    ),
}


@pytest.mark.parametrize("mistake", FUNDING)
def test_a_funding_line_is_checked_as_its_form_does(desk, mistake):
    project = ProjectFactory(budget_total=1_000_000)
    programme = ProgrammeFactory(european=True, cci="2021TC16RFCB001")
    ProgrammeFactory(european=True, cci="2014TC16RFCB002")
    cells = {
        "id": "",
        "project_id": project.pk,
        "funder": OrganisationFactory().slug,
        "kind": "eu",
        "amount": "",
        "rate": "",
    }
    named = {"programme": programme.slug, "programme_cci": programme.cci}

    response = upload(desk, csv_of({**cells, **named, **FUNDING[mistake][0]}))

    assert FUNDING[mistake][1] in lines(response)[0][2]
    assert not project.funding_lines.exists()


def test_a_budget_that_contradicts_a_rate_is_refused(desk):
    project = ProjectFactory(budget_total=1_000_000)
    FundingLineFactory(project=project, amount=500_000, rate=50)

    response = upload(desk, csv_of({"id": project.pk, "budget_total": "2000000"}))

    assert lines(response)[0][2].startswith("budget_total: De bedragen geven 25,00 %.")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("0123.456.789", "organisation_enterprise_number: Dit is geen Belgisch ondernemingsnummer"),
        ("0123.456.749", "organisation_enterprise_number: We kennen deze organisatie niet."),
    ],
)
def test_a_partner_is_found_by_a_right_enterprise_number_only(desk, number, sentence):
    project = ProjectFactory()

    response = upload(
        desk, csv_of({"project_id": project.pk, "organisation_enterprise_number": number, "role": "partner"})
    )

    assert sentence in lines(response)[0][2]
    assert not Partner.objects.exists()
