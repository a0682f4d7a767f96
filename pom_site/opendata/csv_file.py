"""CSV: safe for spreadsheets, and for those of Belgium with semicolons and decimal commas."""

from __future__ import annotations

import csv
import datetime
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, Final

BOM: Final = "\ufeff"
# What a spreadsheet takes for the start of a formula (OWASP, CSV injection), full-width signs included.
FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
NUMBERS: Final = re.compile(r"[+-]?\d+(\.\d+)?(, [+-]?\d+(\.\d+)?)?\Z")  # a number, or a point


class Echo:
    """A file that gives back what is written to it."""

    def write(self, value: str) -> str:
        return value


def lines(names: list[str], rows: Iterable[list[Any]], *, bom: bool = False, semicolon: bool = False) -> Iterator[str]:
    """With RFC 4180's line ends. The first line may carry the mark by which Excel knows UTF-8."""
    writer: Any = csv.writer(Echo(), delimiter=";" if semicolon else ",")
    yield (BOM if bom else "") + writer.writerow(names)
    for row in rows:
        yield writer.writerow([text_of(value, comma=semicolon) for value in row])


def text_of(value: Any, *, comma: bool = False) -> str:
    match value:
        case None:
            text = ""
        case bool():
            text = "true" if value else "false"
        case Decimal() | float():
            text = number(value).replace(".", ",") if comma else number(value)
        case datetime.datetime():
            text = moment(value)
        case datetime.date():
            text = value.isoformat()
        case _:
            text = neutral(str(value))
    return text


def number(value: Decimal | float) -> str:
    """Without zeros that say nothing: 400000, 33.3."""
    return f"{Decimal(str(value)).normalize():f}"


def moment(value: datetime.datetime) -> str:
    return value.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def neutral(text: str) -> str:
    """An apostrophe before what looks like a formula: the spreadsheet shows it as the text that it is."""
    return f"'{text}" if FORMULA.match(text) and not NUMBERS.match(text) else text


def original(text: str) -> str:
    """What `neutral` was given."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text
