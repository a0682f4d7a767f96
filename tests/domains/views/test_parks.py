import datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from domains.models.codes import Development
from pom_site.geo.models import Municipality
from tests.factories.domains import (
    AssociationFactory,
    BuildingFactory,
    ParkFactory,
    ParkOrganisationFactory,
    ParkPhaseFactory,
    ParkPlanningStepFactory,
    PlotFactory,
)
from tests.factories.geo import MunicipalityFactory
from tests.factories.media import DocumentFactory
from tests.factories.pages import NewsItemFactory
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

LIST, PAGE = "/bedrijventerreinen/", "/bedrijventerreinen/kanaalzone/"
HOUR = datetime.timedelta(hours=1)
HIDDEN = {
    "draft": {"state": "draft"},
    "scheduled": {"publish_from": timezone.now() + 24 * HOUR},
    "expired": {"publish_until": timezone.now() - HOUR},
    "offline": {"state": "offline"},
}


def titles(response):
    return read(response).one("main").one("div", id="results").texts("h3")


@pytest.fixture
def park():
    return ParkFactory(title_nl="Kanaalzone", area_available=None)


def surround(park, count):
    """One of everything that may lie around a park, `count` times."""
    for number in range(count):
        PlotFactory(park=park, code=f"A{number}", offered=True)
        ParkPhaseFactory(park=park)
        ParkOrganisationFactory(park=park)
        ParkPlanningStepFactory(park=park)
        BuildingFactory(park=park)
        AssociationFactory(park=park)
        park.municipalities.add(MunicipalityFactory())
        park.news.add(NewsItemFactory())
        park.documents.add(DocumentFactory())
        ProjectFactory().parks.add(park)


@pytest.mark.parametrize("count", [1, 3])
def test_a_park_costs_six_queries_whatever_lies_around_it(visit, park, count):
    surround(park, count)

    response = visit(PAGE, queries=6)

    assert len(read(response).one("table", class_="offers").one("tbody").all("tr")) == count


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_of_parks_costs_two_queries(visit, count):
    made = [ParkFactory(title_nl=f"Terrein {number}", municipality=MunicipalityFactory()) for number in range(count)]

    response = visit(LIST, queries=2)

    assert titles(response) == [park.title for park in made]


@pytest.mark.parametrize("values", HIDDEN.values(), ids=HIDDEN)
def test_a_park_that_is_not_public_is_nowhere(client, values):
    ParkFactory(title_nl="Geheim", municipality=Municipality.objects.get(slug="gent"), **values)

    answers = [client.get(address) for address in (LIST, f"{LIST}?gemeente=gent", f"{LIST}geheim/")]

    assert [answer.status_code for answer in answers] == [200, 200, 404]
    assert [answer for answer in answers if "Geheim" in answer.text] == []
    assert titles(client.get(LIST)) == []


@pytest.mark.parametrize("values", HIDDEN.values(), ids=HIDDEN)
def test_what_lies_on_a_park_and_is_not_public_is_neither_shown_nor_counted(client, park, values):
    PlotFactory(park=park, code="GEHEIM-PERCEEL", offered=True, **values)
    BuildingFactory(park=park, title_nl="Geheim gebouw", **values)
    AssociationFactory(park=park, title_nl="Geheime club", **values)
    ProjectFactory(title_nl="Geheim project", **values).parks.add(park)
    park.news.add(NewsItemFactory(title_nl="Geheim bericht", **values))

    pages = [client.get(address) for address in (LIST, f"{LIST}?vrij=1", PAGE)]

    assert [page for page in pages if "eheim" in page.text or "PERCEEL" in page.text] == []
    assert titles(pages[1]) == [] and "Percelen" not in read(pages[2]).one("main").texts("h2")


def test_the_map_of_the_list_counts_no_projects(client):
    ParkFactory(municipality=Municipality.objects.get(slug="gent"))

    links = read(client.get(LIST)).one("figure", class_="map").all("a")

    assert {link["aria-label"] for link in links if link["aria-label"]} == {"Gent (1)"}


def test_plots_stand_with_their_area_state_and_price(client, park):
    PlotFactory(park=park, code="A2", area=Decimal(12_500), offered=True)
    PlotFactory(park=park, code="A10", offered=True, price=Decimal("145.5"), price_on_request=False)
    PlotFactory(park=park, code="A1")

    table = read(client.get(PAGE)).one("table", class_="offers")

    rows = [row.text.replace("\u00a0", " ") for row in table.one("tbody").all("tr")]
    assert [" ".join(row.split()) for row in rows] == [
        "Perceel A2 12.500 m² Beschikbaar op aanvraag",
        "Perceel A10 2.500 m² Beschikbaar € 145,50 per m²",
        "Perceel A1 2.500 m² Verkocht –",
    ]


def test_sold_plots_are_counted_where_there_are_more_than_twenty(client, park):
    PlotFactory(park=park, code="A1", offered=True)
    for number in range(21):
        PlotFactory(park=park, code=f"B{number}")

    section = read(client.get(PAGE)).one("section", aria_labelledby="h-plots")

    assert section.one("dl").texts("dd") == ["1", "21"]
    assert len(section.one("tbody").all("tr")) == 1


def test_facts_of_a_park_are_written_in_hectares_with_their_year(client, park):
    park.area_net, park.companies, park.jobs, park.counted_in, park.vlaio_id = 75_000, 12, 340, 2024, "BT-7"
    park.save()

    facts = read(client.get(PAGE)).one("section", aria_labelledby="h-facts").one("dl").text.replace("\u00a0", " ")

    for words in ("10 ha", "7,5 ha", "12 (2024)", "340 (2024)", "BT-7", "authentieke bron"):
        assert words in facts


def test_the_state_of_a_park_names_its_concept(client, park):
    badge = read(client.get(PAGE)).one("main").one("data")

    assert (badge.text, badge["value"].rsplit("/", 1)[1]) == ("Ontwikkeld", "ontwikkeld")


def test_an_open_inquiry_is_told_on_the_page_of_its_park(client, park):
    today = timezone.localdate()
    ParkPlanningStepFactory(park=park, starts_on=today, ends_on=today)

    assert read(client.get(PAGE)).all("section", aria_labelledby="h-inquiries")


def test_an_organisation_leads_to_its_page_where_it_has_one(client, park):
    for name, organisation in (("Partner", PartnerFactory(organisation__name_nl="Partner").organisation), ("X", None)):
        extra = {"organisation": organisation} if organisation else {"organisation__name_nl": name}
        ParkOrganisationFactory(park=park, **extra)

    assert {"Partner"} == {
        link.text for link in read(client.get(PAGE)).one("main").all("a") if link["href"].startswith("/partners/")
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Alfa", "Beta", "Gamma"]),
        ("?soort=port", ["Beta"]),
        ("?status=teOntwikkelen", ["Gamma"]),
        ("?gemeente=gent", ["Alfa"]),
        ("?gemeente=nevele", ["Gamma"]),
        ("?vrij=1", ["Alfa", "Beta"]),
        ("?sort=vrij", ["Beta", "Alfa", "Gamma"]),
    ],
)
def test_parks_are_chosen_by_kind_state_municipality_and_land(client, query, found):
    alfa = ParkFactory(title_nl="Alfa", municipality=Municipality.objects.get(slug="gent"))
    PlotFactory(park=alfa, offered=True, area=Decimal(10_000))
    ParkFactory(title_nl="Beta", kind="port", area_available=Decimal(40_000))
    deinze = Municipality.objects.get(slug="deinze")
    ParkFactory(title_nl="Gamma", development=Development.TO_DEVELOP, municipality=deinze)

    assert titles(client.get(f"{LIST}{query}")) == found


def test_a_filter_that_means_nothing_is_refused_in_words(client):
    answer = client.get(f"{LIST}?soort=onzin")

    assert answer.status_code == 400
    assert read(answer).one("div", id="results").all("p", class_="count")


def test_plots_with_a_contour_are_drawn_by_their_state(client, park):
    for number, values in enumerate(({"offered": True}, {}, {"offered": True, "published": False})):
        west = 3.7 + number / 100
        ring = [[west, 51.1], [west + 0.005, 51.1], [west + 0.005, 51.105], [west, 51.1]]
        PlotFactory(park=park, outline={"type": "Polygon", "coordinates": [ring]}, **values)

    lots = read(client.get(PAGE)).one("figure", class_="map--site").one("svg", role="group").all("a")

    assert [(lot["aria-label"].partition(": ")[2], lot.one("path")["fill"]) for lot in lots] == [
        ("Beschikbaar", "url(#lot-offered)"),
        ("Niet beschikbaar", "url(#lot-taken)"),
    ]
