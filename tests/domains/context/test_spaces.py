import datetime
from decimal import Decimal

import pytest
from django.utils import timezone, translation

from domains.context.offers import free_from
from domains.context.spaces import spaces_of, terms_of
from domains.models import Space


def space(code="1", **values):
    return Space(code=code, slug_nl=f"ruimte-{code}", kind="office", area=Decimal(40), **values)


@pytest.fixture(autouse=True)
def dutch():
    with translation.override("nl"):
        yield


@pytest.mark.parametrize(
    ("least", "most", "told"),
    [
        (3, 36, "3 tot 36 maanden"),
        (1, None, "minstens 1 maand"),
        (None, 12, "hoogstens 12 maanden"),
        (None, None, ""),
    ],
)
def test_a_term_is_told_as_far_as_it_is_known(least, most, told):
    assert terms_of(space(term_least=least, term_most=most)) == told


def test_what_is_free_comes_before_what_will_be_free():
    found = spaces_of(
        [space("1", availability="soon"), space("10", availability="free"), space("2", availability="free")]
    )

    assert [line.name for line in found.lines] == ["Kantoor 2", "Kantoor 10", "Kantoor 1"]


def test_let_spaces_are_a_number_only():
    found = spaces_of([space("1"), space("2"), space("3", availability="option")])

    assert ([line.name for line in found.lines], [number for _state, number in found.counted]) == (
        ["Kantoor 3"],
        [1, 2],
    )


@pytest.mark.parametrize(("days", "told"), [(30, True), (-30, False)])
def test_only_a_day_that_is_still_to_come_is_told(days, told):
    day = timezone.localdate() + datetime.timedelta(days=days)

    assert bool(spaces_of([space(availability="free", available_from=day)]).lines[0].since) is told


@pytest.mark.parametrize(("availability", "told"), [("free", "Onmiddellijk"), ("soon", "")])
def test_what_comes_free_soon_is_not_free_at_once(availability, told):
    day = timezone.localdate() - datetime.timedelta(days=1)

    assert free_from(space(availability=availability, available_from=day)) == told


def test_a_price_says_what_it_is_for():
    priced = space(availability="free", price=Decimal(62), price_basis="square_metre", charges=Decimal(110))

    line = spaces_of([priced]).lines[0]

    words = [text.replace("\u00a0", " ") for text in (line.price, line.charges)]
    assert words == ["€ 62 per m² per jaar", "+ € 110 kosten per maand"]
