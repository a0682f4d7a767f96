"""The calls of initiatives: their state comes from the clock at reading, so that none is open a minute too long."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q
from django.utils import timezone

from domains.models import Initiative, Theme
from domains.models.initiatives import CallState
from domains.registers import Entry, Register
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered


@dataclass(frozen=True)
class Row:
    """What the list of initiatives needs of each public one."""

    key: int
    theme: str
    kind: str
    opens_at: datetime.datetime | None
    closes_at: datetime.datetime | None

    def state(self, now: datetime.datetime) -> CallState | None:
        return Initiative(opens_at=self.opens_at, closes_at=self.closes_at).call_state(now)


@remembered
def public_themes() -> list[Theme]:
    """In their order."""
    return list(Theme.objects.published().in_order())


def theme_code(theme: Theme) -> str:
    """By which every language asks for it: its Dutch web address."""
    code: str = getattr(theme, f"slug_{DEFAULT}")
    return code


@remembered
def _rows() -> tuple[Row, ...]:
    themes = {theme.pk: theme_code(theme) for theme in public_themes()}
    columns = ("pk", "theme_id", "kind", "opens_at", "closes_at")
    rows = Initiative.objects.published().by_title().values_list(*columns)
    return tuple(Row(key, themes.get(theme, ""), *rest) for key, theme, *rest in rows)


def initiatives() -> Register:
    """Open calls that close first, then those to come, what has no call, and what has closed, newest first."""
    now = timezone.now()
    return tuple(_entry(row, row.state(now)) for row in sorted(_rows(), key=lambda row: _place(row, now)))


def _entry(row: Row, state: CallState | None) -> Entry:
    values = {"thema": row.theme, "soort": row.kind, "oproep": state or ""}
    return Entry(row.key, {name: frozenset([value] if value else []) for name, value in values.items()})


def _place(row: Row, now: datetime.datetime) -> tuple[int, float]:
    """The register keeps the order by title where this says the same of two."""
    state = row.state(now)
    if state is None:
        return 2, 0
    if state == CallState.CLOSED:
        return 3, -(row.closes_at or now).timestamp()
    moment = row.closes_at if state == CallState.OPEN else row.opens_at
    return (0 if state == CallState.OPEN else 1), moment.timestamp() if moment else float("inf")


def open_calls() -> list[Any]:
    """Public initiatives on which people can apply now: those that close first first, without a closing day last."""
    now = timezone.now()
    not_closed = Q(closes_at__gt=now) | Q(closes_at__isnull=True, opens_at__isnull=False)
    found = Initiative.objects.published().filter(not_closed).order_by(F("closes_at").asc(nulls_last=True), "pk")[:100]
    return [each for each in found if each.call_state(now) == CallState.OPEN]


def calls_to_close() -> list[Any]:
    """Public initiatives whose call has not closed yet, those that close first first."""
    now = timezone.now()
    return list(Initiative.objects.published().filter(closes_at__gt=now).order_by("closes_at", "pk")[:100])
