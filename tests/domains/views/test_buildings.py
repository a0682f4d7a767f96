import datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from domains.models import Building
from pom_site.geo.models import Municipality
from tests.domains.views.test_parks import HIDDEN, titles
from tests.factories.domains import (
    BuildingFactory,
    BuildingServiceFactory,
    OpeningHoursFactory,
    ParkFactory,
    SpaceFactory,
)
from tests.factories.media import DocumentFactory
from tests.factories.pages import NewsItemFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

LIST, PAGE = "/gebouwen/", "/gebouwen/de-punt/"


@pytest.fixture
def building():
    gent = Municipality.objects.get(slug="gent")
    return BuildingFactory(title_nl="De Punt", municipality=gent, park=ParkFactory(title_nl="Kanaalzone"))


@pytest.mark.parametrize("count", [1, 3])
def test_a_building_costs_five_queries_whatever_is_in_it(visit, building, count):
    for number in range(count):
        SpaceFactory(building=building, code=f"1.{number}", offered=True)
        BuildingServiceFactory(building=building)
        OpeningHoursFactory(building=building)
        building.news.add(NewsItemFactory())
        building.documents.add(DocumentFactory())
        ProjectFactory().buildings.add(building)

    response = visit(PAGE, queries=5)

    assert len(read(response).one("table", class_="offers").one("tbody").all("tr")) == count


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_of_buildings_costs_one_query(visit, count):
    made = BuildingFactory.create_batch(count)

    response = visit(LIST, queries=1)

    assert len(response.context["page_obj"].object_list) == len(made)


def test_buildings_stand_by_kind(client):
    BuildingFactory(title_nl="Alfa", kind="multifunctional")
    BuildingFactory(title_nl="Beta", kind="incubator")
    BuildingFactory(title_nl="Gamma", kind="business_centre")

    results = read(client.get(LIST)).one("div", id="results")

    assert results.texts("h3") == [str(label) for label in Building.Kind.labels]
    assert results.texts("h4") == ["Gamma", "Beta", "Alfa"]


@pytest.mark.parametrize("values", HIDDEN.values(), ids=HIDDEN)
def test_a_building_that_is_not_public_is_nowhere(client, values):
    BuildingFactory(title_nl="Geheim", **values)

    answers = [client.get(address) for address in (LIST, f"{LIST}geheim/")]

    assert [answer.status_code for answer in answers] == [200, 404]
    assert ("Geheim" in answers[0].text, titles(answers[0])) == (False, [])


@pytest.mark.parametrize("values", HIDDEN.values(), ids=HIDDEN)
def test_a_space_that_is_not_public_is_neither_shown_nor_counted(client, building, values):
    SpaceFactory(building=building, code="GEHEIM", offered=True, **values)

    pages = [client.get(address) for address in (LIST, f"{LIST}?vrij=1", PAGE)]

    assert [page for page in pages if "GEHEIM" in page.text or "1 ruimte" in page.text] == []
    assert "Ruimten" not in read(pages[2]).one("main").texts("h2")


def test_a_park_that_is_not_public_is_not_named(client, building):
    building.park.state = "draft"
    building.park.save()

    assert "Kanaalzone" not in client.get(PAGE).text


def test_spaces_that_can_be_had_stand_with_price_and_term_and_let_ones_as_a_number(client, building):
    soon = timezone.localdate() + datetime.timedelta(days=400)
    SpaceFactory(building=building, code="2", availability="soon", available_from=soon, price_on_request=True)
    SpaceFactory(building=building, code="1", offered=True, price_on_request=False, price=420, price_basis="month")
    SpaceFactory(building=building, code="3", term_least=3)

    section = read(client.get(PAGE)).one("section", aria_labelledby="h-spaces")

    rows = [" ".join(row.text.split()) for row in section.one("tbody").all("tr")]
    assert rows[0] == "Kantoor 1 40 m² Vrij € 420 per maand –"
    assert rows[1].startswith("Kantoor 2 40 m² Binnenkort vrijvanaf")
    assert section.one("dl").texts("dd") == ["1", "1", "1"]


def test_a_day_may_have_two_stretches_and_a_day_without_one_is_closed(client, building):
    for opens, closes in ((13, 17), (9, 12)):
        OpeningHoursFactory(building=building, day=1, opens=datetime.time(opens), closes=datetime.time(closes))

    rows = read(client.get(PAGE)).one("section", aria_labelledby="h-hours").one("tbody").all("tr")

    assert [" ".join(row.text.split()) for row in rows[:2]] == ["maandag09:00–12:00, 13:00–17:00", "dinsdaggesloten"]
    assert len(rows) == 7


def test_without_opening_hours_there_is_no_table(client, building):
    assert read(client.get(PAGE)).all("section", aria_labelledby="h-hours") == []


def test_the_share_that_is_let_names_its_day(client, building):
    building.occupancy, building.occupancy_on = Decimal("87.5"), datetime.date(2025, 6, 1)
    building.save()

    facts = read(client.get(PAGE)).one("section", aria_labelledby="h-facts").text.replace("\u00a0", " ")

    assert "87,5 % (1 juni 2025)" in facts


def test_buildings_are_chosen_by_free_spaces(client, building):
    SpaceFactory(building=building, offered=True)
    BuildingFactory(title_nl="Vol")

    assert read(client.get(f"{LIST}?vrij=1")).one("div", id="results").texts("h4") == ["De Punt"]
