"""What a panel of the start page is made of; the templates know nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import Count, QuerySet, Window
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

SHOWN: Final = 5  # the others unfold
MOST: Final = 50


@dataclass(frozen=True)
class Action:
    label: str
    url: str


@dataclass(frozen=True)
class Mark:
    """A state in a word; `shape` repeats it for the eye, and is never alone."""

    shape: str
    word: str


@dataclass(frozen=True)
class Line:
    title: str
    url: str = ""
    marks: tuple[Mark, ...] = ()
    facts: tuple[str, ...] = ()
    text: str = ""
    actions: tuple[Action, ...] = ()
    deeds: tuple[Action, ...] = ()  # done by one button, without leaving the start page


@dataclass(frozen=True)
class Panel:
    key: str
    title: str
    empty: str
    lines: list[Any]
    total: int
    counted: bool = True
    alarm: str = ""  # why the number at the top asks for attention
    all: Action | None = None
    note: str = ""
    template: str = "admin/dashboard/lines.html"
    figure: str = ""  # what the number at the top counts, when the title does not say it
    shown: int = SHOWN

    @property
    def first(self) -> list[Any]:
        return self.lines[: self.shown]

    @property
    def others(self) -> list[Any]:
        return self.lines[self.shown :]

    @property
    def beyond(self) -> int:
        """How many are not even folded away."""
        return self.total - len(self.lines)

    @property
    def label(self) -> str:
        return self.figure or self.title


def fetched(rows: QuerySet[Any]) -> tuple[list[Any], int]:
    """The first rows, and how many there are in all; in one query."""
    found = list(rows.annotate(in_all=Window(Count("*")))[:MOST])
    return found, found[0].in_all if found else 0


def listed(rows: QuerySet[Any], line: Callable[[Any], Line]) -> tuple[list[Line], int]:
    found, total = fetched(rows)
    return [line(row) for row in found], total


def moment(at: datetime) -> str:
    local, now = localtime(at), localtime()
    time = date_format(local, "H:i")
    if local.date() == now.date():
        return _("today, %(time)s") % {"time": time}
    return f"{date_format(local, 'j N' if local.year == now.year else 'j N Y')}, {time}"


def name_of(user: Any) -> str:
    return str(user.get_full_name() or user.get_username()) if user else ""


def facts(*known: Any) -> tuple[str, ...]:
    """Without what is not known; the first one starts with a capital."""
    said: Iterable[str] = (str(each) for each in known if each)
    first, *others = [*said] or [""]
    return tuple(filter(None, (capfirst(first), *others)))
