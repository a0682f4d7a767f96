"""What a file would change, line by line, as words for a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.core.exceptions import ValidationError

from pom_site.opendata.columns import Column
from pom_site.opendata.tables import Table
from pom_site.publishing.languages import DEFAULT

from .reading import Row


class What(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WRONG = "wrong"


@dataclass(frozen=True)
class Change:
    """Old and new, in words short enough for a table."""

    column: str
    old: str
    new: str


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
