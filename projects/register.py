"""
The public projects as plain numbers, for adding up: what a roll-up needs of each, in the process's memory. Read again
when something changed, with one query for each table.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.utils.translation import override

from pages.models import Organisation
from pom_site.geo.present import all_municipalities
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered
from projects.models import FundingLine, Indicator, Location, Partner, Project


@dataclass(frozen=True, slots=True)
class Measure:
    """One indicator of one project; `year` is the year of measuring."""

    definition: int
    part: str
    baseline: Decimal | None
    target: Decimal | None
    achieved: Decimal | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One project. `european` is None while a European amount is unknown or hidden."""

    stage: str
    budget: Decimal | None
    is_european: bool
    european: Decimal | None
    domains: frozenset[int]
    programmes: frozenset[int]
    municipalities: frozenset[int]
    partners: frozenset[int]
    measures: tuple[Measure, ...]

    @property
    def years(self) -> set[int]:
        return {measure.year for measure in self.measures if measure.year is not None}


@dataclass
class _Rows:
    """What lies in other tables, by project."""

    domains: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    programmes: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    municipalities: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    partners: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    european: dict[int, list[Decimal | None]] = field(default_factory=lambda: defaultdict(list))
    measures: dict[int, list[Measure]] = field(default_factory=lambda: defaultdict(list))


def register() -> list[Entry]:
    """The same in every language, and so remembered once."""
    with override(DEFAULT):
        return _read()


@remembered
def _read() -> list[Entry]:
    public = Project.objects.published()
    rows = _rows(public.order_by().values("pk"))
    return [
        Entry(
            stage=stage,
            budget=budget,
            is_european=pk in rows.european,
            european=_sum(rows.european[pk]) if pk in rows.european else None,
            domains=frozenset(rows.domains[pk]),
            programmes=frozenset(rows.programmes[pk]),
            municipalities=frozenset(rows.municipalities[pk]),
            partners=frozenset(rows.partners[pk]),
            measures=tuple(rows.measures[pk]),
        )
        for pk, stage, budget in public.order_by("pk").values_list("pk", "stage", "budget_total")
    ]


def _sum(amounts: list[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _rows(keys: Any) -> _Rows:
    rows = _Rows()
    for project, domain in Project.domains.through.objects.filter(project__in=keys).values_list("project", "domain"):
        rows.domains[project].add(domain)
    _read_places(rows, keys)
    _read_partners(rows, keys)
    _read_money(rows, keys)
    for measure in Indicator.objects.filter(project__in=keys).order_by("position", "pk"):
        rows.measures[measure.project_id].append(_measure(measure))
    return rows


def _measure(row: Indicator) -> Measure:
    year = row.achieved_on.year if row.achieved is not None and row.achieved_on else None
    return Measure(row.definition_id, row.disaggregation, row.baseline, row.target, row.achieved, year)


def _read_places(rows: _Rows, keys: Any) -> None:
    """A municipality that merged is the one that it became; one newer than memory waits for the next question."""
    known = all_municipalities()
    for place in Location.objects.filter(project__in=keys, municipality__isnull=False).only("project", "municipality"):
        if place.municipality_id in known:
            rows.municipalities[place.project_id].add(known[place.municipality_id].present().pk)


def _read_partners(rows: _Rows, keys: Any) -> None:
    """Organisations, not people; what merged is the organisation that it became."""
    known = {each.pk: each for each in Organisation.objects.only("is_person", "merged_into")}
    for partner in Partner.objects.filter(project__in=keys).only("project", "organisation"):
        present = _present(partner.organisation_id, known)
        if not known[present].is_person:
            rows.partners[partner.project_id].add(present)


def _present(key: int, known: dict[int, Organisation]) -> int:
    seen = {key}
    while (successor := known[key].merged_into_id) is not None and successor not in seen:
        key = successor
        seen.add(key)
    return key


def _read_money(rows: _Rows, keys: Any) -> None:
    """A hidden amount counts as unknown: it must not be found by adding and taking away."""
    for line in FundingLine.objects.filter(project__in=keys).only(
        "project", "programme", "kind", "amount", "show_amount"
    ):
        if line.programme_id:
            rows.programmes[line.project_id].add(line.programme_id)
        if line.kind == FundingLine.Kind.EU:
            rows.european[line.project_id].append(line.amount if line.show_amount else None)
