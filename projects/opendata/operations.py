"""
European operations: a project in a European programme. What Reg. (EU) 2021/1060 art. 49(3) publishes of each, for the
list of Kohesio and for keep.eu.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Final

from django.db.models import Exists, OuterRef, Q, QuerySet

from pages.models import Organisation
from projects.disclosure import hides_amounts, line_amount, line_rate
from projects.models import FundingLine, Location, Partner, Programme, Project
from projects.places import point_of, position_of

PORTION: Final = 5000
PERIODS: Final = (Programme.Period.P2014.value, Programme.Period.P2021.value)
# Fields of intervention: Reg. (EU) 215/2014 annex I for 2014-2020, Reg. (EU) 2021/1060 annex I after it.
HIGHEST: Final = {Programme.Period.P2014.value: 123, Programme.Period.P2021.value: 182}
INTERREG: Final = {Programme.Kind.INTERREG_A, Programme.Kind.INTERREG_B, Programme.Kind.INTERREG_C}


@dataclass(frozen=True)
class Operation:
    project: Project
    programme: Programme
    lines: list[FundingLine]

    @property
    def identifier(self) -> str:
        """Stays the same when the title changes."""
        return f"pom-oost-vlaanderen-{self.project.pk}-{self.programme.slug}"

    @property
    def reference(self) -> str:
        return next((line.grant_reference for line in self.lines if line.grant_reference), self.project.project_number)

    @property
    def end(self) -> datetime.date | None:
        """The actual end, else the expected one."""
        return self.project.ends_on

    @property
    def total(self) -> Decimal | None:
        return None if hides_amounts(self.project) else self.project.budget_total

    @property
    def amount(self) -> Decimal | None:
        """Of this programme; unknown as soon as one of its lines is."""
        known = [amount for line in self.lines if (amount := line_amount(line)) is not None]
        return sum(known, Decimal(0)) if len(known) == len(self.lines) else None

    @property
    def rate(self) -> Decimal | None:
        """In percent, 0 to 100."""
        known = [rate for line in self.lines if (rate := line_rate(line)) is not None]
        return sum(known, Decimal(0)) if len(known) == len(self.lines) else None

    @property
    def category(self) -> int | None:
        code = self.project.intervention_code
        number = int(code) if code else 0
        return number if 1 <= number <= HIGHEST.get(self.programme.period, 0) else None

    @property
    def period(self) -> str:
        return self.programme.period if self.programme.period in PERIODS else ""

    @cached_property
    def beneficiary(self) -> Organisation | None:
        """The lead partner, else the first one."""
        partners = list(self.project.partners.all())
        lead = [each for each in partners if each.role == Partner.Role.LEAD]
        return (lead or partners)[0].organisation if partners else None

    @cached_property
    def location(self) -> Location | None:
        """The first that says where it is by postcode, region or point; else the first."""
        rows = list(self.project.locations.all())
        return next((each for each in rows if is_located(each)), rows[0] if rows else None)

    @property
    def is_complete(self) -> bool:
        """Whether the list of Kohesio takes it."""
        needed = (self.project.starts_on, self.end, self.rate, self.total, self.category, self.beneficiary)
        located = self.location is not None and is_located(self.location)
        return located and bool(self.period and self.project.summary_nl) and all(each is not None for each in needed)  # type: ignore[attr-defined]


def is_located(location: Location) -> bool:
    return bool(location.nuts3 or point_of(location) or position_of(location).postcode)


def operations(projects: Iterable[Project], *, interreg: bool = False) -> Iterator[Operation]:
    """One for each project and European programme."""
    for project in projects:
        lines = [line for line in project.funding_lines.all() if line.programme and line.programme.is_european]
        for programme in dict.fromkeys(line.programme for line in lines):
            if programme and (not interreg or programme.kind in INTERREG):
                yield Operation(project, programme, [line for line in lines if line.programme == programme])


def counted(keys: Sequence[int]) -> tuple[int, int]:
    """
    How many operations these projects are, and how many the list of Kohesio would not take: two queries for each
    portion, for a database takes only so many keys at once.
    """
    number = incomplete = 0
    for start in range(0, len(keys), PORTION):
        lines = FundingLine.objects.filter(project__in=keys[start : start + PORTION], programme__isnull=False)
        european = lines.exclude(programme__publicity_regime=Programme.Regime.NONE)
        number += _number_of(european)
        incomplete += _number_of(european.filter(_incomplete()))
    return number, incomplete


def _number_of(lines: QuerySet[FundingLine]) -> int:
    return lines.order_by().values("project", "programme").distinct().count()


def _incomplete() -> Q:
    """`Operation.is_complete`, said in SQL of one of its lines."""
    hidden = FundingLine.objects.filter(project=OuterRef("project"), show_amount=False, amount__gt=0)
    partners = Partner.objects.filter(project=OuterRef("project"))
    located = Location.objects.filter(
        Q(nuts3__gt="") | Q(postcode__gt="") | Q(longitude__isnull=False, latitude__isnull=False)
        | Q(municipality__lon__isnull=False, municipality__lat__isnull=False)
        | (Q(municipality__isnull=False) & ~Q(municipality__postcodes=[])),
        project=OuterRef("project"),
    )  # fmt: skip
    return (
        Q(project__starts_on=None)
        | Q(project__ended_on=None, project__planned_end=None)
        | Q(project__budget_total=None)
        | Q(project__summary_nl__isnull=True)
        | Q(project__summary_nl="")
        | ~Q(programme__period__in=PERIODS)
        | ~_has_category()
        | Q(rate=None, amount=None)
        | Q(Exists(hidden))
        | ~Q(Exists(partners))
        | ~Q(Exists(located))
    )


def _has_category() -> Q:
    """The codes of a period, as they may be written: "7", "07", "007"."""
    found = Q(pk__in=[])
    for period, highest in HIGHEST.items():
        codes = {text for number in range(1, highest + 1) for text in (f"{number}", f"{number:02}", f"{number:03}")}
        found |= Q(programme__period=period, project__intervention_code__in=sorted(codes))
    return found
