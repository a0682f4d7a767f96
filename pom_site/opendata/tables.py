from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .columns import Column
from .vocabulary import Text


@dataclass(frozen=True)
class Table:
    """
    `rows` gives the rows of one object; the object itself in its own table. `owner` names the columns that say which
    object a row belongs to: where the row stands inside it, they are left out.
    """

    name: str
    label: Text
    rows: Callable[[Any], Iterable[Any]]
    columns: list[Column]
    owner: tuple[str, ...] = ()

    def values(self, row: Any) -> list[Any]:
        return [column.value(row) for column in self.columns]

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)
