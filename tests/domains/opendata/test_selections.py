"""A file holds exactly what the list under the same filters holds, for each of the four."""

import pytest

from pom_site.geo.models import Municipality
from tests.counting import committed, visit  # noqa: F401
from tests.domains.opendata.files import fetch, parsed
from tests.factories.domains import BrownfieldFactory, BuildingFactory, ParkFactory, PlotFactory, SpaceFactory
from tests.reading import read

pytestmark = pytest.mark.django_db
CASES = {
    "bedrijventerreinen": ("/bedrijventerreinen/", "soort=local&gemeente=gent&sort=vrij"),
    "brownfields": ("/brownfields/", "gemeente=gent&doel=housing"),
    "percelen": ("/ik-zoek-ruimte/", "soort=plot&van=100&gemeente=gent"),
    "ruimten": ("/ik-zoek-ruimte/", "soort=office&soort=lab&gemeente=gent&sort=groot"),
}
ROWS = {"bedrijventerreinen": 6, "percelen": 3, "brownfields": 5, "ruimten": 1}
EACH = pytest.mark.parametrize("code", CASES)


def place(slug):
    return Municipality.objects.get(slug=slug)


def make(count):
    """As many of each that the filters find; and of each one in Aalst, one that is gone, one that is hidden."""
    for slug, number in (("gent", count), ("aalst", 1)):
        park = ParkFactory(municipality=place(slug), kind="local", title_nl=f"Terrein {slug}")
        building = BuildingFactory(municipality=place(slug))
        ParkFactory.create_batch(number - 1, municipality=place(slug), kind="local")
        BrownfieldFactory.create_batch(number, municipality=place(slug), targets=["housing"])
        PlotFactory.create_batch(number, offered=True, park=park)
        SpaceFactory.create_batch(number, offered=True, building=building)
        for values in ({}, {"offered": True, "state": "offline"}):
            PlotFactory(park=park, **values)
            SpaceFactory(building=building, **values)
    ParkFactory(municipality=place("gent"), kind="local", state="offline")
    BrownfieldFactory(municipality=place("gent"), targets=["housing"], state="offline")
    committed()


def listed(client, code):
    """The keys of the rows that visitors see, in their order."""
    path, query = CASES[code]
    context = client.get(f"{path}?{query}").context
    rows = [row.item for row in context["rows"]] if "rows" in context else context["page_obj"].object_list
    return [item.pk for item in rows]


def exported(client, code, query):
    (found,) = (value for value in parsed(client, f"{code}/data.json?{query}").values() if isinstance(value, list))
    return [each["id"] for each in found]


@EACH
def test_a_file_holds_what_the_list_holds_in_its_order(client, code):
    make(3)

    found = listed(client, code)

    assert (len(found), exported(client, code, CASES[code][1])) == (3, found)


@EACH
@pytest.mark.parametrize("count", [1, 3])
def test_a_selection_costs_its_batch_and_no_more(client, settings, code, count, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    make(count)
    path = f"{code}/data.json?{CASES[code][1]}"
    fetch(client, path)

    with django_assert_num_queries(ROWS[code]):
        fetch(client, path)


@EACH
@pytest.mark.parametrize("query", ["gemeente=atlantis", "pagina=nul", "sort=duurste", "alleen=alles"])
def test_what_no_filter_means_is_said_in_a_sentence(client, code, query):
    known = {"sort": code != "brownfields", "alleen": code in ("percelen", "ruimten")}
    expected = 400 if known.get(query.partition("=")[0], True) else 200

    for address in ("data/", "data.csv", "data.geojson"):
        response = client.get(f"/{code}/{address}?{query}")

        assert response.status_code == expected, address


@EACH
def test_its_links_stand_under_the_list_and_keep_the_filters(client, code):
    make(1)
    path, query = CASES[code]
    query += "&alleen=aanbod" if path == "/ik-zoek-ruimte/" else ""

    links = read(client.get(f"{path}?{CASES[code][1]}&pagina=1&utm=x")).one("main").all("a")

    files = [link["href"] for link in links if "/data" in link["href"]]
    assert files == [f"/{code}/data{end}?{query}" for end in (".csv", ".xlsx", ".json", ".geojson", "/")]


@pytest.mark.parametrize("code", ["percelen", "ruimten"])
def test_without_a_filter_what_is_gone_is_there_unless_one_asks_for_what_is_on_offer(client, code):
    make(1)

    assert [len(exported(client, code, query)) for query in ("", "alleen=aanbod")] == [4, 2]


def test_the_page_says_what_was_chosen_and_leads_back(client):
    make(1)

    main = read(client.get("/percelen/data/?gemeente=gent&alleen=aanbod")).one("main")

    assert main.one("p", role="status").text.startswith("1 resultaat: Gent, Alleen wat te krijgen is.")
    assert main.one("p", role="status").one("a")["href"] == "/ik-zoek-ruimte/?gemeente=gent&alleen=aanbod"
