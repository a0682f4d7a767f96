"""A file as rows with line numbers. Whatever is wrong with it comes out in a sentence, never as an accident."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from defusedxml.common import DefusedXmlException
from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from pom_site.opendata.csv_file import original
from pom_site.opendata.tables import Table

MOST_BYTES: Final = 10 * 1024 * 1024
MOST_ROWS: Final = 10_000
MOST_UNPACKED: Final = 150 * 1024 * 1024
MOST_PARTS: Final = 500
DELIMITERS: Final = ",;\t"
OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"
# What is left when UTF-8 was read as something else, or the other way round.
BROKEN_LETTERS: Final = re.compile("\ufffd|Ã[\x80-\xbf©¨«¼¶¤ ]|â€")
DAMAGE: Final = (
    KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError, SyntaxError, NotImplementedError,
    RuntimeError, zipfile.BadZipFile, zlib.error, InvalidFileException, DefusedXmlException,
)  # fmt: skip


class Unreadable(Exception):
    """The file as a whole cannot be read; the message is for the colleague."""


@dataclass
class Row:
    """`number`: the line in the file. `cells`: by the name of the column; text in CSV, typed in XLSX."""

    table: Table
    number: int
    cells: dict[str, Any]
    errors: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Upload:
    rows: list[Row] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read(content: bytes, tables: Sequence[Table]) -> Upload:
    """`tables`: those that it may hold; the columns say which one a CSV file is."""
    if content.startswith(OLD_EXCEL):
        raise Unreadable(_("This is an Excel file of the old kind. Save it as XLSX and upload that."))
    upload = Upload()
    found = _sheets_of_workbook(content, tables) if content.startswith(b"PK") else [list(_csv(content, upload, tables))]
    for sheet in found:
        upload.rows += sheet
        if len(upload.rows) > MOST_ROWS:
            raise Unreadable(_("There are more than %(number)s rows. Split the file.") % {"number": MOST_ROWS})
    if not upload.rows:
        raise Unreadable(_("There are no rows in this file."))
    for row in upload.rows:
        row.errors += [
            (name, _("Letters are damaged here: save the file as UTF-8 and upload it again."))
            for name, value in row.cells.items()
            if isinstance(value, str) and BROKEN_LETTERS.search(value)
        ]
    return upload


def _decoded(content: bytes, upload: Upload) -> str:
    if b"\x00" in content:
        raise Unreadable(_("This is no CSV file in UTF-8. Save it as “CSV UTF-8” and upload that."))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Unreadable(_("This is no CSV file in UTF-8. Save it as “CSV UTF-8” and upload that.")) from error
    upload.warnings.append(
        _("The file is not in UTF-8; it was read as Windows-1252. Check the letters with accents below.")
    )
    return text


def _csv(content: bytes, upload: Upload, tables: Sequence[Table]) -> Iterator[Row]:
    text = _decoded(content, upload)
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return _rows(_numbered(reader), tables, exact=True)


def _numbered(reader: Any) -> Iterator[tuple[int, list[Any]]]:
    """With the line where each row starts: a cell may hold several lines."""
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            message = _("Line %(number)s cannot be read: a quotation mark is missing, or half of the file.")
            raise Unreadable(message % {"number": number}) from error
        if cells is None:
            return
        yield number, [original(cell) for cell in cells]


def _sheets_of_workbook(content: bytes, tables: Sequence[Table]) -> Iterator[list[Row]]:
    try:
        _refuse_bomb(content)
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        known = {table.name: table for table in tables}
        single = len(workbook.worksheets) == 1
        for sheet in workbook.worksheets:
            if sheet.title not in known and not single:
                message = _("The sheet “%(name)s” is none of ours: %(names)s.")
                raise Unreadable(message % {"name": sheet.title, "names": ", ".join(known)})
            sheet.reset_dimensions()  # what the file says of its own size does not count
            cells = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=200, values_only=True)
            candidates = [known[sheet.title]] if sheet.title in known else tables
            # All of it here: a sheet is read while its rows are asked for, and that is where the damage shows.
            yield list(_rows(((number, list(row)) for number, row in enumerate(cells, 1)), candidates, exact=False))
    except DAMAGE as error:
        raise Unreadable(_("This workbook is damaged or only half there. Save it again as XLSX.")) from error


def _refuse_bomb(content: bytes) -> None:
    """A small file that becomes enormous when it is unpacked."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = packed.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise Unreadable(_("This workbook is too large when it is unpacked. Split it."))


def _rows(lines: Iterable[tuple[int, list[Any]]], tables: Sequence[Table], *, exact: bool) -> Iterator[Row]:
    """`exact`: each row has as many cells as the header; in a workbook empty cells at the end are not there."""
    waiting = iter(lines)
    number, header = next(waiting, (1, []))
    names = [str(name or "").strip() for name in header]
    while not exact and names and not names[-1]:
        names.pop()
    table = _table_of(names, tables)
    for number, cells in waiting:
        filled = [cell for cell in cells if cell not in (None, "")]
        if not filled:
            continue
        row = Row(table, number, dict(zip(names, cells, strict=False)))
        if exact and len(cells) != len(names):
            counts = {"found": len(cells), "wanted": len(names)}
            row.errors.append(
                ("", _("This line has %(found)s cells instead of %(wanted)s. Is the file whole?") % counts)
            )
        yield row


def _table_of(names: list[str], tables: Sequence[Table]) -> Table:
    """The table whose columns these are."""
    given = set(names)
    table = max(tables, key=lambda each: len(given & {column.name for column in each.columns}))
    known = {column.name for column in table.columns}
    if not given & known:
        raise Unreadable(
            _("The first line must hold the names of the columns, as in the export (title_nl, starts_on …).")
        )
    if unknown := [name for name in names if name not in known]:
        message = _("Line 1: no column of ours is called %(names)s. Take the names of the export.")
        raise Unreadable(message % {"names": ", ".join(f"“{name}”" for name in unknown)})
    if twice := [name for name, number in Counter(names).items() if number > 1]:
        raise Unreadable(_("Line 1: the column %(names)s stands there twice.") % {"names": ", ".join(twice)})
    return table
