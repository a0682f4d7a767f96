import pytest

from pom_site.publishing import gate
from projects.opendata.tables import tables
from tests.factories.pages import PageFactory
from tests.factories.projects import ProjectFactory
from tests.house import ROOT
from tests.projects.opendata.test_kohesio import operation
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_costs_two_queries(visit, count):
    ProjectFactory.create_batch(count)

    response = visit("/projecten/data/", queries=2)

    words = "1 project" if count == 1 else "3 projecten"
    assert read(response).one("main").one("p", role="status").text.startswith(words)


def test_every_file_can_be_fetched_from_the_page(client):
    ProjectFactory()

    links = [link["href"] for link in read(client.get("/projecten/data/")).all("a", download="")]

    assert [client.get(link).status_code for link in links] == [200] * 14
    assert {link.partition("?")[0] for link in links} == {
        f"/projecten/{name}"
        for name in ("data.csv", "data.xlsx", "data.json", "data.jsonld", "data.geojson", "kohesio.csv", "keep.xlsx")
    }


def test_the_files_keep_the_filters_of_the_list(client):
    ProjectFactory(stage="running")

    link = read(client.get("/projecten/?status=running")).one("a", href="/projecten/data/?status=running")
    page = read(client.get(link["href"]))

    assert {"status=running" in each["href"] for each in page.all("a", download="")} == {True}
    assert [each["content"] for each in page.all("meta", name="robots")] == ["noindex"]


def test_the_page_says_how_many_rows_kohesio_would_not_take(client):
    operation()
    operation(title_nl="Onvolledig", intervention_code="")

    text = read(client.get("/projecten/data/")).one("main").text

    assert "De lijst van Kohesio heeft 2 rijen. Bij 1 daarvan ontbreekt iets dat Kohesio vraagt" in text


def test_the_page_names_every_column(client):
    page = read(client.get("/projecten/data/"))

    named = {text for code in page.all("code") for text in _columns(code.text)}

    assert named == {column.name for table in tables().values() for column in table.columns}


def _columns(text):
    stem, *others = text.split(", ")
    base = stem.removesuffix("_nl")
    return [stem, *(f"{base}{language}" for language in others)]


def test_the_documentation_names_every_column():
    text = (ROOT / "docs/open-data.md").read_text(encoding="utf-8")

    missing = [
        f"{table.name}.{column.name}"
        for table in tables().values()
        for column in table.columns
        if f"`{column.name}`" not in text and f"`{column.name.rpartition('_')[0]}_*`" not in text
    ]
    assert missing == []


@pytest.mark.parametrize("path", ["/en/projects/data/", "/fr/projets/donnees/", "/de/projekte/daten/"])
def test_the_page_exists_in_every_language(client, path):
    PageFactory(title_nl="Projecten", kind="projects")

    assert client.get(path).status_code == 200


def test_an_unknown_selection_is_said_without_files(client):
    response = client.get("/projecten/data/?status=nergens")

    page = read(response)
    assert (response.status_code, page.all("a", download="")) == (400, [])
    assert page.one("main").one("div", class_="note--bad").text.startswith("Deze keuze bestaat niet")


@pytest.mark.parametrize(
    ("slugs", "columns"),
    [
        ({"slug_nl": "data"}, ["slug_nl"]),
        ({"slug_nl": "kade", "title_fr": "Quai", "slug_fr": "donnees"}, ["slug_fr"]),
        ({"slug_nl": "daten"}, ["slug_nl"]),
        ({"slug_nl": "kade"}, []),
    ],
)
def test_no_project_is_published_at_the_address_of_the_page(slugs, columns):
    project = ProjectFactory(**slugs)

    found = [finding for finding in gate.examine(project) if finding.code == "address_of_ours"]

    assert list(dict.fromkeys(finding.field for finding in found)) == columns
