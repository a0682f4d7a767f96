"""Reference data that projects name, from the process's memory."""

from __future__ import annotations

from pom_site.publishing.memo import remembered
from projects.models import IndicatorDefinition, Programme


@remembered
def all_programmes() -> dict[int, Programme]:
    return Programme.objects.in_bulk()


@remembered
def all_definitions() -> dict[int, IndicatorDefinition]:
    """What is measured, by code."""
    return {each.pk: each for each in IndicatorDefinition.objects.order_by("code")}
