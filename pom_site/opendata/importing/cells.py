"""What a cell says, as its column reads it; and whether that differs from what is here."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from pom_site.opendata.columns import BETWEEN, Column, Kind, Value, tidy
from pom_site.opendata.csv_file import moment
from pom_site.opendata.xlsx_file import LONGEST

YES: Final = {"true", "waar", "ja", "yes", "1"}
NO: Final = {"false", "onwaar", "nee", "no", "0"}
DAYS: Final = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y")
AMOUNT: Final = re.compile(r"[+-]?\d+([.,]\d+)?\Z")


def parsed(column: Column, raw: Any) -> Value:
    """Raises ValidationError with what to do."""
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return "" if column.kind in {Kind.TEXT, Kind.HTML, Kind.LIST} else None
    readers: dict[Kind, Any] = {
        Kind.INTEGER: _integer,
        Kind.NUMBER: _number,
        Kind.BOOLEAN: _boolean,
        Kind.DATE: _date,
        Kind.MOMENT: _moment,
        Kind.LIST: _list,
    }
    return readers.get(column.kind, _text)(raw)


def same(cell: Any, here: Any) -> bool:
    """A text that is longer than a cell of a workbook can be comes back cut off: that is no change."""
    if isinstance(cell, str) and isinstance(here, str):
        return cell == here or (len(cell) == LONGEST and here.startswith(cell))
    if isinstance(here, float):
        here = Decimal(str(here))
    if isinstance(here, datetime.datetime):
        here = moment(here)
    return cell == here or (cell in (None, "") and here in (None, ""))


def _text(raw: Any) -> str:
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    return tidy(raw)


def _moment(raw: Any) -> str:
    """A workbook holds UTC, as the export does; a text without a zone is meant as the clock here says it."""
    if isinstance(raw, datetime.datetime):
        return moment(raw.replace(tzinfo=datetime.UTC))
    text = _text(raw)
    try:
        found = parse_datetime(text) if ":" in text else None
        return moment(timezone.make_aware(found) if timezone.is_naive(found) else found) if found else text
    except (ValueError, OverflowError):  # the 31st of February; the year 1, which has no earlier day in UTC
        return text


def _list(raw: Any) -> str:
    return BETWEEN.join(filter(None, (part.strip() for part in _text(raw).split(BETWEEN))))


def _number(raw: Any) -> Decimal:
    text = str(raw).strip().replace("\u00a0", "")
    if isinstance(raw, bool) or not (isinstance(raw, int | float | Decimal) or AMOUNT.match(text)):
        raise ValidationError(_("Write a number without spaces or points between the thousands: 1234.50."))
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise ValidationError(_("Write a number without spaces or points between the thousands: 1234.50.")) from error


def _integer(raw: Any) -> int:
    number = _number(raw)
    if not number.is_finite() or number != number.to_integral_value() or abs(number) > 10**15:
        raise ValidationError(_("Write a whole number."))
    return int(number)


def _boolean(raw: Any) -> bool:
    word = str(raw).strip().lower()
    if word not in YES | NO:
        raise ValidationError(_("Write true or false."))
    return word in YES


def _date(raw: Any) -> datetime.date:
    if isinstance(raw, datetime.datetime):
        return raw.date()
    if isinstance(raw, datetime.date):
        return raw
    for form in DAYS:
        try:
            return datetime.datetime.strptime(str(raw).strip(), form).date()
        except ValueError:
            continue
    raise ValidationError(_("Write a date as 2027-01-31."))
