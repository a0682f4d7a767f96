"""The list of municipalities, and everything about one of them on one page."""

import datetime
import json

import pytest
from django.utils import timezone

from domains.models import Plot
from pom_site.geo.models import Municipality
from tests.factories.domains import (
    AssociationFactory,
    BrownfieldFactory,
    BuildingFactory,
    DomainFactory,
    InitiativeFactory,
    ParkFactory,
    PlotFactory,
    SpaceFactory,
)
from tests.factories.geo import MunicipalityFactory
from tests.factories.pages import ContactPersonFactory, EventFactory
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

SECRET = "Geheim concept"


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


def everything(place, count=1, **values):
    """So many of each kind, with plots and spaces that are public if their park and building are."""
    for _time in range(count):
        park, building = ParkFactory(municipality=place, **values), BuildingFactory(municipality=place, **values)
        PlotFactory(park=park, offered=True, deadline=timezone.now() + datetime.timedelta(days=1), **values)
        SpaceFactory(building=building, offered=True, **values)
        BrownfieldFactory(municipality=place, **values)
        AssociationFactory(park=park, **values)
        InitiativeFactory(**values).municipalities.add(place)
        EventFactory(municipality=place, **values)
        PartnerFactory(project=ProjectFactory(municipality=place, stage="running", **values))


def main(client, address="/gemeenten/gent/"):
    return read(client.get(address)).one("main")


def figures(page):
    rows = [each for each in page.one("dl", class_="figs").children if not isinstance(each, str)]
    return {row.one("dt").text: row.texts("dd")[0] for row in rows}


def json_ld(client, address="/gemeenten/gent/"):
    text = read(client.get(address)).one("script", type="application/ld+json").text
    return next(each for each in json.loads(text)["@graph"] if each["@type"] == "AdministrativeArea")


# --- One of them --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 3])
def test_everything_about_a_municipality_costs_five_queries(visit, gent, count):
    everything(gent, count)
    everything(gent, title_nl=SECRET, published=False)

    response = visit("/gemeenten/gent/", queries=5)

    assert [len(shelf.rows) for shelf in response.context["shelves"]] == [count] * 5
    assert [offer.count for offer in response.context["offers"]] == [count, count]
    page = read(response).one("main")
    assert page.one("h2", id="h-projects").text == f"Projecten ({count})"
    assert figures(page)["project loopt" if count == 1 else "projecten lopen"] == str(count)
    assert len(response.context["agenda"]) == 2 * count
    assert SECRET not in response.text


def test_a_plot_is_no_more_public_than_its_park(client, gent):
    PlotFactory(park=ParkFactory(municipality=gent, published=False), offered=True, title_nl=SECRET)
    SpaceFactory(building=BuildingFactory(municipality=gent, published=False), offered=True, title_nl=SECRET)

    response = client.get("/gemeenten/gent/")

    assert (response.context["offers"], SECRET in response.text) == ([], False)


def test_what_is_sold_or_let_is_not_offered(client, gent):
    PlotFactory(park=ParkFactory(municipality=gent))
    SpaceFactory(building=BuildingFactory(municipality=gent))

    assert client.get("/gemeenten/gent/").context["offers"] == []


def test_of_many_plots_the_smallest_are_shown_with_their_number(client, gent):
    park = ParkFactory(municipality=gent)
    for area in (900, 300, 500, 700, 100, 800):
        PlotFactory(park=park, offered=True, area=area, title_nl=f"Van {area}")

    section = main(client).one("section", aria_labelledby="h-offer-1")

    assert (section.one("h3").text, section.texts("a")) == (
        "Percelen (6)",
        ["Van 100", "Van 300", "Van 500", "Van 700"],
    )
    assert main(client).one("a", href="/ik-zoek-ruimte/?gemeente=gent").text == "Zoek alle ruimte in Gent"


def test_of_many_parks_the_last_wait_behind_a_summary(client, gent):
    for number in range(6):
        ParkFactory(municipality=gent, title_nl=f"Terrein {number}")

    section = main(client).one("section", aria_labelledby="h-shelf-1")

    assert section.one("h2").text == "Bedrijventerreinen (6)"
    assert (len(section.texts("a")), section.one("details").texts("a")) == (6, ["Terrein 4", "Terrein 5"])


def test_marks_on_the_map_have_the_numbers_of_the_lists(client, gent):
    plot = PlotFactory(park=ParkFactory(municipality=gent, title_nl="Kouter", longitude="3.66"), offered=True)
    Plot.objects.filter(pk=plot.pk).update(longitude="3.70", latitude="51.03", title_nl="Kavel 1")
    ParkFactory(municipality=gent, title_nl="Meers", longitude=None, latitude=None)
    BrownfieldFactory(municipality=gent, title_nl="Weverij", longitude="3.75")
    BuildingFactory(municipality=gent, title_nl="Hal", longitude="3.79")
    ProjectFactory(title_nl="Kaaien", municipality=gent).locations.update(longitude="3.72", latitude="51.08")
    ParkFactory(municipality=gent, title_nl=SECRET, published=False)
    page = main(client)

    links = page.one("figure", class_="map--place").one("svg", role="group").all("a")

    assert [link["aria-label"] for link in links] == [
        "1. Kavel 1 (Perceel)",
        "2. Kouter (Bedrijventerrein)",
        "3. Weverij (Brownfield)",
        "4. Hal (Gebouw)",
        "5. Kaaien (Project)",
    ]
    assert {link["href"] for link in links} <= {link["href"] for link in page.one("div", id="lists").all("a")} | {
        link["href"] for link in page.one("section", aria_labelledby="h-projects").all("a")
    }
    assert [pin.text for pin in page.all("b", class_="pin")] == [f"Nummer op de kaart: {n}" for n in (1, 2, 3, 4, 5)]


def test_without_a_point_the_page_shows_where_it_lies_in_the_province(client, gent):
    ParkFactory(municipality=gent, longitude=None, latitude=None)

    assert [each["class"] for each in main(client).all("figure", class_="map")] == ["map map--hero"]


def test_contours_are_drawn_beneath_the_marks(client, gent):
    ring = [[3.70, 51.04], [3.72, 51.04], [3.72, 51.06], [3.70, 51.04]]
    BrownfieldFactory(municipality=gent, outline={"type": "Polygon", "coordinates": [ring]})

    (ground,) = main(client).one("figure", class_="map--place").all("path", class_="ground")

    assert ground["class"] == "ground d-brown"


def test_its_projects_lead_to_the_list_to_filter(client, gent):
    ProjectFactory(title_nl="Kaaien", municipality=gent)
    ProjectFactory(title_nl=SECRET, municipality=gent, published=False)

    section = main(client).one("section", aria_labelledby="h-projects")

    assert section.texts("h3") == ["Kaaien"]
    assert section.one("a", href="/projecten/?gemeente=gent").text == "Alle projecten in Gent"


def test_former_municipalities_are_named(client):
    assert "Hierbij hoort ook: Nevele." in main(client, "/gemeenten/deinze/").text


@pytest.mark.parametrize("query", ["", "?x=1&y=%20"])
def test_a_former_name_leads_to_the_successor_for_good_with_what_was_asked(client, query):
    response = client.get(f"/fr/communes/nevele/{query}")

    assert (response.status_code, response["Location"]) == (301, f"/fr/communes/deinze/{query}")


def test_neither_an_unknown_one_nor_one_that_is_to_come_has_a_page(client):
    MunicipalityFactory(slug="toekomst", valid_from=timezone.localdate() + datetime.timedelta(days=1))
    MunicipalityFactory(slug="opgeheven", valid_to=timezone.localdate())

    statuses = [client.get(f"/gemeenten/{slug}/").status_code for slug in ("atlantis", "toekomst", "opgeheven")]

    assert statuses == [404, 404, 404]


def test_where_nothing_is_the_page_says_so_and_is_not_indexed(client, gent):
    everything(gent, published=False)

    response = client.get("/gemeenten/gent/")

    assert "Nog niets over Gent" in response.text
    assert read(response).one("meta", name="robots")["content"] == "noindex"


def test_where_something_takes_place_the_page_does_not_say_that_there_is_nothing(client, gent):
    EventFactory(municipality=gent, title_nl="Infomoment")

    page = client.get("/gemeenten/gent/")

    assert ("Infomoment" in page.text, "Nog niets over Gent" in page.text) == (True, False)


def test_a_project_alone_is_worth_finding(client, gent):
    ProjectFactory(municipality=gent)

    response = client.get("/gemeenten/gent/")

    assert ("Nog niets over Gent" in response.text, 'content="noindex"' in response.text) == (False, False)


@pytest.mark.parametrize(("values", "shown"), [({"email": "team@example.org"}, True), ({}, False)])
def test_the_contact_of_a_domain_shows_when_it_can_be_reached(client, values, shown):
    contact = ContactPersonFactory(**{"name_nl": "Team terreinen", "email": "", "phone": "", **values})
    domain = DomainFactory(code="bedrijventerreinen")
    domain.contact = contact
    domain.save()

    assert ("Team terreinen" in client.get("/gemeenten/gent/").text) is shown


def test_machines_read_an_area_of_the_province(client):
    data = json_ld(client)

    assert (data["name"], data["identifier"]["value"]) == ("Gent", "44021")
    assert data["containedInPlace"]["name"] == "Oost-Vlaanderen"


def test_a_page_exists_in_each_language(client):
    ProjectFactory(municipality=Municipality.objects.get(slug="gent"))
    links = read(client.get("/gemeenten/gent/")).all("link", rel="alternate")

    assert {link["hreflang"]: link["href"].partition("8000")[2] for link in links} == {
        "x-default": "/gemeenten/gent/",
        "nl": "/gemeenten/gent/",
        "en": "/en/municipalities/gent/",
        "fr": "/fr/communes/gent/",
        "de": "/de/gemeinden/gent/",
    }


# --- All of them --------------------------------------------------------------------------------------------


def test_the_list_names_all_and_counts_what_each_has_without_a_query(visit, gent):
    everything(gent)

    response = visit("/gemeenten/", queries=0)

    towns = read(response).one("main").one("ul", class_="towns")
    assert len(towns.all("a")) == 55
    assert [each.text for each in towns.all("li") if "(" in each.text] == ["Gent (6)"]


def test_the_map_and_the_list_lead_to_the_same_pages(client, gent):
    ParkFactory(municipality=gent)
    page = main(client, "/gemeenten/")

    drawn = {link["href"] for link in page.one("svg", role="group").all("a")}

    assert (drawn, drawn <= {link["href"] for link in page.one("ul", class_="towns").all("a")}) == (
        {"/gemeenten/gent/"},
        True,
    )


@pytest.mark.parametrize(
    ("asked", "page"),
    [("gent", "gent"), ("9000", "gent"), ("Sint Niklaas", "sint-niklaas"), ("nevele", "deinze"), ("lede", "lede")],
)
def test_whoever_asks_for_one_is_brought_there(client, asked, page):
    response = client.get("/gemeenten/", {"q": asked})

    assert (response.status_code, response["Location"]) == (302, f"/gemeenten/{page}/")


def test_several_that_match_are_listed_and_former_names_explained(client):
    section = main(client, "/gemeenten/?q=waa").one("section", aria_labelledby="h-found")

    assert "Waasmunster" in section.texts("a")


def test_what_is_nowhere_in_the_province_is_said(client):
    response = client.get("/gemeenten/?q=Antwerpen")

    assert (response.status_code, "Geen gemeente gevonden" in response.text) == (200, True)
    assert 'content="noindex"' in response.text


def test_a_question_that_is_too_long_is_a_mistake(client):
    response = client.get("/gemeenten/", {"q": "a" * 81})

    assert (response.status_code, "Gebruik hoogstens 80 tekens" in response.text) == (400, True)
