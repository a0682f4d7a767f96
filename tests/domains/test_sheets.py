"""The pages of plots and spaces, which are their sheets on paper too."""

import datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from domains.structured_offers import offer_data
from pom_site.geo.models import Municipality
from tests.factories.domains import BuildingFactory, ParkFactory, PlotFactory, SpaceFactory
from tests.factories.pages import ContactPersonFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def gent():
    return Municipality.objects.get(slug="gent")


def facts(client, item, heading="h-facts"):
    response = client.get(item.get_absolute_url())
    assert response.status_code == 200
    rows = read(response).one("section", aria_labelledby=heading).one("dl").all("div")
    return {row.one("dt").text: row.one("dd").text for row in rows}


@pytest.fixture
def park():
    return ParkFactory(title_nl="Eiland", municipality=gent(), access=["water"], quay_length=240, utilities=["fibre"])


@pytest.fixture
def plot(park):
    return PlotFactory(
        offered=True,
        park=park,
        code="A1",
        title_nl="Kavel A1",
        area=Decimal(12_500),
        price_on_request=False,
        price=Decimal("125.50"),
        price_on=datetime.date(2026, 5, 1),
        split_least=Decimal(2_000),
        permit="granted",
        permit_reference="OMV_1",
        restrictions_note_nl="Een strook blijft vrij.",
    )


def test_a_plot_tells_its_facts(client, plot):
    found = facts(client, plot)

    assert found["Oppervlakte"] == "12.500 m² (1,25 ha)"
    assert found["Prijs"] == "€ 125,50 per m², excl. btw (op 1 mei 2026)"
    assert (found["Bedrijventerrein"], found["Gemeente"]) == ("Eiland", "Gent")
    assert (found["Te splitsen"], found["Beschikbaar vanaf"]) == ("vanaf 2.000 m²", "Onmiddellijk")
    assert found["Beperkingen"] == "Een strook blijft vrij."


def test_a_price_on_request_says_so(client, park):
    assert facts(client, PlotFactory(offered=True, park=park))["Prijs"] == "Op aanvraag"


def test_a_plot_says_how_one_comes_there(client, plot):
    assert "kade van 240 m" in facts(client, plot, "h-place")["Bereikbaar via"]


def test_a_sold_plot_stays_readable_says_so_and_has_no_price(client, park):
    sold = PlotFactory(park=park, price=Decimal(99), deadline=timezone.now() + datetime.timedelta(days=1))

    response = client.get(sold.get_absolute_url())
    text = read(response).one("main").text

    assert response.status_code == 200
    assert "Dit is niet meer vrij." in text and str(sold.get_trade_display()) in text
    assert "€ 99" not in text and "Kandidaat stellen" not in text


@pytest.mark.parametrize(("days", "shown"), [(1, True), (-1, False)])
def test_a_deadline_shows_until_it_has_passed(client, park, days, shown):
    plot = PlotFactory(offered=True, park=park, deadline=timezone.now() + datetime.timedelta(days=days))

    assert ("Kandidaat stellen vóór" in facts(client, plot)) is shown


@pytest.mark.parametrize("hidden", [{"published": False}, {"state": "offline"}])
def test_a_draft_or_what_lies_on_one_has_no_page(client, hidden):
    items = [
        PlotFactory(offered=True, park=ParkFactory(), **hidden),
        PlotFactory(offered=True, park=ParkFactory(**hidden)),
        SpaceFactory(offered=True, **hidden),
        SpaceFactory(offered=True, building=BuildingFactory(**hidden)),
    ]

    assert [client.get(item.get_absolute_url()).status_code for item in items] == [404] * 4


def test_other_free_plots_of_the_park_stand_below_smallest_first(client, plot, park):
    PlotFactory(offered=True, park=park, title_nl="Groot", area=Decimal(9_000))
    PlotFactory(offered=True, park=park, title_nl="Klein", area=Decimal(900))
    PlotFactory(offered=True, park=park, title_nl="Geheim", published=False)
    PlotFactory(park=park, title_nl="Verkocht")
    PlotFactory(offered=True, title_nl="Elders")

    section = read(client.get(plot.get_absolute_url())).one("section", aria_labelledby="h-others")

    assert section.texts("h3") == ["Klein", "Groot"]


def test_whom_to_ask_is_its_own_contact_else_that_of_the_park(client, park):
    park.contact = ContactPersonFactory(name_nl="Team terreinen")
    park.save()
    own = PlotFactory(offered=True, park=park, contact=ContactPersonFactory(name_nl="Ploeg kavels"))
    without = PlotFactory(offered=True, park=park)

    texts = [read(client.get(item.get_absolute_url())).one("main").text for item in (own, without)]

    assert [("Ploeg kavels" in text, "Team terreinen" in text) for text in texts] == [(True, False), (False, True)]


@pytest.mark.parametrize("count", [1, 3])
def test_a_plot_costs_five_queries_whatever_lies_beside_it(visit, plot, park, count):
    PlotFactory.create_batch(count, offered=True, park=park)

    visit(plot.get_absolute_url(), queries=5)


@pytest.mark.parametrize("count", [1, 3])
def test_a_space_costs_four_queries_whatever_lies_beside_it(visit, count):
    space = SpaceFactory(offered=True)
    SpaceFactory.create_batch(count, offered=True, building=space.building)

    visit(space.get_absolute_url(), queries=4)


@pytest.fixture
def space(park):
    building = BuildingFactory(title_nl="De Punt", municipality=gent(), park=park, street="Straat 1", postcode="9000")
    values = {"price_on_request": False, "price": Decimal(280), "price_basis": "month", "charges": Decimal(45)}
    return SpaceFactory(offered=True, building=building, area=Decimal("42.5"), term_least=12, **values)


def test_a_space_tells_its_facts(client, space):
    found = facts(client, space)

    assert (found["Gebouw"], found["Gemeente"]) == ("De Punt", "Gent")
    assert found["Prijs"] == f"€ 280 {space.get_price_basis_display()}, excl. btw"
    assert found["Kosten"] == "€ 45 per maand, excl. btw"
    assert facts(client, space, "h-place")["Adres"] == "Straat 1, 9000 Gent"


def test_a_park_that_is_not_public_is_not_told_by_a_space(client, space, park):
    park.state = "draft"
    park.save()

    assert "Eiland" not in client.get(space.get_absolute_url()).text


def test_the_trail_leads_by_the_guide_and_the_park(client, plot, park):
    links = read(client.get(plot.get_absolute_url())).one("nav", class_="crumbs").all("a")

    assert [link["href"] for link in links][-2:] == ["/ik-zoek-ruimte/", park.get_absolute_url()]


def test_a_plot_is_an_offer_on_a_page_of_real_estate(plot):
    listing = offer_data(plot)
    offer = listing["mainEntity"]

    assert (listing["@type"], offer["@type"], offer["itemOffered"]["@type"]) == ("RealEstateListing", "Offer", "Place")
    assert offer["businessFunction"] == ["http://purl.org/goodrelations/v1#Sell"]
    assert offer["priceSpecification"] == {
        "@type": "UnitPriceSpecification",
        "price": 125.5,
        "priceCurrency": "EUR",
        "unitCode": "MTK",
        "valueAddedTaxIncluded": False,
    }
    assert offer["itemOffered"]["additionalProperty"]["value"] == 12_500


def test_a_space_has_a_floor_and_a_rent_by_the_month(space):
    offer = offer_data(space)["mainEntity"]

    assert offer["itemOffered"]["floorSize"] == {"@type": "QuantitativeValue", "value": 42.5, "unitCode": "MTK"}
    assert offer["businessFunction"] == ["http://purl.org/goodrelations/v1#LeaseOut"]
    assert offer["priceSpecification"]["unitCode"] == "MON"


def test_what_is_sold_is_sold_out_and_has_no_price(park):
    offer = offer_data(PlotFactory(park=park, price=Decimal(99)))["mainEntity"]

    assert offer["availability"] == "https://schema.org/SoldOut"
    assert [name for name in ("priceSpecification", "businessFunction") if name in offer] == []


def test_the_sheet_carries_its_address_for_paper(client, plot, settings):
    address = read(client.get(plot.get_absolute_url())).one("p", class_="sheet__address")

    assert address.text == f"{settings.SITE_URL}{plot.get_absolute_url()}"
