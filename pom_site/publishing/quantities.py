"""Amounts, shares and areas as visitors read them, in the active language."""

from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _

NO_BREAK = "\u00a0"
HECTARE = 10_000


def euro(amount: Decimal) -> str:
    """As the active language writes it ("€ 3.400.000", "3 400 000 €"); cents only where there are any."""
    decimals = 0 if amount == amount.to_integral_value() else 2
    return _("€%(amount)s") % {"amount": number_format(amount, decimals, force_grouping=True)}


def percent(rate: Decimal) -> str:
    """At most one decimal: "40 %", "33,3 %"."""
    rounded = rate.quantize(Decimal("0.1"))
    decimals = 0 if rounded == rounded.to_integral_value() else 1
    return f"{number_format(rounded, decimals)}{NO_BREAK}%"


def square_metres(area: Decimal) -> str:
    """Whole ones: "12.500 m²"."""
    return f"{number_format(area.quantize(Decimal(1)), 0, force_grouping=True)}{NO_BREAK}m²"


def hectares(area: Decimal) -> str:
    """From square metres: "46 ha", "4,6 ha"; what is smaller than half a hectare stays in square metres."""
    if area < HECTARE / 2:
        return square_metres(area)
    rounded = (area / HECTARE).quantize(Decimal("0.1"))
    decimals = 0 if rounded == rounded.to_integral_value() else 1
    return f"{number_format(rounded, decimals, force_grouping=True)}{NO_BREAK}ha"
