import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from domains.models import Plot
from domains.models.codes import Availability
from tests.domains.models.refusals import database_refuses, refused_at
from tests.factories.domains import ParkFactory, PlotFactory, PlotFunctionFactory

pytestmark = pytest.mark.django_db

OFFERED = {
    "availability": Availability.OFFERED,
    "trade": Plot.Trade.FREE,
    "forms": [Plot.Form.SALE],
    "price_on_request": True,
}
TOMORROW = datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"trade": "sold", "availability": "aangeboden"}, "availability"),
        ({"trade": "leased", "availability": "optie"}, "availability"),
        ({"trade": "free", "availability": "optie"}, "availability"),
        ({"trade": "option", "availability": "aangeboden"}, "availability"),
        (OFFERED | {"price": 80}, "price_on_request"),
        (OFFERED | {"price_on_request": False}, "price"),
        (OFFERED | {"forms": []}, "forms"),
        ({"split_least": 2501}, "split_least"),
        ({"split_most": 2501}, "split_most"),
        ({"split_least": 900, "split_most": 800}, "split_most"),
        ({"cadastral_reference": "x", "longitude": 3.7}, "latitude"),
    ],
)
def test_a_plot_that_contradicts_itself_is_refused_at_the_field(values, field):
    plot = PlotFactory()
    for name, value in values.items():
        setattr(plot, name, value)

    assert refused_at(plot) == [field]


@pytest.mark.parametrize("name", ["price_on", "permit_on", "soil_certificate_on"])
def test_what_has_happened_has_no_day_to_come(name):
    plot = PlotFactory.build(**{name: timezone.localdate() + TOMORROW}, park=ParkFactory())

    assert refused_at(plot) == [name]


@pytest.mark.parametrize(
    "values",
    [
        OFFERED,
        OFFERED | {"price_on_request": False, "price": Decimal("85.50"), "price_on": timezone.localdate()},
        {"trade": "option", "availability": "optie"},
        {"trade": "reserved", "availability": "optie"},
        {"trade": "free", "availability": "nietAangeboden"},
        {"split_least": 800, "split_most": 2500},
    ],
)
def test_a_plot_in_order_is_taken(values):
    PlotFactory.build(park=ParkFactory(), **values).clean()


@pytest.mark.parametrize(
    "values",
    [
        {"trade": "sold", "availability": "aangeboden"},
        {"price": 80, "price_on_request": True},
        {"split_least": 900, "split_most": 800},
        {"area": 0},
    ],
)
def test_the_database_refuses_it_too(values):
    park = ParkFactory()

    database_refuses(lambda: PlotFactory(park=park, **values))


def test_a_code_is_there_once_in_a_park():
    plot = PlotFactory(code="A1")
    PlotFactory(code="A1")

    database_refuses(lambda: PlotFactory(park=plot.park, code="A1"))


def test_a_function_is_there_once_on_a_plot():
    row = PlotFunctionFactory(kind="economie")

    database_refuses(lambda: PlotFunctionFactory(plot=row.plot, kind="economie"))


def test_a_cadastral_number_is_written_as_the_land_register_does():
    field = Plot._meta.get_field("cadastral_reference")

    field.run_validators("44021D0123/00A000")
    with pytest.raises(ValidationError):
        field.run_validators("Gent 4 sectie D")


def test_without_a_title_it_is_named_after_its_park_in_each_language_of_that():
    park = ParkFactory(title_nl="De Kouter", title_fr="Le Kouter")

    plot = PlotFactory(park=park, code="A1")

    titles = (plot.title_nl, plot.title_fr, plot.title_en, plot.slug_nl)
    assert titles == ("Perceel A1, De Kouter", "Parcelle A1, Le Kouter", None, "perceel-a1-de-kouter")


def test_a_title_of_its_own_stays():
    assert PlotFactory(title_nl="Kop van de kaai").title_nl == "Kop van de kaai"
