"""International projects: those with European money or a partner abroad, with a list and filters of their own."""

import pytest

from projects.international import InternationalFilterForm
from projects.sitemaps import PortfolioSitemap
from tests.factories.domains import DomainFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

LIST = "/internationale-projecten/"


def european(title="Europees", **values):
    project = ProjectFactory(**{"title_nl": title, **values})
    FundingLineFactory(project=project, programme=ProgrammeFactory(european=True), kind="eu")
    return project


def abroad(title="Over de grens", country="NL", **values):
    project = ProjectFactory(**{"title_nl": title, **values})
    PartnerFactory(project=project, organisation=OrganisationFactory(country=country))
    return project


def titles(client, address=LIST):
    return read(client.get(address)).one("main").one("div", id="results").texts("h3")


def test_european_money_or_a_partner_abroad_makes_a_project_international(client):
    european()
    abroad()
    abroad("Van hier", country="BE")
    FundingLineFactory(project=ProjectFactory(title_nl="Van Vlaanderen"), kind="flemish")
    european("Geheim concept", published=False)

    assert sorted(titles(client)) == ["Europees", "Over de grens"]


def test_a_european_line_counts_before_its_programme_is_known(client):
    FundingLineFactory(project=ProjectFactory(title_nl="Europees"), kind="eu", programme=None)

    assert titles(client) == ["Europees"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_two_queries_whatever_its_length(visit, count):
    for number in range(count):
        european(f"Project {number}")

    response = visit(LIST, queries=2)

    assert response.context["count"] == count


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("land=NL", ["Over de grens"]),
        ("periode=2021-2027", ["Europees"]),
        ("rol=lead", ["Over de grens"]),
        ("status=running", ["Europees"]),
    ],
)
def test_filters_choose_among_them_alone(client, query, shown):
    european(stage="running", pom_role="partner")
    abroad(stage="completed", pom_role="lead")
    ProjectFactory(title_nl="Van hier", stage="running", pom_role="lead")

    assert titles(client, f"{LIST}?{query}") == shown


def test_a_programme_chooses_its_projects(client):
    european()
    line = FundingLineFactory(project=ProjectFactory(title_nl="Leader"), programme=ProgrammeFactory(european=True))

    assert titles(client, f"{LIST}?programma={line.programme.slug}") == ["Leader"]


def test_choices_are_those_of_international_projects():
    european(stage="running")
    FundingLineFactory(project=ProjectFactory(), programme=ProgrammeFactory(name_nl="Van hier", period="2014-2020"))

    form = InternationalFilterForm({})

    assert [label for _value, label in form.fields["programma"].choices if label == "Van hier"] == []
    assert [value for value, _label in form.fields["periode"].choices] == ["", "2021-2027"]


def test_outside_dutch_what_can_be_read_comes_first(client):
    european("Newest", starts_on="2024-01-01")
    european("Ouder", title_en="Older", starts_on="2010-01-01")

    assert titles(client, "/en/international-projects/") == ["Older", "Newest"]
    assert titles(client) == ["Newest", "Ouder"]


def test_an_order_that_somebody_chose_is_kept(client):
    european("Aap")
    european("Zebra", title_en="Zebra")

    assert titles(client, "/en/international-projects/?sort=titel") == ["Aap", "Zebra"]


@pytest.mark.parametrize(("query", "indexed"), [("", True), ("?land=NL", False), ("?q=grens", False)])
def test_only_the_whole_list_is_for_search_engines(client, query, indexed):
    abroad()

    assert ('content="noindex"' not in client.get(f"{LIST}{query}").text) is indexed


def test_a_wrong_value_is_a_mistake_and_a_page_that_is_not_there_is_not_found(client):
    assert [client.get(f"{LIST}?{query}").status_code for query in ("land=XX", "pagina=9", "pagina=x")] == [
        400,
        404,
        404,
    ]


def test_its_domain_leads_to_the_list_and_the_list_back(client):
    domain = DomainFactory(code="internationale-projecten", name_nl="Internationaal")

    links = [link["href"] for link in read(client.get(domain.get_absolute_url())).one("main").all("a")]
    crumbs = read(client.get(LIST)).one("nav", class_="crumbs").texts("li")

    assert (LIST in links, "Internationaal" in crumbs) == (True, True)


def test_another_domain_does_not_lead_there(client):
    domain = DomainFactory(code="vastgoed")

    assert LIST not in client.get(domain.get_absolute_url()).text


def test_files_hold_all_projects_and_are_not_offered_here(client):
    european()

    assert ("/projecten/data/?" in client.get(LIST).text, "/projecten/feed.atom" in client.get(LIST).text) == (
        False,
        False,
    )


def test_the_list_is_on_the_map_of_the_site():
    assert LIST in [item.get_absolute_url() for item in PortfolioSitemap().items()]
