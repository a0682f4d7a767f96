import datetime
from decimal import Decimal

import pytest
from django.http import QueryDict

from domains.rooms.forms import RoomForm
from domains.rooms.rows import rows_of
from tests.domains.rooms.conftest import place
from tests.factories.domains import BuildingFactory, ParkFactory, PlotFactory, SpaceFactory

pytestmark = pytest.mark.django_db


def asked(query):
    form = RoomForm(QueryDict(query))
    assert form.is_valid(), form.errors
    return form


def codes(query):
    return [item.code for item in rows_of(asked(query).found())]


@pytest.fixture
def four(park, building):
    """Two plots in Gent, a lab in Aalst and an office in Gent, in the order of their size."""
    values = {"offered": True, "park": park}
    PlotFactory(code="koop", area=Decimal(5_000), forms=["sale"], **values)
    PlotFactory(code="huur", area=Decimal(3_000), forms=["rent"], available_from=datetime.date(2030, 1, 1), **values)
    SpaceFactory(code="labo", area=Decimal(60), kind="lab", offered=True, building=building)
    gent = BuildingFactory(municipality=place("gent"), park=park)
    SpaceFactory(code="kantoor", area=Decimal(20), kind="office", offered=True, building=gent)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["kantoor", "labo", "huur", "koop"]),
        ("soort=plot", ["huur", "koop"]),
        ("soort=plot&soort=lab", ["labo", "huur", "koop"]),
        ("van=60&tot=3000", ["labo", "huur"]),
        ("van=3001", ["koop"]),
        ("tot=20", ["kantoor"]),
        ("gemeente=gent", ["kantoor", "huur", "koop"]),
        ("aanbod=rent", ["kantoor", "labo", "huur"]),
        ("aanbod=sale&aanbod=rent&soort=plot", ["huur", "koop"]),
        ("bereik=water&bereik=motorway", ["kantoor", "huur", "koop"]),
        ("bereik=water&bereik=rail", []),
        ("vrij=2029-12-31&soort=plot", ["koop"]),
        ("vrij=2030-01-01&soort=plot", ["huur", "koop"]),
        ("sort=groot", ["koop", "huur", "labo", "kantoor"]),
        ("sort=gemeente", ["labo", "kantoor", "huur", "koop"]),
        ("sort=nieuw", ["kantoor", "labo", "huur", "koop"]),
        ("van=0&tot=0", []),
    ],
)
def test_each_filter_and_order_gives_what_it_says(four, query, found):
    assert codes(query) == found


def test_the_name_of_a_merged_municipality_leads_to_its_successor():
    PlotFactory(offered=True, code="fusie", park=ParkFactory(municipality=place("deinze")))

    assert codes("gemeente=nevele") == ["fusie"]


@pytest.mark.parametrize(
    ("query", "field", "sentence"),
    [
        ("van=500&tot=20", "tot", "“Tot” is kleiner dan “vanaf”. Verbeter een van de twee."),
        ("van=-1", "van", "Schrijf een heel aantal vierkante meter, bijvoorbeeld 500."),
        ("tot=veel", "tot", "Schrijf een heel aantal vierkante meter, bijvoorbeeld 500."),
        ("tot=1000000000", "tot", "Schrijf een heel aantal vierkante meter, bijvoorbeeld 500."),
        ("vrij=morgen", "vrij", "Schrijf de dag als jaar-maand-dag, bijvoorbeeld 2027-01-31."),
        ("vrij=2027-02-30", "vrij", "Schrijf de dag als jaar-maand-dag, bijvoorbeeld 2027-01-31."),
    ],
)
def test_a_value_that_cannot_be_is_refused_at_its_field(query, field, sentence):
    form = RoomForm(QueryDict(query))

    assert (form.is_valid(), form.errors) == (False, {field: [sentence]})


@pytest.mark.parametrize("query", ["soort=kasteel", "gemeente=atlantis", "aanbod=gratis", "bereik=ruimte", "sort=x"])
def test_a_choice_that_nobody_knows_is_refused(query):
    assert list(RoomForm(QueryDict(query)).errors) == [query.split("=")[0]]


def numbers(form, name):
    form.count()
    return {value: number for value, number in form.fields[name].widget.counts.items() if number}


def test_each_choice_says_how_many_it_would_give_the_other_filters_kept(four):
    form = asked("soort=plot&aanbod=sale")

    assert numbers(form, "soort") == {"plot": 1}
    assert numbers(form, "aanbod") == {"sale": 1, "rent": 1}


def test_ways_of_access_are_asked_for_together(four):
    assert numbers(asked("bereik=water&soort=office"), "bereik") == {"water": 1, "motorway": 1}


def test_municipalities_with_room_and_the_chosen_one_can_be_chosen(four):
    shown = [slug for slug, _name in asked("gemeente=nevele").fields["gemeente"].widget.choices]

    assert shown == ["", "aalst", "deinze", "gent"]


def test_one_search_has_one_address(four):
    one = asked("pagina=1&sort=groot&soort=lab&soort=plot&soort=lab&van=0050&gemeente=nevele&vrij=2027-01-31&x=y")

    assert one.query == "soort=lab&soort=plot&van=50&gemeente=deinze&vrij=2027-01-31&sort=groot"


def test_what_nothing_on_offer_has_is_not_shown_unless_it_was_chosen(four):
    shown = [value for value, _label in asked("soort=coworking").fields["soort"].widget.choices]

    assert shown == ["plot", "office", "lab", "coworking"]
