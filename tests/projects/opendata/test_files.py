import datetime
import json
from decimal import Decimal

import pytest
from django.utils import timezone

from pom_site.geo.models import Municipality
from tests.factories.domains import DomainFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import (
    FundingLineFactory,
    IndicatorFactory,
    LocationFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)
from tests.projects.opendata.files import body, fetch, parsed, rows, sheets

pytestmark = pytest.mark.django_db
FILES = ["data.csv", "data.xlsx", "data.json", "data.jsonld", "data.geojson", "kohesio.csv", "keep.xlsx"]
TABLES = ["projecten", "partners", "financiering", "indicatoren"]


def whole(**values):
    """A project with a row of everything."""
    project = ProjectFactory(**{"title_nl": "Kaaien", "municipality": Municipality.objects.get(slug="gent"), **values})
    programme = ProgrammeFactory(
        european=True, kind="interreg_a", name_nl=f"Interreg {project.pk}", cci=f"2021TC16RFCB{project.pk % 1000:03}"
    )
    FundingLineFactory(project=project, kind="eu", programme=programme, amount=Decimal("400000.50"))
    PartnerFactory(project=project, role="lead", budget=Decimal(800_000), eu_contribution=Decimal(300_000))
    IndicatorFactory(project=project, measured=Decimal("4.5"))
    return project


@pytest.mark.parametrize("path", FILES)
def test_a_file_says_what_it_is_and_asks_for_no_cookie(client, path):
    whole()

    response = client.get(f"/projecten/{path}")

    stem, ending = path.split(".")
    name = {"data": "pom-projects", "kohesio": "pom-kohesio", "keep": "pom-keep"}[stem]
    disposition = f'attachment; filename="{name}-{timezone.localdate().isoformat()}.{ending}"'
    assert (response.status_code, response["Content-Disposition"]) == (200, disposition)
    assert (response["X-Robots-Tag"], response.cookies) == ("noindex", {})
    body(response)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("data.csv", "text/csv; charset=utf-8; header=present"),
        ("data.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("data.json", "application/json"),
        ("data.jsonld", "application/ld+json"),
        ("data.geojson", "application/geo+json"),
    ],
)
def test_each_format_has_its_content_type(client, path, kind):
    assert client.get(f"/projecten/{path}")["Content-Type"] == kind


HIDDEN = [
    {"state": "draft"},
    {"state": "review"},
    {"state": "offline"},
    {"publish_from": timezone.now() + datetime.timedelta(hours=1)},
    {"publish_until": timezone.now() - datetime.timedelta(hours=1)},
]


@pytest.mark.parametrize("path", [*FILES, *(f"data.csv?tabel={name}" for name in TABLES)])
def test_what_is_not_public_is_in_no_file(client, path):
    before = fetch(client, path)
    for values in HIDDEN:
        whole(title_nl="Geheim", **values)

    if path.endswith("xlsx"):
        assert [len(each) for each in sheets(client, path).values()] == [1] * (4 if "data" in path else 2)
    else:
        assert fetch(client, path)[200:] == before[200:] if "json" in path else fetch(client, path) == before


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("path", FILES)
def test_a_file_costs_six_queries_a_chunk(client, settings, django_assert_num_queries, path, count):
    settings.CONTENT_VERSION_SECONDS = 3600
    for number in range(count):
        whole(title_nl=f"Kaaien {number}")
    fetch(client, path)

    with django_assert_num_queries(6):
        body(client.get(f"/projecten/{path}"))


def test_projects_are_read_a_chunk_at_a_time(client, settings, monkeypatch, django_assert_num_queries):
    """Three chunks of at most two projects: six queries each."""
    settings.CONTENT_VERSION_SECONDS = 3600
    monkeypatch.setattr("pom_site.opendata.exports.CHUNK", 2)
    ProjectFactory.create_batch(5)
    fetch(client, "data.csv")

    with django_assert_num_queries(18):
        assert len(rows(client)) == 5


def test_the_filters_of_the_list_count(client):
    ProjectFactory(title_nl="Loopt", stage="running")
    ProjectFactory(title_nl="Klaar", stage="completed", domain=DomainFactory(code="vastgoed"))

    assert [row["title_nl"] for row in rows(client, "data.csv?status=running")] == ["Loopt"]
    assert [row["title_nl"] for row in parsed(client, "data.json?domein=vastgoed")["projects"]] == ["Klaar"]


@pytest.mark.parametrize("query", ["status=nergens", "tabel=geheim", "scheiding=tab", "bom=ja", "domein=x", "q=a"])
def test_a_filter_that_means_nothing_is_said_in_a_sentence(client, query):
    response = client.get(f"/projecten/data.csv?{query}")

    assert (response.status_code, response.headers.get("Content-Disposition")) == (400, None)
    assert "Deze keuze bestaat niet" in response.text


def test_json_nests_what_belongs_to_a_project(client):
    whole()

    (found,) = parsed(client)["projects"]

    kept = {"title_nl": "Kaaien", "title_en": None, "domains": ["brownfields"], "sdgs": [], "starts_on": "2024-01-01"}
    assert {name: found[name] for name in kept} == kept
    assert [row["amount"] for row in found["funding"]] == [400000.5]
    assert [row["organisation_name"] for row in found["partners"]] == [found["partners"][0]["organisation_name"]]
    assert [(row["target"], row["achieved"]) for row in found["indicators"]] == [(10, 4.5)]
    assert [row["name"] for row in found["locations"]] == ["Gent"]


def test_workbook_has_four_sheets_of_typed_cells(client):
    whole(budget_total=Decimal(1_000_000))

    found = sheets(client)

    header, row = found["projects"]
    told = dict(zip(header, row, strict=True))
    assert list(found) == ["projects", "partners", "funding", "indicators"]
    assert (told["starts_on"], told["budget_total"], told["sample"]) == (
        datetime.datetime(2024, 1, 1),
        1_000_000,
        False,
    )


def test_geojson_has_a_point_for_each_place_longitude_first(client):
    project = whole()
    LocationFactory(
        project=project, municipality=None, place_nl="Terneuzen", country="NL", longitude="3.83", latitude="51.33"
    )
    LocationFactory(project=project, municipality=None, place_nl="Ergens")

    found = parsed(client, "data.geojson")

    gent = Municipality.objects.get(slug="gent")
    points = [each["geometry"] and each["geometry"]["coordinates"] for each in found["features"]]
    assert (found["type"], points) == ("FeatureCollection", [[gent.lon, gent.lat], [3.83, 51.33], None])
    assert [each["properties"]["place"] for each in found["features"]] == ["Gent", "Terneuzen", "Ergens"]


def test_a_project_without_places_is_a_feature_without_a_point(client):
    project = ProjectFactory()

    (feature,) = parsed(client, "data.geojson")["features"]

    assert (feature["id"], feature["geometry"]) == (f"project-{project.pk}", None)


def test_jsonld_speaks_the_language_of_its_address(client):
    ProjectFactory(title_nl="Kaaien", title_en="Quays")

    response = client.get("/en/projects/data.jsonld")

    assert [each["name"] for each in json.loads(body(response))["@graph"]] == ["POM Oost-Vlaanderen", "Quays"]


def test_names_of_people_are_told_nowhere(client):
    project = whole()
    person = OrganisationFactory(name_nl="Jan Peeters", is_person=True, website="https://janpeeters.be")
    PartnerFactory(project=project, organisation=person, role="partner", note_nl="Jan doet dit")
    FundingLineFactory(project=project, funder=person, kind="private", amount=Decimal(5))

    paths = [*FILES, *(f"data.csv?tabel={name}" for name in TABLES)]
    told = [str(sheets(client, path)) if "xlsx" in path else fetch(client, path).decode() for path in paths]

    assert [path for path, text in zip(paths, told, strict=True) if "jan" in text.lower().replace("januar", "")] == []
    assert [row["organisation_name"] for row in rows(client, "data.csv?tabel=partners")][1] == "natuurlijke persoon"
