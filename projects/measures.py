"""What was measured, as visitors read it: numbers in their language, "not measured" never as 0."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from django.utils.formats import date_format, number_format
from django.utils.translation import pgettext

from pom_site.publishing.fallback import marked
from pom_site.publishing.quantities import percent
from projects.models import Indicator, IndicatorDefinition, Project

FULL: Final = Decimal(100)
CUT: Final = 1.5


@dataclass(frozen=True)
class Bar:
    """Drawn in hundredths: what was achieved up to the target, where the target lies, and what goes beyond it."""

    width: float
    target: float = 100.0
    beyond: float = 0.0

    @property
    def cut(self) -> float:
        """Where the part beyond the target starts."""
        return round(self.target + CUT, 2)


@dataclass(frozen=True)
class IndicatorRow:
    """A row of the table; "" is what is not known, or not measured."""

    name: str
    unit: str
    part: str
    explanation: str
    start: str
    start_year: int | None
    target: str
    target_by: str
    achieved: str
    achieved_on: str
    progress: str
    bar: Bar | None
    source: str
    note: str


def number(value: Decimal | None, definition: IndicatorDefinition) -> str:
    """ "1.234,5" as the active language writes it, with the decimals of the definition; "" is not known."""
    if value is None:
        return ""
    rounded = value.quantize(Decimal(1).scaleb(-definition.decimals), ROUND_HALF_UP)
    return number_format(rounded, definition.decimals, force_grouping=True)


def bar_of(progress: Decimal | None) -> Bar | None:
    """From the start to the target, or beyond it; what went the wrong way has not left the start."""
    if progress is None:
        return None
    if progress <= FULL:
        return Bar(round(max(float(progress), 0.0), 2))
    target = round(float(FULL / progress * 100), 2)
    return Bar(target, target, max(round(100 - target - CUT, 2), 0.0))


def progress_text(progress: Decimal | None) -> str:
    return "" if progress is None else percent(progress)


def indicator_rows(project: Project) -> list[IndicatorRow]:
    return [_row(indicator) for indicator in project.indicators.all()]


def _row(indicator: Indicator) -> IndicatorRow:
    definition, written = indicator.definition, pgettext("date format", "j F Y")
    return IndicatorRow(
        name=marked(definition, "name"),
        unit=marked(definition, "unit"),
        part=indicator.disaggregation,
        explanation=marked(definition, "explanation"),
        start=number(indicator.baseline, definition),
        start_year=indicator.baseline_year if indicator.baseline is not None else None,
        target=number(indicator.target, definition),
        target_by=date_format(indicator.target_on, written) if indicator.target_on else "",
        achieved=number(indicator.achieved, definition),
        achieved_on=date_format(indicator.achieved_on, written) if indicator.achieved_on else "",
        progress=progress_text(indicator.progress),
        bar=bar_of(indicator.progress),
        source=marked(indicator, "source"),
        note=marked(indicator, "note"),
    )
