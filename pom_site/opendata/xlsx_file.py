"""XLSX: typed cells, written row by row to a file on disk; nothing of it stays in memory."""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Iterable
from decimal import Decimal
from typing import IO, Any, Final

from django.utils import timezone
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from .tables import Table

LONGEST: Final = 32_767  # characters in a cell


class Book:
    """A workbook whose sheets are filled side by side."""

    def __init__(self) -> None:
        self.workbook = Workbook(write_only=True)

    def sheet(self, name: str, names: Iterable[str]) -> Any:
        sheet = self.workbook.create_sheet(name)
        sheet.freeze_panes = "A2"
        sheet.append(list(names))
        return sheet

    def add(self, sheet: Any, row: Iterable[Any]) -> None:
        sheet.append([self._cell(sheet, value) for value in row])

    def saved(self) -> IO[bytes]:
        """At its beginning; gone from the disk as soon as it is closed."""
        file = tempfile.TemporaryFile(suffix=".xlsx")  # noqa: SIM115, the answer closes it
        self.workbook.save(file)
        file.seek(0)
        return file

    def _cell(self, sheet: Any, value: Any) -> Any:
        match value:
            case Decimal():
                return int(value) if value == value.to_integral_value() else float(value)
            case datetime.datetime():
                return timezone.make_naive(value, datetime.UTC).replace(microsecond=0)
            case str() if value:
                cell = WriteOnlyCell(sheet, value=value[:LONGEST])
                cell.data_type = "s"  # whatever it starts with, it is no formula
                return cell
        return value if value != "" else None


def workbook(tables: Iterable[Table], objects: Iterable[Any]) -> IO[bytes]:
    """The tables side by side: each object is read once."""
    book = Book()
    sheets = [(table, book.sheet(table.name, (each.name for each in table.columns))) for table in tables]
    for thing in objects:
        for table, sheet in sheets:
            for row in table.rows(thing):
                book.add(sheet, table.values(row))
    return book.saved()
