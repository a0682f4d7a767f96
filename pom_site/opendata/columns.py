"""What a column is: its name, its kind, and where its value comes from."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Any, Final

from django.db import models
from django.utils.functional import Promise

from pom_site.publishing.choices import SeveralField
from pom_site.publishing.feeds import readable
from pom_site.publishing.fields import RichTextField
from pom_site.publishing.languages import CODES
from pom_site.publishing.texts import translated_fields

Value = str | int | Decimal | bool | datetime.date | datetime.datetime | None
BETWEEN: Final = "|"  # the values of a list in one cell


class Kind(StrEnum):
    TEXT = "text"
    HTML = "html"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    MOMENT = "moment"
    LIST = "list"


@dataclass(frozen=True)
class Column:
    """`field` is what the import writes; a column without one is computed, and the import passes over it."""

    name: str
    kind: Kind
    label: str | Promise
    read: Callable[[Any], Any]
    field: str = ""

    def value(self, row: Any) -> Value:
        found = self.read(row)
        if self.kind == Kind.LIST:
            return BETWEEN.join(str(each) for each in found)
        if self.kind in {Kind.TEXT, Kind.HTML}:
            return tidy(found)
        return found


def tidy(text: object) -> str:
    """As every file format gives it back: one kind of line end, nothing around it, no signs that XML does not know."""
    return readable(text).replace("\r\n", "\n").replace("\r", "\n").strip()


KINDS: Final[dict[type[models.Field[Any, Any]], Kind]] = {
    models.IntegerField: Kind.INTEGER,
    models.DecimalField: Kind.NUMBER,
    models.DateTimeField: Kind.MOMENT,  # before dates, for it is one of those too
    models.DateField: Kind.DATE,
    models.BooleanField: Kind.BOOLEAN,
    SeveralField: Kind.LIST,
}


def kind_of(field: models.Field[Any, Any]) -> Kind:
    if isinstance(field, RichTextField):
        return Kind.HTML
    return next((kind for base, kind in KINDS.items() if isinstance(field, base)), Kind.TEXT)


def columns_of(model: type[models.Model], *names: str, unless: Callable[[Any], bool] | None = None) -> list[Column]:
    """
    A column for each field, in each language where it is translated. `unless` says of a row that nobody may read it.
    """
    found = []
    for name in names:
        field: Any = model._meta.get_field(name)
        languages = CODES if name in translated_fields(model) else ("",)
        for code in languages:
            column = f"{name}_{code}" if code else name
            read = _read_unless(column, unless) if unless else attrgetter(column)
            found.append(Column(column, kind_of(field), field.verbose_name, read, column))
    return found


def _read_unless(column: str, unless: Callable[[Any], bool]) -> Callable[[Any], Any]:
    return lambda row: None if unless(row) else getattr(row, column)
