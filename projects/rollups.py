"""
How values of several projects become one (Regulation (EU) 2021/1058, annex I): only within one definition, and so
within one unit. What a definition does not allow is not added; what was measured in one year is never added to what
was measured in another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from projects.models import IndicatorDefinition
from projects.register import Entry, Measure

Aggregation = IndicatorDefinition.Aggregation


@dataclass(frozen=True)
class Total:
    """One definition over several projects; None where nothing was measured or the rules allow no figure."""

    definition: IndicatorDefinition
    projects: int
    measured: int
    achieved: Decimal | None = None
    target: Decimal | None = None
    progress: Decimal | None = None

    @property
    def at_least(self) -> bool:
        """What one project counted, another may have counted too: the largest value is all that is sure."""
        return self.definition.aggregation == Aggregation.UNIQUE and self.measured > 1


@dataclass(frozen=True)
class Money:
    """A sum, and for how many of the projects it is known."""

    amount: Decimal
    known: int
    projects: int


def totals(
    entries: Iterable[Entry], definitions: dict[int, IndicatorDefinition], year: int | None = None
) -> list[Total]:
    """By code. With a year, only what was measured in it."""
    used: dict[int, list[list[Measure]]] = {}
    for entry in entries:
        for key in dict.fromkeys(measure.definition for measure in entry.measures):
            used.setdefault(key, []).append(_counted([each for each in entry.measures if each.definition == key]))
    return [_total(definitions[key], used[key], year) for key in definitions if key in used]


def _counted(rows: list[Measure]) -> list[Measure]:
    """The row for the whole where there is one: its parts are in it. Else the parts."""
    return [row for row in rows if not row.part] or rows


def _total(definition: IndicatorDefinition, projects: list[list[Measure]], year: int | None) -> Total:
    measured = [found for rows in projects if (found := _measured(rows, year))]
    number = len(measured)
    if not measured or definition.aggregation == Aggregation.NONE:
        return Total(definition, len(projects), number)
    rows = [row for found in measured for row in found]
    if definition.aggregation == Aggregation.UNIQUE:
        return Total(definition, len(projects), number, max(row.achieved for row in rows if row.achieved is not None))
    achieved = sum((row.achieved for row in rows if row.achieved is not None), Decimal(0))
    target = _sum_of_all(row.target for row in rows)
    start = sum((row.baseline for row in rows if row.baseline is not None), Decimal(0))
    progress = None if target is None or target == start else (achieved - start) / (target - start) * 100
    return Total(definition, len(projects), number, achieved, target, progress)


def _measured(rows: list[Measure], year: int | None) -> list[Measure]:
    return [row for row in rows if row.achieved is not None and (year is None or row.year == year)]


def _sum_of_all(values: Iterable[Decimal | None]) -> Decimal | None:
    """None when one is missing: compared with what was achieved, the rest would mislead."""
    found = list(values)
    known = [value for value in found if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(found) else None


def budget(entries: Sequence[Entry]) -> Money:
    return _money([entry.budget for entry in entries])


def european(entries: Sequence[Entry]) -> Money:
    """Of the projects with European money."""
    return _money([entry.european for entry in entries if entry.is_european])


def _money(amounts: list[Decimal | None]) -> Money:
    known = [amount for amount in amounts if amount is not None]
    return Money(sum(known, Decimal(0)), len(known), len(amounts))


def organisations(entries: Iterable[Entry]) -> int:
    """Each once, in however many projects it takes part."""
    return len(frozenset[int]().union(*(entry.partners for entry in entries)))


def grouped(entries: Iterable[Entry], keys: Callable[[Entry], Iterable[int]]) -> dict[int, list[Entry]]:
    """A project stands in every group that it belongs to: groups are not for adding up."""
    groups: dict[int, list[Entry]] = {}
    for entry in entries:
        for key in keys(entry):
            groups.setdefault(key, []).append(entry)
    return groups
