"""What an answer looks like, made from the columns of the open data."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, Final

from django.utils.translation import override
from ninja import Field, Schema
from pydantic import create_model

from pom_site.opendata.columns import Column, Kind
from pom_site.opendata.tables import Table

TYPES: Final[dict[Kind, Any]] = {
    Kind.TEXT: str | None,
    Kind.HTML: str | None,
    Kind.INTEGER: int | None,
    Kind.NUMBER: float | None,
    Kind.BOOLEAN: bool | None,
    Kind.DATE: datetime.date | None,
    Kind.MOMENT: datetime.datetime | None,
    Kind.LIST: list[str | int],
}


class Place(Schema):
    """Where something of a project happens."""

    name: str | None
    kind: str | None
    country: str | None
    postcode: str | None
    nuts3: str | None
    longitude: float | None
    latitude: float | None


def schema_of(name: str, own: Table, others: Iterable[Table] = (), **inside: Any) -> type[Schema]:
    """`inside`: what the object tells beside its tables, as (type, description)."""
    fields = _fields(own.columns)
    for table in others:
        row = create_model(f"{name}_{table.name}", __base__=Schema, **_fields(_inside(table)))
        fields[table.name] = (list[row], Field(description=_english(table.label)))  # type: ignore[valid-type]
    extra = {each: (kind, Field(description=text)) for each, (kind, text) in inside.items()}
    return create_model(name, __base__=Schema, **{**fields, **extra})


def page_schema(item: type[Schema]) -> type[Schema]:
    return create_model(
        f"{item.__name__}Page",
        __base__=Schema,
        count=(int, Field(description="How many objects the filters find, over all pages.")),
        next=(str | None, Field(description="Address of the next page.")),
        previous=(str | None, Field(description="Address of the page before.")),
        results=(list[item], Field(description="The objects of this page, in the order of their keys.")),  # type: ignore[valid-type]
    )


def _fields(columns: Iterable[Column]) -> dict[str, Any]:
    return {each.name: (TYPES[each.kind], Field(description=_english(each.label))) for each in columns}


def _inside(table: Table) -> list[Column]:
    """As json_files.told() has it: whose row it is, is clear there."""
    return [column for column in table.columns if column.name not in table.owner]


def _english(label: Any) -> str:
    with override("en"):
        return str(label)
