"""Each rule for each of the four: parks, plots, brownfields, spaces."""

import datetime
import io

import pytest
from django.utils import timezone
from openpyxl import load_workbook
from shapely.geometry import shape

from pom_site.opendata import exports
from pom_site.opendata.datasets import datasets
from tests.counting import committed, visit  # noqa: F401
from tests.domains.opendata.files import HOSTED, MAKERS, brownfield, fetch, parsed, rows
from tests.reading import read

pytestmark = pytest.mark.django_db
FORMATS = ["csv", "xlsx", "json", "jsonld", "geojson"]
EACH = pytest.mark.parametrize("code", MAKERS)
KEYS = {"bedrijventerreinen": 0, "percelen": 1, "brownfields": 0, "ruimten": 1}  # lists of places are remembered
ROWS = {"bedrijventerreinen": 6, "percelen": 3, "brownfields": 5, "ruimten": 1}
INSIDE = {"phases", "planning_steps", "organisations", "functions", "parties", "remediation"}
HIDDEN = [
    {"state": "draft"},
    {"state": "offline"},
    {"publish_from": timezone.now() + datetime.timedelta(hours=1)},
    {"publish_until": timezone.now() - datetime.timedelta(hours=1)},
]


def table_names(code):
    return [name for each in datasets() if each.code == code for name in each.export.tables()]


def text(client, path):
    """Of a workbook its cells: the file itself holds the moment at which it was made."""
    body = fetch(client, path)
    if not path.endswith("xlsx"):
        return body.decode().partition('"made_on"')[0] + body.decode().partition("[")[2]
    return str([list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(io.BytesIO(body))])


@EACH
@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_public_is_in_every_file(client, code, ending):
    MAKERS[code](title_nl="Zichtbaar")

    assert "Zichtbaar" in text(client, f"{code}/data.{ending}")


@EACH
@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_not_public_is_in_no_file(client, code, ending):
    before = text(client, f"{code}/data.{ending}")
    for values in HIDDEN:
        MAKERS[code](title_nl="Geheim", **values)

    assert text(client, f"{code}/data.{ending}") == before


@pytest.mark.parametrize("code", HOSTED)
@pytest.mark.parametrize("ending", FORMATS)
def test_what_stands_on_something_hidden_is_in_no_file(client, code, ending):
    before = text(client, f"{code}/data.{ending}")
    for values in HIDDEN:
        HOSTED[code](title_nl="Geheim", **values)

    assert text(client, f"{code}/data.{ending}") == before


@EACH
def test_geojson_is_as_rfc_7946_wants_it(client, code):
    MAKERS[code](title_nl="Kouter")

    found = parsed(client, f"{code}/data.geojson")

    (feature,) = found["features"]
    geometry = shape(feature["geometry"])
    rings = [geometry.exterior] if geometry.geom_type == "Polygon" else []
    assert (list(found), feature["properties"]["title"]) == (["type", "features"], "Kouter")
    assert (geometry.is_valid, all(ring.is_ccw and ring.is_closed for ring in rings)) == (True, True)
    assert (round(geometry.centroid.x), round(geometry.centroid.y)) == (4, 51)  # longitude first


def test_nothing_cleaned_yet_is_a_number_and_not_unknown(client):
    brownfield(area=5, area_remediated=0)

    (feature,) = parsed(client, "brownfields/data.geojson")["features"]
    assert feature["properties"]["area_remediated"] == 0


def test_whoever_drew_it_outer_rings_turn_left_and_holes_right(client):
    ring = [[3.7, 51.0], [3.7, 51.1], [3.8, 51.1], [3.8, 51.0], [3.7, 51.0]]
    hole = [[3.72, 51.02], [3.73, 51.02], [3.73, 51.03], [3.72, 51.02]]
    MAKERS["bedrijventerreinen"](outline={"type": "Polygon", "coordinates": [ring, hole]})

    (feature,) = parsed(client, "bedrijventerreinen/data.geojson")["features"]

    drawn = shape(feature["geometry"])
    assert (drawn.exterior.is_ccw, [each.is_ccw for each in drawn.interiors]) == (True, [False])


@EACH
def test_what_has_no_place_has_no_geometry(client, code):
    owner = "building__" if code == "ruimten" else ""
    nowhere = {f"{owner}longitude": None, f"{owner}latitude": None}
    nowhere |= {"outline": None} if code in ("bedrijventerreinen", "brownfields") else {}
    MAKERS[code](**nowhere)

    assert [each["geometry"] for each in parsed(client, f"{code}/data.geojson")["features"]] == [None]


@EACH
def test_a_formula_is_a_text(client, code):
    MAKERS[code](title_nl="=1+1")

    assert [row["title_nl"] for row in rows(client, f"{code}/data.csv")] == ["'=1+1"]


@EACH
def test_the_columns_of_csv_are_those_of_json(client, code):
    MAKERS[code]()

    (row,) = rows(client, f"{code}/data.csv")
    ((found,),) = [value for value in parsed(client, f"{code}/data.json").values() if isinstance(value, list)]
    assert list(row) == [name for name in found if name not in INSIDE]


@EACH
def test_a_batch_costs_the_same_whatever_is_in_it(client, code, django_assert_num_queries):
    for _number in range(3):
        MAKERS[code]()
    committed()
    fetch(client, f"{code}/data.json")

    with django_assert_num_queries(KEYS[code] + ROWS[code]):
        fetch(client, f"{code}/data.json")


@EACH
def test_files_stream_a_batch_at_a_time(client, code, monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(exports, "CHUNK", 1)
    for _number in range(3):
        MAKERS[code]()
    fetch(client, f"{code}/data.json")

    response = client.get(f"/{code}/data.json")
    with django_assert_num_queries(ROWS[code]):
        next(response.streaming_content)
        next(response.streaming_content)


@EACH
def test_every_file_can_be_fetched_from_the_page(client, code):
    MAKERS[code]()

    page = read(client.get(f"/{code}/data/"))

    links = [link["href"] for link in page.all("a", download="")]
    assert {client.get(link).status_code for link in links} == {200}
    assert len(links) == 5 + 2 * (len(table_names(code)) - 1) + 1


@EACH
def test_the_page_costs_one_query_at_most(visit, code):  # noqa: F811
    MAKERS[code]()

    visit(f"/{code}/data/", queries=KEYS[code])
