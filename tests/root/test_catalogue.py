"""/open-data/: what this site has, for people, and the catalogue for other portals."""

import datetime
from xml.etree import ElementTree

import pytest
from django.urls import reverse
from django.utils.translation import override
from rdflib import DCAT, DCTERMS, RDF, Graph, URIRef

from pages.models import SiteSettings
from pom_site.publishing import memo
from tests.counting import committed, first_visit, visit  # noqa: F401
from tests.factories.domains import ParkFactory
from tests.factories.pages import PageFactory
from tests.factories.projects import IndicatorFactory, ProjectFactory
from tests.opendata.shapes import offences
from tests.reading import read

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"
PROJECTS = URIRef(f"{SITE}/open-data/#projecten")
FILES = ["/open-data/catalog.ttl", "/open-data/catalog.jsonld"]
CODES = ["projecten", "indicatoren", "bedrijventerreinen", "percelen", "brownfields", "ruimten"]
PAGES = ["park-data", "brownfield-data", "project-data", "plot-data", "space-data"]  # by the codes of datasets
LANGUAGES = ["/open-data/", "/en/open-data/", "/fr/donnees-ouvertes/", "/de/offene-daten/"]


@pytest.fixture
def project():
    made = IndicatorFactory(project=ProjectFactory(title_nl="Kade")).project
    committed()
    return made


def addresses(name):
    """Of a page, in each language."""
    found = []
    for code in ("nl", "en", "fr", "de"):
        with override(code):
            found.append(reverse(name))
    return found


def graph(client, path="/open-data/catalog.ttl"):
    return Graph().parse(data=client.get(path).text, format="turtle" if path.endswith("ttl") else "json-ld")


@pytest.mark.parametrize("path", FILES)
def test_the_catalogue_conforms_to_dcat_ap_and_dcat_ap_vlaanderen(client, project, path):
    PageFactory(title_nl="Contact", kind="contact")

    assert offences(graph(client, path)) == []


@pytest.mark.parametrize("path", FILES)
def test_it_conforms_without_projects_and_with_an_e_mail_address(client, path):
    SiteSettings.objects.create(email="data@example.org")

    assert offences(graph(client, path)) == []


def test_the_datasets_are_those_that_the_rooms_declare(client, project):
    found = sorted(str(each) for each in graph(client).subjects(RDF.type, DCAT.Dataset))

    assert found == [f"{SITE}/open-data/#{code}" for code in sorted(CODES)]


def test_every_address_in_it_that_is_ours_can_be_fetched(client, project):
    told = graph(client)

    links = {
        str(each) for kind in (DCAT.downloadURL, DCAT.accessURL, DCAT.landingPage) for each in told.objects(None, kind)
    }
    assert {client.get(link.removeprefix(SITE)).status_code for link in links} == {200}
    assert len(links) == 42


def test_the_european_list_names_the_standard_that_it_follows(client):
    told = graph(client)

    files = list(told.objects(PROJECTS, DCAT.distribution))
    follows = {str(each).rpartition("#")[2] for each in files if told.value(each, DCTERMS.conformsTo)}
    assert follows == {"projecten-project-kohesio", "projecten-project-geojson"}


@pytest.mark.parametrize("path", [*FILES, "/open-data/"])
def test_what_did_not_change_is_not_sent_again(client, project, path):
    first = client.get(path)
    memo.clear()

    again = client.get(path, headers={"If-None-Match": first["ETag"]})

    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", FILES)
def test_a_change_is_sent(client, project, path):
    first = client.get(path)
    project.updated_at += datetime.timedelta(days=1)
    type(project).objects.filter(pk=project.pk).update(updated_at=project.updated_at)
    memo.clear()

    assert client.get(path, headers={"If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize("path", FILES)
def test_other_portals_may_read_it_and_find_it_without_a_cookie(client, path):
    response = client.get(path)

    kind = "text/turtle; charset=utf-8" if path.endswith("ttl") else "application/ld+json"
    allowed = (response["Access-Control-Allow-Origin"], response["Cross-Origin-Resource-Policy"])
    assert (response["Content-Type"], allowed, response.cookies) == (kind, ("*", "cross-origin"), {})


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("path", [*FILES, *LANGUAGES])
def test_whatever_there_is_costs_no_query_once_it_is_remembered(visit, path, count):  # noqa: F811
    ProjectFactory.create_batch(count)

    assert visit(path, queries=0).status_code == 200


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("path", "queries"), [("/open-data/", 4), *((path, 4) for path in FILES)])
def test_a_first_visit_costs_one_for_all_dates_and_three_for_the_page(first_visit, path, queries, count):  # noqa: F811
    ProjectFactory.create_batch(count)
    ParkFactory.create_batch(count)

    first_visit(path, queries=queries)


@pytest.mark.parametrize("path", LANGUAGES)
def test_the_page_leads_to_each_dataset_in_its_language(client, project, path):
    page = read(client.get(path))

    links = [link["href"] for link in page.one("main").all("a", class_="go")]
    assert len(links) == len(CODES)
    assert {client.get(link).headers["Content-Language"] for link in links} == {page.one("html")["lang"]}


def test_the_page_says_formats_and_the_last_change(client, project):
    section = read(client.get("/open-data/")).one("section", id="projecten")

    assert [each.text for each in section.all("li")] == ["XLSX", "CSV", "JSON", "JSON-LD", "GeoJSON"]
    assert section.one("time")["datetime"] == project.updated_at.date().isoformat()


def test_whoever_misses_something_is_told_whom_to_ask(client):
    before = read(client.get("/open-data/")).one("p", id="contact")
    SiteSettings.objects.create(email="data@example.org")
    memo.clear()
    after = read(client.get("/open-data/")).one("p", id="contact")

    assert (before.one("a")["href"], after.one("a")["href"]) == ("/", "mailto:data@example.org")


def test_the_api_is_named(client):
    assert len(read(client.get("/open-data/")).all("li", id="api")) == 1


def test_the_map_has_the_catalogue_and_a_page_for_each_dataset(client):
    root = ElementTree.fromstring(client.get("/sitemap-open-data.xml").content)

    found = [place.text.removeprefix(SITE) for place in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    data = [address for name in PAGES for address in addresses(name)]
    assert found == [*LANGUAGES, *data]
