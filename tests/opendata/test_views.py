import csv
import io
import json

import pytest
from openpyxl import load_workbook

from tests.counting import committed, visit  # noqa: F401
from tests.factories.pages import NewsItemFactory
from tests.reading import read

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.opendata.news_data")]


@pytest.fixture(autouse=True)
def items():
    committed()
    NewsItemFactory(title_nl="Geheim", state="draft")
    return [NewsItemFactory(title_nl="Kade", title_en="Quay"), NewsItemFactory(title_nl="=1+1")]


def body(client, name):
    return client.get(f"/nieuws/{name}").getvalue()


def rows(client, name="data.csv"):
    return list(csv.DictReader(io.StringIO(body(client, name).decode("utf-8-sig"), newline="")))


def test_csv_has_what_is_public_with_a_column_for_each_language(client):
    found = [(row["title_nl"], row["title_en"]) for row in rows(client)]

    assert found == [("Kade", "Quay"), ("'=1+1", "")]


def test_csv_gives_the_table_that_is_asked_for(client):
    assert [row["code"] for row in rows(client, "data.csv?tabel=talen")] == ["nl", "en", "nl"]


def test_excel_may_ask_for_its_own_csv(client):
    text = body(client, "data.csv?bom=1&scheiding=puntkomma").decode()

    assert text.splitlines()[0] == "\ufeffid;title_nl;title_en;title_fr;title_de;date"


@pytest.mark.parametrize("query", ["tabel=geheim", "scheiding=tab", "bom=ja"])
def test_what_a_file_does_not_know_is_said_on_the_page(client, query):
    response = client.get(f"/nieuws/data.csv?{query}")

    assert (response.status_code, response.headers.get("Content-Disposition")) == (400, None)
    assert read(response).one("h1").text == "Open data of the news"


def test_json_nests_rows_without_repeating_whose_they_are(client, items):
    found = json.loads(body(client, "data.json"))

    assert found["publisher"] == "POM Oost-Vlaanderen"
    assert [item["languages"] for item in found["news"]] == [[{"code": "nl"}, {"code": "en"}], [{"code": "nl"}]]
    assert [item["title_en"] for item in found["news"]] == ["Quay", None]


def test_linked_data_say_first_whose_they_are(client):
    found = json.loads(body(client, "data.jsonld"))

    assert found["@context"] == "https://schema.org"
    assert [item["@type"] for item in found["@graph"]] == ["GovernmentOrganization", "NewsArticle", "NewsArticle"]


def test_geojson_is_a_collection_of_features(client):
    found = json.loads(body(client, "data.geojson"))

    assert (found["type"], len(found["features"])) == ("FeatureCollection", 2)


def test_workbook_has_a_sheet_for_each_table(client):
    workbook = load_workbook(io.BytesIO(body(client, "data.xlsx")))

    assert {sheet.title: sheet.max_row for sheet in workbook} == {"news": 3, "languages": 4}


def test_files_are_named_after_their_table_and_stay_out_of_search_engines(client):
    response = client.get("/nieuws/data.csv?tabel=talen")

    assert response["Content-Disposition"].startswith('attachment; filename="pom-languages-')
    assert response["X-Robots-Tag"] == "noindex"


def test_every_file_can_be_fetched_from_the_page(client):
    page = read(client.get("/nieuws/data/"))

    links = [link["href"] for link in page.all("a", download="")]
    assert [client.get(link).status_code for link in links] == [200] * 8
    assert page.one("p", role="status").text == "2 resultaten."


def test_the_page_and_a_file_cost_two_queries(visit, client, django_assert_num_queries):  # noqa: F811
    """The keys, and a chunk of objects; the page asks for the keys alone."""
    visit("/nieuws/data/", queries=1)
    with django_assert_num_queries(2):
        body(client, "data.csv")
