from decimal import Decimal

import pytest
from django.utils import translation

from pom_site.publishing.quantities import euro, hectares, percent


@pytest.mark.parametrize(
    ("language", "whole", "cents"),
    [
        ("nl", "€ 3.400.000", "€ 1.234,50"),
        ("en", "€3,400,000", "€1,234.50"),
        ("fr", "3 400 000 €", "1 234,50 €"),
        ("de", "3.400.000 €", "1.234,50 €"),
    ],
)
def test_an_amount_is_written_as_the_language_writes_it_with_cents_only_where_there_are_any(language, whole, cents):
    with translation.override(language):
        written = [euro(Decimal("3400000.00")), euro(Decimal("1234.5"))]

    assert [" ".join(text.split()) for text in written] == [whole, cents]


@pytest.mark.parametrize(
    ("language", "written"),
    [("nl", ["40 %", "33,3 %"]), ("en", ["40 %", "33.3 %"]), ("fr", ["40 %", "33,3 %"]), ("de", ["40 %", "33,3 %"])],
)
def test_a_share_has_one_decimal_at_most(language, written):
    with translation.override(language):
        assert [percent(rate).replace("\u00a0", " ") for rate in (Decimal("40.04"), Decimal("33.333"))] == written


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_an_amount_never_breaks_over_two_lines(language):
    with translation.override(language):
        assert " " not in euro(Decimal(1000)) + percent(Decimal(40))


@pytest.mark.parametrize(
    ("area", "written"),
    [("46000", "4,6 ha"), ("460000", "46 ha"), ("5000", "0,5 ha"), ("4999.99", "5.000 m²"), ("80", "80 m²")],
)
def test_land_is_told_in_hectares_and_small_areas_in_square_metres(area, written):
    assert hectares(Decimal(area)).replace("\u00a0", " ") == written
