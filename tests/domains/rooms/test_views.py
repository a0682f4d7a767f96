from decimal import Decimal

import pytest

from pom_site.geo.models import Municipality
from tests.factories.domains import BuildingFactory, ParkFactory, PlotFactory, SpaceFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def results(client, query="", path="/ik-zoek-ruimte/"):
    response = client.get(f"{path}?{query}")
    assert response.status_code == 200
    return read(response).one("main").one("div", id="results")


@pytest.mark.parametrize("count", [1, 3])
def test_the_guide_costs_one_query(visit, park, building, count):
    PlotFactory.create_batch(count, offered=True, park=park)
    SpaceFactory.create_batch(count, offered=True, building=building)

    response = visit("/ik-zoek-ruimte/?soort=plot&soort=office&van=1&gemeente=&sort=gemeente", queries=1)

    assert len(response.context["rows"]) == 2 * count


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("query", ["", "soort=plot&van=1&gemeente=gent", "sort=nieuw&vrij=2030-01-01"])
def test_the_first_visit_after_a_change_costs_six(first_visit, park, building, count, query):
    """How the content stands, municipalities, all that is on offer, the rows, the menu and the settings."""
    PlotFactory.create_batch(count, offered=True, park=park)
    SpaceFactory.create_batch(count, offered=True, building=building)

    response = first_visit(f"/ik-zoek-ruimte/?{query}", queries=6)

    assert len(response.context["rows"]) == (count if "plot" in query else 2 * count)


def test_a_row_says_what_it_is_where_how_large_and_for_how_much(client, park):
    PlotFactory(
        offered=True, park=park, title_nl="Kavel 1", area=Decimal(12_500), price_on_request=False, price=Decimal(125)
    )

    row = results(client).one("article")

    assert row.texts("h3") == ["Kavel 1"]
    for words in ("Perceel", "Gent", "12.500 m²", "€ 125 per m², excl. btw"):
        assert words in row.text


def test_nothing_that_cannot_be_had_leaks(client, park, building):
    for hidden in ({"published": False}, {"state": "offline"}):
        PlotFactory(offered=True, title_nl="Geheim", park=park, **hidden)
        SpaceFactory(offered=True, title_nl="Geheim", building=building, **hidden)
        PlotFactory(offered=True, title_nl="Geheim", park=ParkFactory(**hidden))
        SpaceFactory(offered=True, title_nl="Geheim", building=BuildingFactory(**hidden))
    PlotFactory(title_nl="Geheim", park=park)
    SpaceFactory(title_nl="Geheim", building=building)

    addresses = ("", "feed.atom", "termijnen.ics")

    assert ["Geheim" in client.get(f"/ik-zoek-ruimte/{address}").text for address in addresses] == [False] * 3


def test_each_chosen_filter_is_a_link_that_drops_it(client, park):
    bar = results(client, "soort=plot&soort=lab&van=10&sort=groot&pagina=1").all("a", class_="chip")

    assert [chip["href"] for chip in bar] == [
        "/ik-zoek-ruimte/?soort=lab&van=10&sort=groot",
        "/ik-zoek-ruimte/?soort=plot&van=10&sort=groot",
        "/ik-zoek-ruimte/?soort=plot&soort=lab&sort=groot",
    ]


def test_municipalities_with_room_stand_beside_the_list_with_their_number(client, park, building):
    PlotFactory.create_batch(2, offered=True, park=park)
    SpaceFactory(offered=True, building=building)

    towns = read(client.get("/ik-zoek-ruimte/?van=1&gemeente=gent")).one("ul", id="towns")

    assert towns.texts("li") == ["Aalst (1)", "Gent (2)"]
    assert towns.all("a")[0]["href"] == "/ik-zoek-ruimte/?van=1&gemeente=aalst"


def test_where_nothing_is_found_it_says_which_filter_to_let_go(client, park):
    PlotFactory.create_batch(2, offered=True, park=park, area=Decimal(500))

    section = results(client, "soort=plot&van=900&tot=950").one("section", aria_labelledby="h-looser")

    assert section.texts("li") == ["Zonder de filter “Oppervlakte” 2 plekken gevonden"]
    assert section.one("a")["href"] == "/ik-zoek-ruimte/?soort=plot"


def test_where_nothing_is_free_at_all_there_is_somebody_to_ask(client):
    found = results(client)

    assert found.texts("h2")[-1] == "Op dit moment is niets vrij"
    assert found.all("a", class_="chip") == []


def test_the_list_is_in_pages_of_twenty_that_keep_the_filters(client, park):
    PlotFactory.create_batch(21, offered=True, park=park)

    assert len(results(client, "soort=plot").all("article")) == 20
    assert len(results(client, "soort=plot&pagina=2").all("article")) == 1
    assert client.get("/ik-zoek-ruimte/?pagina=3").status_code == 404


@pytest.mark.parametrize("path", ["", "feed.atom", "termijnen.ics"])
def test_a_bad_value_is_said_in_a_sentence_beside_its_field(client, park, path):
    PlotFactory(offered=True, park=park, title_nl="Kavel")

    response = client.get(f"/ik-zoek-ruimte/{path}?van=500&tot=20")
    main = read(response).one("main")

    assert (response.status_code, main.all("article")) == (400, [])
    assert "“Tot” is kleiner dan “vanaf”" in main.one("span", id="id_tot_error").text


@pytest.mark.parametrize(("query", "start"), [("soort=schip", "Wat zoekt u? "), ("van=veel", "Vanaf (m²): ")])
def test_the_summary_leads_to_the_field_and_puts_no_colon_after_a_question(client, query, start):
    summary = read(client.get(f"/ik-zoek-ruimte/?{query}")).one("div", class_="note--bad")

    assert [link.text.startswith(start) for link in summary.all("a")] == [True]


def test_search_engines_keep_the_whole_list_and_no_choice_of_filters(client, park):
    PlotFactory(offered=True, park=park)

    robots = [read(client.get(f"/ik-zoek-ruimte/{query}")).all("meta", name="robots") for query in ("", "?van=5")]

    assert [[tag["content"] for tag in tags] for tags in robots] == [[], ["noindex"]]


def test_the_search_can_be_kept_as_a_link_a_feed_and_a_calendar(client, park, settings):
    PlotFactory(offered=True, park=park)

    links = results(client, "pagina=1&soort=plot&utm=x").one("section", aria_labelledby="h-saved").all("a")

    assert [link["href"] for link in links][:3] == [
        f"{settings.SITE_URL}/ik-zoek-ruimte/?soort=plot",
        "/ik-zoek-ruimte/feed.atom?soort=plot",
        "/ik-zoek-ruimte/termijnen.ics?soort=plot",
    ]


@pytest.mark.parametrize("path", ["/en/looking-for-room/", "/fr/je-cherche-un-espace/", "/de/ich-suche-platz/"])
def test_the_guide_speaks_four_languages_and_marks_a_dutch_title(client, park, path):
    PlotFactory(offered=True, park=park, title_nl="Kavel")

    assert results(client, path=path).one("h3").one("a")["lang"] == "nl"


def test_what_was_let_a_moment_ago_is_left_out_though_memory_knows_it(client, settings, park):
    from domains.models import Plot
    from tests.counting import committed

    settings.CONTENT_VERSION_SECONDS = 3600
    plot = PlotFactory(offered=True, park=park)
    committed()
    assert len(results(client).all("article")) == 1
    Plot.objects.filter(pk=plot.pk).update(availability="nietAangeboden")
    committed()

    assert results(client).all("article") == []


def test_of_many_municipalities_those_with_the_most_room_are_linked_and_all_can_be_chosen(client):
    towns = list(Municipality.objects.current().order_by("name")[:18])
    for town in towns:
        PlotFactory(offered=True, park=ParkFactory(municipality=town))
    PlotFactory(offered=True, park=ParkFactory(municipality=towns[17]))
    PlotFactory(offered=True, park=ParkFactory(municipality=towns[16]))

    main = read(client.get("/ik-zoek-ruimte/")).one("main")
    names = [link.text for link in main.one("ul", id="towns").all("a")]

    assert names == [town.name for town in (*towns[:14], *towns[16:])]
    assert len(main.one("select", name="gemeente").all("option")) == 19
