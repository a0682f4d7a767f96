"""
What belongs to one object, in one query. Its rows lie in several tables and its links in some more: asked one by one,
they would cost its page a query each.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, JSONField, Model, QuerySet, Value
from django.db.models.functions import JSONObject

from .snapshots import stored_fields


@dataclass(frozen=True)
class Records:
    """Objects of another table with these columns alone, for a line each: their key comes with them."""

    queryset: QuerySet[Any, Any]
    columns: Sequence[str]

    def make(self, values: dict[str, Any]) -> Any:
        """`from_db` wants the values in the order of the table; what was not asked for is fetched when it is needed."""
        model = self.queryset.model
        fields = [each for each in model._meta.concrete_fields if each.name in ("id", *self.columns)]
        read = [_python(field, values[field.attname]) for field in fields]
        return model.from_db(self.queryset.db, [field.attname for field in fields], read)


def gather_rows(instance: Any, links: tuple[str, ...], **others: QuerySet[Any, Any] | Records) -> dict[str, list[Any]]:
    """
    Leaves the rows of `snapshot_children` on the object, as prefetch_related would. Gives the keys of what its `links`
    (many-to-many fields) point at, and the keys or the records of `others`, each under its name.
    """
    children = type(instance).snapshot_children
    parts = [*(_rows(instance, name) for name in children), *(_keys(instance, name) for name in links)]
    first, *more = [*parts, *(_other(name, rows) for name, rows in others.items())]
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for values in first.union(*more, all=True):
        found[values["table"]].append(values)
    for name in children:
        _keep(instance, name, found[name])
    return {name: [_read(others.get(name), values) for values in found[name]] for name in (*links, *others)}


def gather_keys(instance: Any, *links: str) -> dict[str, list[Any]]:
    """The keys of what its `links` (many-to-many fields) point at."""
    found: dict[str, list[Any]] = {name: [] for name in links}
    first, *more = (_keys(instance, name) for name in links)
    for values in first.union(*more, all=True):
        found[values["table"]].append(values["key"])
    return found


def _rows(instance: Any, name: str) -> QuerySet[Any, Any]:
    manager = getattr(instance, name)
    columns = ["id", *(field.attname for field in stored_fields(manager.model))]
    rows = manager.model._base_manager.filter(**{manager.field.name: instance.pk})
    return _named(name, rows, **{column: column for column in columns})


def _keys(instance: Any, name: str) -> QuerySet[Any, Any]:
    relation: Any = type(instance)._meta.get_field(name)
    rows = relation.remote_field.through.objects.filter(**{relation.m2m_field_name(): instance.pk})
    return _named(name, rows, key=f"{relation.m2m_reverse_field_name()}_id")


def _python(field: Any, value: Any) -> Any:
    """SQLite gives JSON within JSON as text."""
    if isinstance(field, JSONField) and isinstance(value, str):
        return json.loads(value)
    return field.to_python(value)


def _other(name: str, rows: QuerySet[Any, Any] | Records) -> QuerySet[Any, Any]:
    if not isinstance(rows, Records):
        return _named(name, rows, key="pk")
    columns = [rows.queryset.model._meta.get_field(each).attname for each in rows.columns]
    return _named(name, rows.queryset, id="pk", **{column: column for column in columns})


def _read(asked: QuerySet[Any, Any] | Records | None, values: dict[str, Any]) -> Any:
    return asked.make(values) if isinstance(asked, Records) else values["key"]


def _named(name: str, rows: QuerySet[Any, Any], **columns: str) -> QuerySet[Any, Any]:
    """Rows of different tables, made alike: each is one JSON object that names its table."""
    alike = JSONObject(table=Value(name, output_field=CharField()), **columns)
    return rows.order_by().values_list(alike, flat=True)


def _keep(instance: Any, name: str, found: list[dict[str, Any]]) -> None:
    manager = getattr(instance, name)
    rows = [_row(manager, values, instance) for values in found]
    keep(instance, name, sorted(rows, key=lambda row: (row.position, row.pk)))


def keep(instance: Any, name: str, related: list[Any]) -> None:
    """`project.partners.all()` then answers without asking, in this order."""
    known: Any = getattr(instance, name).get_queryset()
    known._result_cache = related
    known._prefetch_done = True
    kept: dict[str, Any] = instance.__dict__.setdefault("_prefetched_objects_cache", {})
    kept[name] = known


def let_go(instance: Any, *names: str) -> None:
    """From here on they are asked for again."""
    for name in names:
        del instance._prefetched_objects_cache[name]


def _row(manager: Any, values: dict[str, Any], instance: Model) -> Any:
    model = manager.model
    fields = [model._meta.pk, *stored_fields(model)]
    row = model(**{each.attname: each.to_python(values[each.attname]) for each in fields})
    setattr(row, manager.field.name, instance)
    row._state.adding, row._state.db = False, instance._state.db
    return row
