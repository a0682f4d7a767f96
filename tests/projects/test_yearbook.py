import datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProjectFactory
from tests.projects.test_weight import KIB, weight
from tests.reading import read

pytestmark = pytest.mark.django_db

NOW = timezone.localdate().year


def project(**values):
    return ProjectFactory(**{"starts_on": datetime.date(2020, 5, 1), "ended_on": datetime.date(2022, 3, 1), **values})


def titles(client, year, query=""):
    return [sheet.one("h2").text for sheet in read(client.get(f"/projecten/portfolio/{year}/{query}")).all("article")]


@pytest.mark.parametrize(("year", "shown"), [(2019, 404), (2020, 200), (2021, 200), (2022, 200), (2023, 404)])
def test_a_project_is_in_each_year_that_it_ran(client, year, shown):
    project()
    ProjectFactory(published=False, starts_on=datetime.date(2015, 1, 1))

    assert client.get(f"/projecten/portfolio/{year}/").status_code == shown


@pytest.mark.parametrize("count", [1, 3])
def test_projects_stand_by_name_and_drafts_nowhere(client, count):
    for number in range(count):
        project(title_nl=f"Kaai {count - number}")
    project(title_nl="Geheim concept", published=False)

    assert titles(client, 2021) == [f"Kaai {number}" for number in range(1, count + 1)]


def test_a_planned_end_counts_until_there_is_a_real_one(client):
    project(title_nl="Kaai", ended_on=None, planned_end=datetime.date(2021, 3, 1))

    assert [client.get(f"/projecten/portfolio/{year}/").status_code for year in (2021, 2022)] == [200, 404]


def test_what_has_no_end_still_runs(client):
    project(title_nl="Kaai", ended_on=None, stage="running")

    assert titles(client, NOW) == ["Kaai"]


def test_what_is_over_without_a_known_end_is_in_the_year_of_its_start(client):
    project(title_nl="Kaai", ended_on=None, stage="completed")

    assert titles(client, 2020) == ["Kaai"]
    assert client.get("/projecten/portfolio/2021/").status_code == 404


def test_years_to_come_have_no_portfolio_yet(client):
    project(ended_on=None, planned_end=datetime.date(NOW + 2, 1, 1))

    assert client.get(f"/projecten/portfolio/{NOW + 1}/").status_code == 404


def test_the_portfolio_is_that_of_the_newest_year(client):
    project()

    page = read(client.get("/projecten/portfolio/"))

    assert page.one("link", rel="canonical")["href"] == "http://127.0.0.1:8000/projecten/portfolio/2022/"


def test_without_projects_there_is_no_portfolio(client):
    assert client.get("/projecten/portfolio/").status_code == 404


@pytest.mark.parametrize("year", ["99999999999999999999", "0"])
def test_nonsense_is_no_year(client, year):
    assert client.get(f"/projecten/portfolio/{year}/").status_code == 404


def test_a_sheet_has_five_facts_in_the_order_of_the_pom(client):
    kaai = project(title_nl="Kaai", summary_nl="Een kaai.", pom_task_nl="Bouwen", budget_total=Decimal(1_000_000))
    for name, role in (("Stad Gent", "partner"), ("Stad Gent", "funder"), ("POM", "lead")):
        organisation = OrganisationFactory._meta.model.objects.filter(name_nl=name).first()
        PartnerFactory(project=kaai, role=role, organisation=organisation or OrganisationFactory(name_nl=name))

    sheet = read(client.get("/projecten/portfolio/2021/")).one("article")

    assert list(zip(sheet.texts("dt"), [text.replace("\u00a0", " ") for text in sheet.texts("dd")], strict=True)) == [
        ("In het kort", "Een kaai."),
        ("Partners", "POM, Stad Gent"),
        ("Taak van de POM", "Bouwen"),
        ("Looptijd", "1 mei 2020 tot 1 maart 2022"),
        ("Budget", "€ 1.000.000"),
    ]


def test_european_money_is_named(client):
    FundingLineFactory(project=project(), european=True, programme__name_nl="Programma")

    assert read(client.get("/projecten/portfolio/2021/")).one("article").texts("dd")[-1] == (
        "Medegefinancierd door de Europese Unie, Europees Fonds voor Regionale Ontwikkeling, Programma"
    )


def test_paper_says_where_it_comes_from(client):
    project()

    text = read(client.get("/projecten/portfolio/2021/")).one("main").one("p", class_="muted").text

    assert text.startswith("Bron: http://127.0.0.1:8000/projecten/portfolio/2021/, ")


def test_the_thirteenth_project_is_on_page_two(client):
    for number in range(13):
        project(title_nl=f"Kaai {number:02}")

    assert titles(client, 2021, "?pagina=2") == ["Kaai 12"]
    assert client.get("/projecten/portfolio/2021/?pagina=x").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_a_year_costs_four_queries(visit, count):
    for _time in range(count):
        PartnerFactory(project=FundingLineFactory(project=project(), european=True).project)

    visit("/projecten/portfolio/2021/", queries=4)


def test_a_full_page_weighs_14_kib_at_most(client):
    """Twelve projects whose texts repeat nothing."""
    for number in range(12):
        words = [f"{(number * 997 + place * 7919) % 99991:x}" for place in range(110)]
        kaai = project(summary_nl=" ".join(words[:40]), pom_task_nl=" ".join(words[40:80]), budget_total=Decimal(10))
        PartnerFactory.create_batch(6, project=kaai)

    assert weight(client.get("/projecten/portfolio/2021/").text) <= 14 * KIB


def test_the_year_is_on_the_site_map(client):
    project()

    assert "/projecten/portfolio/2021/" in client.get("/sitemap-results.xml").text
