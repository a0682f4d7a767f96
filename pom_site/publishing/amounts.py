"""Columns for money, shares and areas, which may be unknown: that is not the same as 0."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


def money(label: Any, least: Decimal | int = 0, **options: Any) -> models.DecimalField[Any, Any]:
    """In euro, with cents."""
    checks = [MinValueValidator(least)]
    return models.DecimalField(
        label, max_digits=14, decimal_places=2, null=True, blank=True, validators=checks, **options
    )


def percentage(label: Any, **options: Any) -> models.DecimalField[Any, Any]:
    """From 0 to 100, with two decimals."""
    checks = [MinValueValidator(0), MaxValueValidator(100)]
    return models.DecimalField(
        label, max_digits=5, decimal_places=2, null=True, blank=True, validators=checks, **options
    )


def square_metres(label: Any, least: Decimal | int = 0, **options: Any) -> models.DecimalField[Any, Any]:
    """In m², with two decimals: 10 ha is 100000."""
    checks = [MinValueValidator(least)]
    options = {"null": True, "blank": True, **options}
    return models.DecimalField(label, max_digits=12, decimal_places=2, validators=checks, **options)
