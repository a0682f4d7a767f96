import datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from pom_site.geo.models import Municipality
from tests.factories.domains import DomainFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import (
    FundingLineFactory,
    IndicatorDefinitionFactory,
    IndicatorFactory,
    LocationFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def soil():
    return IndicatorDefinitionFactory(name_nl="Gesaneerde grond", unit_nl="ha")


def totals(client, query=""):
    """What each definition gives: the cells of its row."""
    tables = read(client.get(f"/resultaten/{query}")).all("table")
    found = [table for table in tables if table.one("caption").text == "Wat werd gemeten"]
    return [[cell.text.replace("\u00a0", " ") for cell in body.all("td")] for body in found[0].all("tbody")]


def groups(client, query=""):
    """By label: the number of projects, and what they brought."""
    tables = read(client.get(f"/resultaten/{query}")).all("table")
    (table,) = [table for table in tables if table.one("caption").text.startswith("Per ")]
    rows = [(body.one("th"), body.all("td")[0]) for body in table.all("tbody")]
    return {name.children[0].strip(): (int(number.text), name.texts("small")) for name, number in rows}


@pytest.mark.parametrize("count", [1, 3])
def test_public_projects_are_added_up(client, soil, count):
    for _time in range(count):
        IndicatorFactory(definition=soil, measured=4)

    assert totals(client) == [[f"{count} van {count}", f"{10 * count}", f"{4 * count}", "40 %"]]


@pytest.mark.parametrize(
    "hidden",
    [
        {"published": False},
        {"publish_from": timezone.now() + datetime.timedelta(days=1)},
        {"publish_until": timezone.now() - datetime.timedelta(days=1)},
    ],
)
def test_a_draft_a_planned_and_an_ended_project_are_in_no_figure(client, soil, hidden):
    IndicatorFactory(definition=soil, measured=4)
    project = ProjectFactory(budget_total=Decimal(98_765), domain=DomainFactory(code="vastgoed"), **hidden)
    IndicatorFactory(project=project, definition=soil, measured=777, achieved_on=datetime.date(2011, 1, 1))
    PartnerFactory(project=project)
    FundingLineFactory(project=project, european=True, programme=ProgrammeFactory(name_nl="Geheim", european=True))

    response = client.get("/resultaten/")

    assert totals(client) == [["1 van 1", "10", "4", "40 %"]]
    assert list(groups(client)) == ["Brownfields"]
    assert [word for word in ("98.765", "777", "781", "2011", "Geheim") if word in response.text] == []


def test_counts_that_overlap_are_a_lower_bound_with_the_reason(client):
    definition = IndicatorDefinitionFactory(aggregation="unique")
    for measured in (7, 1200):
        IndicatorFactory(definition=definition, measured=measured)

    assert totals(client)[0][2] == "ten minste 1.200"
    assert "meer projecten kunnen dezelfde organisaties hebben geteld" in client.get("/resultaten/").text


def test_nothing_measured_is_said_and_nothing_achieved_is_a_zero(client, soil):
    IndicatorFactory(definition=soil, measured=0)
    IndicatorFactory(definition=IndicatorDefinitionFactory(), measured=None)

    assert [row[2] for row in totals(client)] == ["0", "niet gemeten"]


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("/resultaten/", "1.234,5"),
        ("/en/results/", "1,234.5"),
        ("/fr/resultats/", "1 234,5"),
        ("/de/ergebnisse/", "1.234,5"),
    ],
)
def test_numbers_are_written_as_the_language_does(client, address, written):
    IndicatorFactory(definition=IndicatorDefinitionFactory(decimals=1), measured=Decimal("1234.5"), target=9000)

    assert written in read(client.get(address)).one("main").texts("b")


# --- By domain, programme, municipality and year ---------------------------------------------------------


def test_a_project_stands_in_each_of_its_domains(client, soil):
    domains = [DomainFactory(code="vastgoed", name_nl="Vastgoed")]
    IndicatorFactory(definition=soil, measured=4, project=ProjectFactory(domains=domains))
    IndicatorFactory(definition=soil, measured=2)

    assert {label: number for label, (number, _results) in groups(client).items()} == {"Brownfields": 2, "Vastgoed": 1}
    assert groups(client)["Vastgoed"][1] == ["Gesaneerde grond: 4 ha (1 van 1 project)"]


def test_programmes_have_their_own_row(client, soil):
    line = FundingLineFactory(programme=ProgrammeFactory(name_nl="Fonds A"), amount=Decimal(10))
    IndicatorFactory(definition=soil, measured=4, project=line.project)
    IndicatorFactory(definition=soil, measured=2)

    assert groups(client, "?per=programma") == {"Fonds A": (1, ["Gesaneerde grond: 4 ha (1 van 1 project)"])}


def test_a_municipality_that_merged_counts_as_the_present_one(client, soil):
    for slug in ("nevele", "deinze"):
        project = ProjectFactory(municipality=Municipality.objects.get(slug=slug))
        IndicatorFactory(definition=soil, measured=4, project=project)
    LocationFactory(project=project, municipality=Municipality.objects.get(slug="nevele"))

    assert groups(client, "?per=gemeente") == {"Deinze": (2, ["Gesaneerde grond: 8 ha (2 van 2 projecten)"])}


def test_years_are_rows_of_what_was_measured_in_them(client, soil):
    project = ProjectFactory()
    IndicatorFactory(definition=soil, project=project, measured=4, achieved_on=datetime.date(2024, 5, 1))
    second = IndicatorDefinitionFactory(name_nl="Hal", unit_nl="m²")
    IndicatorFactory(definition=second, project=project, measured=9, achieved_on=datetime.date(2025, 5, 1))

    assert groups(client, "?per=jaar") == {
        "2025": (1, ["Hal: 9 m² (1 van 1 project)"]),
        "2024": (1, ["Gesaneerde grond: 4 ha (1 van 1 project)"]),
    }


@pytest.mark.parametrize(
    ("query", "achieved"),
    [
        ("?domein=vastgoed", "4"),
        ("?programma=fonds-a-2014-2020", "4"),
        ("?gemeente=nevele", "4"),
        ("?gemeente=deinze", "4"),
        ("?jaar=2019", "4"),
        ("?domein=brownfields", "2"),
    ],
)
def test_a_filter_leaves_the_projects_that_match(client, soil, query, achieved):
    project = ProjectFactory(
        domain=DomainFactory(code="vastgoed"), municipality=Municipality.objects.get(slug="nevele")
    )
    FundingLineFactory(project=project, programme=ProgrammeFactory(short_name="Fonds A", period="2014-2020"))
    IndicatorFactory(definition=soil, project=project, measured=4, achieved_on=datetime.date(2019, 1, 1))
    IndicatorFactory(definition=soil, measured=2)

    assert totals(client, query)[0][2] == achieved


@pytest.mark.parametrize("query", ["?domein=x", "?programma=x", "?gemeente=x", "?jaar=2019", "?jaar=%00", "?per=x"])
def test_a_choice_that_does_not_exist_is_refused_with_a_sentence(client, soil, query):
    IndicatorFactory(definition=soil, measured=4)

    response = client.get(f"/resultaten/{query}")

    assert (response.status_code, len(read(response).one("div", class_="note--bad").all("li"))) == (400, 1)


@pytest.mark.parametrize("query", ["?pagina=2", "?pagina=0", "?pagina=x"])
def test_a_page_that_does_not_exist_is_not_found(client, query):
    ProjectFactory()

    assert client.get(f"/resultaten/{query}").status_code == 404


# --- Money, partners, stages -----------------------------------------------------------------------------


def figures(client, query=""):
    return {figure.label: (figure.value, figure.source) for figure in client.get("/resultaten/").context["figures"]}


def test_money_says_of_how_many_projects_it_is_known(client):
    known = ProjectFactory(budget_total=Decimal(1_000_000))
    ProjectFactory()
    FundingLineFactory(project=known, european=True, amount=Decimal(400_000))
    FundingLineFactory(european=True, amount=None)

    found = figures(client)

    assert found["totaal budget"] == ("€\u00a01.000.000", "Bekend van 1 van 3 projecten")
    assert found["Europees deel"] == ("€\u00a0400.000", "Bekend van 1 van 2 projecten")


def test_a_hidden_amount_is_in_no_sum(client):
    project = ProjectFactory(budget_total=Decimal(1_000_000))
    FundingLineFactory(project=project, european=True, amount=Decimal(123_456), show_amount=False)
    FundingLineFactory(project=project, european=True, amount=Decimal(100_000))

    assert "Europees deel" not in figures(client)


def test_an_organisation_counts_once_and_a_person_does_not(client):
    present = OrganisationFactory()
    former = OrganisationFactory(merged_into=present)
    for organisation in (present, present, former, OrganisationFactory(is_person=True)):
        PartnerFactory(organisation=organisation)
    PartnerFactory(project=ProjectFactory(published=False))

    assert figures(client)["partnerorganisaties"][0] == "1"


def test_stages_are_counted_in_their_order(client):
    for stage in ("completed", "running", "running", ""):
        ProjectFactory(stage=stage)

    stages = client.get("/resultaten/").context["stages"]

    assert [(row.number, row.bar.width) for row in stages] == [(2, 100), (1, 50), (1, 50)]


# --- The page --------------------------------------------------------------------------------------------


def test_without_measures_the_page_says_so(client):
    ProjectFactory()

    page = read(client.get("/resultaten/"))

    assert page.one("div", class_="empty").one("h2").text == "Nog niets gemeten"


def test_without_projects_the_page_says_so(client):
    assert read(client.get("/resultaten/")).one("div", class_="empty").one("h2").text == "Geen projecten gevonden"


def test_search_engines_keep_the_whole_only(client):
    ProjectFactory()

    robots = [
        [tag["content"] for tag in read(client.get(f"/resultaten/{query}")).all("meta", name="robots")]
        for query in ("", "?per=jaar")
    ]

    assert robots == [[], ["noindex"]]


def test_the_page_has_an_address_in_each_language(client):
    links = read(client.get("/resultaten/")).all("link", rel="alternate")

    assert {link["hreflang"]: link["href"].split("8000")[1] for link in links} == {
        "nl": "/resultaten/",
        "en": "/en/results/",
        "fr": "/fr/resultats/",
        "de": "/de/ergebnisse/",
        "x-default": "/resultaten/",
    }


@pytest.mark.parametrize("count", [1, 3])
def test_the_results_cost_no_query_once_they_are_remembered(visit, soil, count):
    for _time in range(count):
        IndicatorFactory(definition=soil, measured=4, project=PartnerFactory().project)

    visit("/resultaten/?per=jaar&domein=brownfields", queries=0)
