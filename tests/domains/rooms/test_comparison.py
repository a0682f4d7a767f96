from decimal import Decimal

import pytest

from domains.rooms.comparison import side_by_side
from tests.factories.domains import PlotFactory, SpaceFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

PATH = "/ik-zoek-ruimte/vergelijken/"


@pytest.fixture
def plot(park):
    return PlotFactory(offered=True, park=park, title_nl="Kavel", area=Decimal(2_000))


@pytest.fixture
def space(building):
    return SpaceFactory(offered=True, building=building, title_nl="Kantoor", area=Decimal(20), floor_nl="Eerste")


def table(response):
    rows = read(response).one("table").all("tr")
    return {row.all("th")[0].text: row.texts("td") for row in rows[1:]}


def test_facts_are_rows_and_what_is_compared_are_columns(client, plot, space):
    response = client.get(f"{PATH}?wat=plot-{plot.pk}&wat=space-{space.pk}")

    assert read(response).one("thead").texts("th") == ["Kavel", "Kantoor"]
    assert table(response)["Oppervlakte"] == ["2.000 m²", "20 m²"]
    assert table(response)["Verdieping"] == ["–niet vermeld", "Eerste"]


@pytest.mark.parametrize("count", [1, 4])
def test_four_cost_six_queries_as_one_does(visit, park, building, count):
    query = "&".join(f"wat=plot-{PlotFactory(offered=True, park=park).pk}" for _time in range(count - 1))
    space = SpaceFactory(offered=True, building=building)

    response = visit(f"{PATH}?wat=space-{space.pk}&{query}", queries=2 if count == 1 else 5)

    assert len(response.context["columns"]) == count


def test_more_than_four_are_refused_with_a_sentence(client):
    response = client.get(PATH + "?" + "&".join(f"wat=plot-{number}" for number in range(5)))

    assert response.status_code == 400
    assert "U kunt er vier tegelijk vergelijken, en u koos er 5." in read(response).one("main").text


@pytest.mark.parametrize("value", ["plot", "plot-", "kasteel-3", "plot-1;", "plot--1", "space-9999999999"])
def test_what_is_no_plot_or_space_is_refused_with_a_sentence(client, value):
    response = client.get(PATH, {"wat": value})

    assert response.status_code == 400
    assert f"Dit is geen perceel of ruimte: “{value}”." in read(response).one("main").text


def test_what_is_not_public_is_left_out_and_said(client, plot, park):
    draft = PlotFactory(offered=True, park=park, title_nl="Geheim", published=False)

    response = client.get(f"{PATH}?wat=plot-{plot.pk}&wat=plot-{draft.pk}&wat=space-99")

    assert read(response).one("thead").texts("th") == ["Kavel"]
    assert "2 van uw keuzes zijn weggelaten" in response.text and "Geheim" not in response.text


def test_the_same_one_twice_is_one_column(client, plot):
    response = client.get(f"{PATH}?wat=plot-{plot.pk}&wat=plot-{plot.pk}&wat=plot-0{plot.pk}")

    assert len(response.context["columns"]) == 1


def test_what_is_sold_meanwhile_can_still_be_compared_and_says_so(client, park):
    sold = PlotFactory(park=park, price_on_request=True)

    facts = table(client.get(f"{PATH}?wat=plot-{sold.pk}"))

    assert (facts["Beschikbaarheid"], "Prijs" in facts) == ([str(sold.get_trade_display())], False)


def test_nothing_ticked_leads_back_to_the_list_with_its_filters(client):
    main = read(client.get(f"{PATH}?soort=plot&van=5")).one("main")

    assert main.one("div", class_="empty").one("a")["href"] == "/ik-zoek-ruimte/?soort=plot&van=5"


def test_a_row_stands_where_the_first_that_has_it_puts_it():
    assert side_by_side([[("a", "1"), ("b", "2")], [("b", "3"), ("c", "4")]]) == [
        ("a", ["1", ""]),
        ("b", ["2", "3"]),
        ("c", ["", "4"]),
    ]
