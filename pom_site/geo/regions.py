"""Codes of countries and regions, as public lists of projects ask for them."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

validate_nuts3 = RegexValidator(
    r"^[A-Z]{2}[A-Z0-9]{3}$", _("A NUTS 3 region has two letters and three signs: BE234 is Gent.")
)


def validate_country(code: str, field: str) -> None:
    """ISO 3166-1 alpha-2; the error stands at the field."""
    if not (len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()):
        raise ValidationError({field: _("Use the two letters of the country: BE, NL, FR, DE …")})


def is_in_belgium(longitude: float, latitude: float) -> bool:
    """By the box around the country: finds coordinates that are swapped, or in metres."""
    west, east, south, north = 2.5, 6.5, 49.4, 51.6
    return west <= longitude <= east and south <= latitude <= north
