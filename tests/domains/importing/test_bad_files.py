"""A mistake stands at its line and column, in the words of the form, and nothing of the file is stored."""

import pytest

from domains.models import Park, Plot, Space
from pom_site.publishing.models import Revision
from tests.domains.importing.desk import NEW, confirm, csv_of, lines, upload
from tests.factories.domains import (
    BuildingFactory,
    ParkFactory,
    ParkPhaseFactory,
    PlotFunctionFactory,
)
from tests.factories.geo import MunicipalityFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def places(desk):
    ParkFactory(title_nl="Kouter", municipality=MunicipalityFactory(slug="proefdorp"), vlaio_id="V1")
    BuildingFactory(title_nl="Toren")


WRONG = {
    "net above gross": (Park, {"area_net": "200000"}, "area_net: De netto-oppervlakte is groter dan de bruto"),
    "no area": (Park, {"area_gross": "1.000.000"}, "area_gross: Schrijf een getal zonder spaties"),
    "no municipality": (Park, {"municipalities": ""}, "municipalities: In welke gemeente ligt het?"),
    "a municipality of nobody": (Park, {"municipalities": "proefdorp|gend"}, "municipalities: We kennen “gend” niet."),
    "unknown development": (Park, {"development": "klaar"}, "development: “klaar” staat niet in de lijst. Kies uit:"),
    "unknown utilities": (Park, {"utilities": "gas|stoom"}, "utilities: “stoom” staat niet in de lijst."),
    "jobs of no year": (Park, {"jobs": "12"}, "counted_in: Vul in in welk jaar dit geteld is."),
    "half a point": (Park, {"longitude": "3.7"}, "latitude: "),
    "an id of nobody": (Park, {"id": "99999"}, "id: We kennen niets met dit nummer."),
    "a title that is there": (Park, {"title_nl": "KOUTER"}, "title_nl: Er is er al een met deze titel"),
    "sold yet offered": (Plot, {"trade": "sold"}, "availability: “Verkocht” en “Beschikbaar” spreken elkaar tegen."),
    "a price and on request": (Plot, {"price": "50"}, "price_on_request: Er is een prijs ingevuld, dus"),
    "a park of nobody": (Plot, {"park": "nergens"}, "park: We kennen “nergens” niet. Neem het korte adres"),
    "a park's number of nobody": (Plot, {"park_id": "99999"}, "park_id: We kennen “99999” niet."),
    "no park": (Plot, {"park": ""}, "park: "),
    "a restriction of nobody": (Plot, {"restrictions": "spook"}, "restrictions: “spook” staat niet in de lijst."),
    "no moment": (Plot, {"deadline": "binnenkort"}, "deadline: "),
    "a building of nobody": (Space, {"building": "nergens"}, "building: We kennen “nergens” niet."),
    "a price of nothing": (Space, {"price": "9", "price_on_request": "nee"}, "price_basis: Is dit de prijs per maand"),
    "terms in disorder": (Space, {"term_least": "9", "term_most": "3"}, "term_most: "),
    "letters that are lost": (Space, {"title_nl": "Coö\ufffd"}, "title_nl: Hier zijn letters beschadigd"),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_a_mistake_stands_at_its_line_and_column_and_nothing_is_stored(desk, places, mistake):
    model, cells, sentence = WRONG[mistake]
    before = model.objects.count()
    good, bad = NEW[model], NEW[model] | {"title_nl": "Fout", "code": "Z9"} | cells
    columns = {name: "" for name in {**good, **bad} if name != "code" or model is not Park}
    rows = [{name: row.get(name, "") for name in columns} for row in (good, bad)]

    response = upload(desk, model, csv_of(*rows))

    first, *_others = lines(response)
    assert first[:2] == ("3", "fout")
    assert sentence in first[2]
    assert (response.context["confirm"], model.objects.count(), Revision.objects.count()) == (None, before, 0)


def test_all_mistakes_of_a_line_are_told_at_once(desk, places):
    response = upload(desk, Plot, csv_of(NEW[Plot] | {"soil": "vuil", "built": "half", "trade": "sold"}))

    ((_number, _what, told),) = lines(response)
    assert [told.count(f"{name}: “") for name in ("availability", "built", "soil")] == [1, 1, 1]


def test_a_park_and_its_number_must_agree(desk, places):
    other = ParkFactory()

    response = upload(desk, Plot, csv_of(NEW[Plot] | {"park_id": other.pk}))

    assert lines(response)[0][2] == "park_id: Dit is niet het nummer van “kouter”. Verbeter een van de twee."


@pytest.mark.parametrize("model", NEW)
def test_what_stands_in_the_file_twice_is_an_error(desk, places, model):
    response = upload(desk, model, csv_of(NEW[model], NEW[model]))

    assert lines(response)[0] == ("3", "fout", "Dit staat al op regel 2. Verwijder een van de twee.")


def test_a_phase_that_ends_before_it_starts_is_refused(desk):
    phase = ParkPhaseFactory(starts_on="2024-05-01")

    response = upload(desk, Park, csv_of({"id": phase.pk, "park_id": phase.park_id, "ends_on": "2024-04-30"}))

    assert lines(response)[0][2] == "ends_on: Het einde ligt vóór het begin. Verbeter een van de twee."


def test_functions_are_no_more_than_the_plot(desk):
    row = PlotFunctionFactory(share=60, kind="economie")

    response = upload(desk, Plot, csv_of({"plot_id": row.plot_id, "kind": "Wonen", "share": "50"}))

    assert lines(response)[0][2].startswith("share: De functies samen zijn 110 % van het perceel.")


def test_a_row_of_a_plot_that_is_not_there_is_refused(desk):
    response = upload(desk, Plot, csv_of({"plot_id": "99999", "kind": "wonen", "share": "50"}))

    assert lines(response)[0][2].startswith("plot_id: Van welk perceel is dit?")


def test_a_file_of_another_kind_is_refused_and_cannot_be_confirmed(desk, places):
    waiting = upload(desk, Plot, csv_of(NEW[Plot]))

    wrong = upload(desk, Space, csv_of(NEW[Plot]))
    moved = confirm(desk, Space, waiting)

    assert wrong.context["form"].errors["file"][0].startswith("Regel 1: we kennen geen kolom")
    assert (moved.status_code, Plot.objects.count()) == (302, 0)
