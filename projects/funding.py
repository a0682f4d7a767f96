"""Who pays what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.html import format_html
from django.utils.translation import gettext as _

from pom_site.publishing.fallback import marked
from pom_site.publishing.quantities import euro, percent
from projects.models import FundingLine, Project

COLOURS = 5  # classes k1 (the Union's part) to k5 in budget.css


@dataclass(frozen=True)
class BudgetRow:
    """A row of the table and its piece of the bar; x and width are hundredths of the bar."""

    label: str
    amount: str
    share: str
    x: float
    width: float
    key: int


@dataclass(frozen=True)
class Budget:
    """Without a total there are amounts only: some other amount is not for the public."""

    rows: list[BudgetRow]
    total: str
    notes: Sequence[str]


def budget_of(project: Project) -> Budget | None:
    """None when the total or every part is unknown: then there is nothing to draw."""
    total = project.budget_total
    lines = [line for line in project.funding_lines.all() if line.amount]
    shown = [line for line in lines if line.show_amount]
    if not total or not shown:
        return None
    notes = [format_html("{}: {}", _label(line), marked(line, "note")) for line in shown if line.note]
    if len(shown) < len(lines):
        return Budget(_amounts(shown), "", notes)
    rows: list[BudgetRow] = []
    so_far = Decimal(0)
    for line in shown:
        rows.append(_row(_label(line), line.amount or Decimal(0), total, so_far, _colour(line, len(rows))))
        so_far += line.amount or Decimal(0)
    if so_far < total:
        rows.append(_row(_("Other funders"), total - so_far, total, so_far, COLOURS))
    return Budget(rows, euro(total), notes)


def _amounts(lines: list[FundingLine]) -> list[BudgetRow]:
    """Beside an amount that stays hidden: no shares, no total and no rest, from which it could be computed."""
    return [
        BudgetRow(_label(line), euro(line.amount or Decimal(0)), "", 0.0, 0.0, _colour(line, place))
        for place, line in enumerate(lines)
    ]


def _row(label: str, amount: Decimal, total: Decimal, so_far: Decimal, key: int) -> BudgetRow:
    share = amount / total * 100
    return BudgetRow(
        label, euro(amount), percent(share), round(float(so_far / total * 100), 2), round(float(share), 2), key
    )


def _colour(line: FundingLine, place: int) -> int:
    """The Union's blue, or one of the others in turn; the last one is for what nobody named."""
    return 1 if line.kind == FundingLine.Kind.EU else 2 + place % (COLOURS - 2)


def _label(line: FundingLine) -> str:
    funder = marked(line.funder, "name")
    return format_html("{}, {}", funder, marked(line.programme, "name")) if line.programme else funder
