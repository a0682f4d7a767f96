"""JSON, JSON-LD and GeoJSON, an object at a time."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import chain
from typing import Any

from django.utils import timezone

from pom_site.publishing.seo import ORGANISATION, organisation_data

from .columns import Column, Kind
from .csv_file import moment
from .exports import Export
from .tables import Table
from .vocabulary import LICENCE, SCHEMA_ORG

Data = dict[str, Any]


def nested(export: Export, objects: Iterable[Any]) -> Iterator[str]:
    """The columns of the tables, with what belongs to an object inside it."""
    head = {"licence": LICENCE, "publisher": ORGANISATION, "made_on": moment(timezone.now())}
    own, *others = export.tables().values()
    return _array(head, own.name, (told(each, own, others, export.inside) for each in objects))


def linked(export: Export, objects: Iterable[Any]) -> Iterator[str]:
    """Whose data they are comes first, where its words are those of schema.org."""
    first = [organisation_data()] if export.words == SCHEMA_ORG else []
    linked_data: Any = export.linked
    return _array({"@context": export.words}, "@graph", chain(first, map(linked_data, objects)))


def places(export: Export, objects: Iterable[Any]) -> Iterator[str]:
    """RFC 7946: WGS84, longitude before latitude."""
    features: Any = export.features
    found = (feature for each in objects for feature in features(each))
    return _array({"type": "FeatureCollection"}, "features", found)


def _array(head: Data, name: str, items: Iterable[Any]) -> Iterator[str]:
    """An object whose last member is an array that nobody holds as a whole."""
    yield f"{text(head)[:-1]}, {text(name)}: ["
    between = "\n"
    for item in items:
        yield between + text(item)
        between = ",\n"
    yield "\n]}\n"


def text(value: Any) -> str:
    """JSON with our numbers, days and moments."""
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case datetime.datetime():
            return moment(value)
        case datetime.date():
            return value.isoformat()
    raise TypeError(type(value).__name__)


def told(thing: Any, own: Table, others: Iterable[Table] = (), inside: Callable[[Any], Data] | None = None) -> Data:
    """An object with the rows of the other tables inside it: the same in the file and in the API."""
    row: Data = {column.name: _of(column, thing) for column in own.columns}
    for table in others:
        known = [column for column in table.columns if column.name not in table.owner]
        row[table.name] = [{column.name: _of(column, each) for column in known} for each in table.rows(thing)]
    return row | (inside(thing) if inside else {})


def _of(column: Column, row: Any) -> Any:
    """Lists are lists here, and what is empty is null."""
    value = list(column.read(row)) if column.kind == Kind.LIST else column.value(row)
    return None if value == "" else value
