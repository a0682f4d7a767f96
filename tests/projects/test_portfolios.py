"""The pages of partners, programmes and periods: what they tell, and that a draft gives nobody a page."""

import pytest

from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

ADDRESSES = ["/partners/gent/", "/programmas/interreg/", "/programmas/periode/2014-2020/"]


def project_of_all(**values):
    """A project of partner Gent, paid by Interreg, of 2014-2020."""
    project = ProjectFactory(**values)
    gent = OrganisationFactory._meta.model.objects.filter(slug="gent").first() or OrganisationFactory(name_nl="Gent")
    PartnerFactory(project=project, organisation=gent)
    line = FundingLineFactory._meta.model.objects.filter(programme__slug="interreg").first()
    paying = line.programme if line else ProgrammeFactory(name_nl="Interreg", slug="interreg", period="2014-2020")
    FundingLineFactory(project=project, programme=paying)
    return project


def main(client, address):
    return read(client.get(address)).one("main")


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("count", [1, 3])
def test_the_public_projects_are_shown_newest_first(client, address, count):
    for year in range(count):
        project_of_all(title_nl=f"Uit {2010 + year}", starts_on=f"{2010 + year}-01-01")
    project_of_all(title_nl="Geheim concept", published=False)
    ProjectFactory(title_nl="Van een ander")

    shown = main(client, address).one("div", id="results").texts("h3")

    assert shown == [f"Uit {2010 + year}" for year in range(count)][::-1]


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_a_draft_gives_no_page(client, address):
    project_of_all(published=False)

    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", [*ADDRESSES, "/programmas/periode/0000-0000/", "/partners/%00/"])
def test_what_nobody_knows_is_not_found(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", [*ADDRESSES, "/partners/"])
@pytest.mark.parametrize("page", ["2", "0", "x"])
def test_a_page_that_does_not_exist_is_not_found(client, address, page):
    project_of_all()

    assert client.get(f"{address}?pagina={page}").status_code == 404


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_twenty_first_project_is_on_page_two(client, address):
    projects = [project_of_all() for _number in range(21)]

    assert client.get(f"{address}?pagina=2").context["page_obj"].object_list == projects[:1]


def test_the_number_of_projects_is_said_in_all_and_by_stage(client):
    for stage in ("running", "running", "completed"):
        project_of_all(stage=stage)

    results = main(client, "/partners/gent/").one("div", id="results")

    stages = {link.text: link["href"] for link in results.all("ul", class_="row")[0].all("a")}
    assert results.texts("h2") == ["3 projecten"]
    assert stages == {
        "Loopt: 2": "/projecten/?partner=gent&status=running",
        "Afgerond: 1": "/projecten/?partner=gent&status=completed",
    }


def facts(page):
    return {row.one("dt").text: row.one("dd").text for row in page.one("section", class_="facts").all("div")}


def test_a_partner_tells_what_it_is_and_where(client):
    gent = OrganisationFactory(
        name_nl="Gent",
        kind="municipality",
        country="NL",
        website="https://www.gent.example/",
        description_nl="Een stad.",
    )
    PartnerFactory(organisation=gent)
    PartnerFactory(organisation=OrganisationFactory(name_nl="Ledeberg", merged_into=gent))

    page = main(client, "/partners/gent/")

    assert (page.texts("h1"), page.one("p", class_="lead").text) == (["Gent"], "Een stad.")
    assert facts(page) == {"Soort": "Gemeente", "Land": "Nederland", "Vroeger": "Ledeberg", "Website": "gent.example"}


def test_a_programme_tells_its_fund_its_period_and_who_manages_it(client):
    authority = OrganisationFactory(name_nl="Oost")
    PartnerFactory(organisation=authority)
    programme = ProgrammeFactory(
        european=True, name_nl="Interreg", slug="interreg", managing_authority=authority, countries="BE NL", max_rate=50
    )
    FundingLineFactory(programme=programme)

    page = main(client, "/programmas/interreg/")

    assert facts(page) == {
        "Soort": "EFRO",
        "Fonds": "Europees Fonds voor Regionale Ontwikkeling",
        "Programmaperiode": "2021–2027",
        "Beheersautoriteit": "Oost",
        "Grootste Europese deel": "50 %",
        "Landen": "België, Nederland",
    }
    links = [link["href"] for link in page.one("section", class_="facts").all("a")]
    assert links == ["/programmas/periode/2021-2027/", "/partners/oost/"]


def test_a_period_names_its_programmes(client):
    project_of_all()
    FundingLineFactory(programme=ProgrammeFactory(name_nl="Later", period="2021-2027"))

    page = main(client, "/programmas/periode/2014-2020/")

    assert page.one("ul", class_="rows").texts("a") == ["Interreg"]


@pytest.mark.parametrize("merged", [1, 2])
def test_a_partner_that_merged_leads_to_its_last_successor(client, merged):
    organisation = OrganisationFactory(name_nl="Nieuw")
    for number in range(merged):
        organisation = OrganisationFactory(name_nl=f"Oud {number}", merged_into=organisation)
    PartnerFactory(organisation=organisation)

    response = client.get(f"/partners/{organisation.slug}/")

    assert (response.status_code, response.headers["Location"]) == (301, "/partners/nieuw/")


def test_organisations_that_merged_in_a_circle_have_no_page(client):
    first, second = OrganisationFactory(name_nl="Een"), OrganisationFactory(name_nl="Twee")
    for organisation, successor in [(first, second), (second, first)]:
        organisation.merged_into = successor
        organisation.save()
    PartnerFactory(organisation=first)

    assert client.get("/partners/een/").status_code == 404


def test_a_person_has_no_page(client):
    PartnerFactory(organisation=OrganisationFactory(name_nl="Jan", is_person=True))

    assert client.get("/partners/jan/").status_code == 404


# --- The lists of them ----------------------------------------------------------------------------------


def test_partners_stand_from_a_to_z_with_the_number_of_their_projects(client):
    for name in ("Zele", "Évergem", "Aalst", "Aalter"):
        PartnerFactory(organisation=OrganisationFactory(name_nl=name))
    PartnerFactory(organisation=OrganisationFactory(name_nl="Geheim"), project__published=False)

    page = main(client, "/partners/")

    assert page.texts("h2") == ["A", "E", "Z"]
    assert [row.text for letter in page.all("ul", class_="grid") for row in letter.all("li")] == [
        f"{name} 1 project" for name in ("Aalst", "Aalter", "Évergem", "Zele")
    ]


def test_partners_come_a_hundred_to_a_page(client):
    project = ProjectFactory()
    for number in range(101):
        PartnerFactory(project=project, organisation=OrganisationFactory(name_nl=f"Partner {number:03}"))

    assert main(client, "/partners/?pagina=2").one("ul", class_="grid").texts("a") == ["Partner 100"]


def test_programmes_stand_by_period_the_latest_first(client):
    for name, period in [("Oud", "2000-2006"), ("Los", ""), ("Nieuw", "2021-2027")]:
        FundingLineFactory(programme=ProgrammeFactory(name_nl=name, period=period))
    FundingLineFactory(programme=ProgrammeFactory(name_nl="Geheim", period="2028-2034"), project__published=False)

    page = main(client, "/programmas/")

    assert page.texts("h2") == ["2021–2027", "2000–2006", "Andere programma’s"]
    assert [rows.texts("a") for rows in page.all("ul", class_="rows")] == [["Nieuw"], ["Oud"], ["Los"]]


@pytest.mark.parametrize(
    ("address", "title"), [("/partners/", "Nog geen partners"), ("/programmas/", "Nog geen programma’s")]
)
def test_an_empty_list_says_so(client, address, title):
    assert main(client, address).one("div", class_="empty").texts("h2") == [title]


# --- For search engines and the language switcher ---------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "french"),
    [
        ("/partners/", "/fr/partenaires/"),
        ("/partners/gent/", "/fr/partenaires/gent/"),
        ("/programmas/", "/fr/programmes/"),
        ("/programmas/interreg/", "/fr/programmes/interreg/"),
        ("/programmas/periode/2014-2020/", "/fr/programmes/periode/2014-2020/"),
    ],
)
def test_every_page_names_its_address_in_the_other_languages(client, address, french):
    project_of_all()
    document = read(client.get(address))

    links = {
        link["hreflang"]: link["href"].partition("://")[2].partition("/")[2]
        for link in document.all("link", rel="alternate")
    }

    assert sorted(links) == ["de", "en", "fr", "nl", "x-default"]
    assert f"/{links['fr']}" == french
    assert document.one("link", rel="canonical")["href"].endswith(address)


def test_a_page_says_where_it_stands_and_what_it_is(client):
    project_of_all()
    document = read(client.get("/partners/gent/"))

    assert document.one("nav", class_="crumbs").texts("li") == ["Projecten", "Partners", "Gent"]
    assert document.one("meta", name="description")["content"] == "Gent: 1 project"


def test_a_name_in_dutch_is_marked_on_a_page_in_another_language(client):
    project_of_all()

    document = read(client.get("/en/programmes/interreg/"))

    assert document.one("h1")["lang"] == "nl"
