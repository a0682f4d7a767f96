from decimal import Decimal

import pytest
from django.utils import translation

from domains.context.plots import by_number, plots_of, state_of
from domains.models import Plot
from domains.models.codes import Availability


def plot(code="A1", **values):
    return Plot(code=code, slug_nl=code.lower(), area=Decimal(2_500), **values)


def offered(code, **values):
    return plot(code, availability=Availability.OFFERED, **values)


def test_codes_are_sorted_by_their_numbers():
    codes = ["B1", "A10", "12b", "A2", "12a", "2"]

    assert sorted(codes, key=by_number) == ["2", "12a", "12b", "A2", "A10", "B1"]


def test_a_digit_of_another_script_breaks_no_order():
    assert sorted(["A²", "A1"], key=by_number) == ["A1", "A²"]


@pytest.mark.parametrize(
    ("availability", "trade", "told"),
    [
        (Availability.OFFERED, Plot.Trade.FREE, "Beschikbaar"),
        (Availability.OPTION, Plot.Trade.RESERVED, "In optie"),
        (Availability.NOT_OFFERED, Plot.Trade.SOLD, "Verkocht"),
        (Availability.NOT_OFFERED, Plot.Trade.FREE, "Niet beschikbaar"),
    ],
)
def test_of_what_is_not_on_offer_the_state_says_why(availability, trade, told):
    with translation.override("nl"):
        assert state_of(plot(availability=availability, trade=trade)) == told


def test_what_can_be_had_comes_first():
    found = plots_of([plot("A1", trade="sold"), offered("A3"), plot("A2", availability=Availability.OPTION)])

    assert [line.code for line in found.lines] == ["A3", "A2", "A1"]


def test_a_price_is_told_only_of_what_can_be_had():
    sold = plot("A1", trade="sold", price=Decimal(100))

    assert [line.price for line in plots_of([sold]).lines] == [""]


@pytest.mark.parametrize(("sold", "listed", "left_out"), [(20, 21, False), (21, 1, True)])
def test_more_than_twenty_that_are_gone_are_counted_only(sold, listed, left_out):
    found = plots_of([offered("A1"), *(plot(f"B{number}", trade="sold") for number in range(sold))])

    assert (len(found.lines), found.left_out) == (listed, left_out)
    assert [number for _state, number in found.counted] == [1, sold]
