"""What a file would change, line by line, as words for a screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import takewhile
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.text import Truncator

from pom_site.opendata.columns import Column
from pom_site.opendata.tables import Table
from pom_site.publishing.languages import DEFAULT

from .cells import same
from .reading import Row


class What(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WRONG = "wrong"


SHOWN: Final = 160  # characters of a text in the table of changes
BEFORE: Final = 40  # of them, those that stand before the first difference


@dataclass(frozen=True)
class Change:
    """Old and new as texts, whole."""

    column: str
    old: str
    new: str

    @property
    def shown(self) -> tuple[str, str]:
        """Both short enough for a table, from just before where they differ."""
        short = max(len(self.old), len(self.new)) <= SHOWN
        alike = sum(1 for _same in takewhile(lambda both: both[0] == both[1], zip(self.old, self.new, strict=False)))
        start = 0 if short else max(0, alike - BEFORE)
        old, new = (("…" if start else "") + Truncator(text[start:]).chars(SHOWN) for text in (self.old, self.new))
        return old, new


@dataclass
class Line:
    """A row of the file and what it means. `instance` is the row that is here already, if any."""

    row: Row
    cells: dict[str, Any] = field(default_factory=dict)
    instance: Any = None
    changes: list[Change] = field(default_factory=list)
    errors: list[tuple[str, str]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)

    @property
    def number(self) -> int:
        return self.row.number

    @property
    def table(self) -> Table:
        return self.row.table

    @property
    def what(self) -> What:
        if self.errors:
            return What.WRONG
        if self.instance is None:
            return What.NEW
        return What.CHANGED if self.changes else What.UNCHANGED

    @property
    def asked(self) -> dict[str, Any]:
        """What is written, by field: of a row that is here what changed, of a new one what is filled in."""
        names = [change.column for change in self.changes]
        if self.instance is None:
            names = [name for name, value in self.cells.items() if value not in (None, "")]
        columns: list[Column] = [self.table.column(name) for name in names]
        return {column.field: self.cells[column.name] for column in columns if column.field}

    def says(self, row: Any) -> bool:
        """Whether something is filled in, and every cell that is read says what stands in the row."""
        columns = [self.table.column(name) for name in self.cells]
        return bool(self.asked) and all(same(self.cells[each.name], each.value(row)) for each in columns if each.field)

    def refuse(self, error: ValidationError) -> None:
        """Errors at the columns of the file, where it has them."""
        by_field = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
        names = {column.field: column.name for column in self.table.columns if column.field}
        for name, messages in by_field.items():
            column = "" if name == "__all__" else names.get(name) or names.get(f"{name}_{DEFAULT}") or name
            self.errors += [(column, message) for message in messages]


@dataclass
class Work:
    """One object with all its lines. `item` is None for a new one."""

    item: Any
    own: Line | None = None
    rows: list[Line] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        return [*([self.own] if self.own else []), *self.rows]

    def recognise(self, line: Line, rows: Iterable[Any]) -> None:
        """A row without an id that says just what one of these says is that one: a file twice adds nothing twice."""
        taken = {each.instance.pk for each in self.rows if each.instance is not None}
        line.instance = next((row for row in rows if row.pk not in taken and line.says(row)), None)

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def title(self) -> str:
        return str(self.item) if self.item else str((self.own and self.own.cells.get("title_nl")) or "")

    @property
    def asks_for_something(self) -> bool:
        return any(line.what in {What.NEW, What.CHANGED} for line in self.lines)


@dataclass
class Plan:
    works: list[Work]
    tables: Sequence[Table]
    warnings: list[str]
    lost: list[Line] = field(default_factory=list)  # rows of an object that is nowhere
    fingerprint: str = ""  # says whether what was shown is still what would happen

    @property
    def lines(self) -> list[Line]:
        """As they stand in the file, sheet by sheet."""
        found = [*(line for work in self.works for line in work.lines), *self.lost]
        return sorted(found, key=lambda line: (self.tables.index(line.table), line.number))

    @property
    def is_sound(self) -> bool:
        return not any(line.errors for line in self.lines)

    @property
    def has_work(self) -> bool:
        return any(work.asks_for_something for work in self.works)

    def number_of(self, what: What) -> int:
        return sum(line.what == what for line in self.lines)
