"""How the objects of one kind come in: what they are known by, and what the columns of relations mean."""

from __future__ import annotations

from collections.abc import Set
from typing import Any, ClassVar

from django.db import models

from pom_site.opendata.datasets import Dataset
from pom_site.opendata.exports import Export
from pom_site.opendata.tables import Table
from pom_site.opendata.vocabulary import Text
from pom_site.publishing.models import Publishable

from . import codes
from .plans import Line, Work

Cells = dict[str, Any]


class Importer:
    """
    One for each file, so that what a hook looks up is looked up once. `known_by` are the columns that together name an
    object whose id is not given, each with its lookup. `row_models` are those of the other tables, by the table's name.
    `points` are the fields of rows that `point` writes. Hooks refuse with a ValidationError at fields or columns.
    """

    model: ClassVar[type[Publishable]]
    dataset: ClassVar[Dataset]  # whose files come back
    title: ClassVar[Text]  # of the button and the screen
    rules: ClassVar[tuple[Text, ...]]  # what the screen says of the file
    ownerless: ClassVar[Text]  # said of a row that belongs to nothing
    known_by: ClassVar[dict[str, str]]
    row_models: ClassVar[dict[str, type[models.Model]]] = {}
    points: ClassVar[frozenset[str]] = frozenset()

    def __init__(self) -> None:
        if self.dataset.export is None:
            raise ValueError(f"This site makes no files of the dataset {self.dataset.code!r}.")
        self.export: Export = self.dataset.export
        self.tables: list[Table] = list(self.export.tables().values())

    def is_own(self, table: Table) -> bool:
        """The table of the objects themselves."""
        return table is self.tables[0]

    def model_of(self, table: Table) -> type[models.Model]:
        return self.model if self.is_own(table) else self.row_models[table.name]

    def objects(self) -> Any:
        """With everything that the tables read."""
        return self.export.objects()

    def key(self, cells: Cells) -> tuple[Any, ...] | None:
        found = tuple(cells.get(name) for name in self.known_by)
        return found if all(found) else None

    def complete(self, cells: Cells) -> None:
        """Before a line of an object is compared: what one cell says of another."""

    def check_ignored(self, line: Line) -> None:
        """Cells that are not read may still say that something is the matter."""

    def put(self, item: Any, field: str, value: Any) -> None:
        """A cell into an object or a row."""
        kind: Any = item._meta.get_field(field)
        setattr(item, field, codes.written(kind, value))

    def prepare(self, item: Any) -> None:
        """What an object or a row makes of its cells before its rules are looked at."""

    def relate(self, item: Any, asked: Cells) -> None:
        """Once an object is saved: what points at many. `asked`: by field."""

    def point(self, row: Any, cells: Cells, fields: Set[str]) -> None:
        """What a row points at: only these fields of `points`, the others stay as they are."""

    def check_whole(self, work: Work, item: Any) -> None:
        """What the rows of an object must be together."""
