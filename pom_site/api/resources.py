"""What the API gives: of each kind of object which ones are public, how they can be narrowed and what they tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from django.db.models import Count, QuerySet, Subquery, Value
from ninja import Schema

from pom_site.opendata.exports import Export
from pom_site.opendata.json_files import told
from pom_site.opendata.tables import Table

from .parameters import Number, Paged, start_of
from .schemas import schema_of

Lookup = str | Callable[[Any], dict[str, Any]]
TOTAL: Final = "_total"


@dataclass(frozen=True, kw_only=True)
class Resource:
    """
    `name` stands in its address, `schema_name` in the description. `lookups` says what a parameter asks of the
    database; `key` is the field by which one object is asked for.
    """

    name: str
    schema_name: str
    title: str
    objects: Callable[[], QuerySet[Any]]
    tables: tuple[Table, ...]
    parameters: type[Paged]
    lookups: Mapping[str, Lookup] = field(default_factory=dict)
    key: str = "pk"
    key_type: Any = Number
    inside: Callable[[Any], dict[str, Any]] | None = None
    inside_schema: Mapping[str, Any] = field(default_factory=dict)

    def schema(self) -> type[Schema]:
        own, *others = self.tables
        return schema_of(self.schema_name, own, others, **self.inside_schema)

    def told(self, item: Any) -> dict[str, Any]:
        own, *others = self.tables
        return told(item, own, others, self.inside)

    def found(self, asked: Paged) -> QuerySet[Any]:
        """Narrowed in a query of its own, so that no object comes twice."""
        wanted: dict[str, Any] = {}
        for name, value in asked.dict(exclude_none=True, exclude={"page", "size"}).items():
            lookup = self.lookups[name]
            wanted |= lookup(value) if callable(lookup) else {lookup: value}
        queryset = self.objects().order_by("pk")
        matching: Any = queryset.model._base_manager.filter(**wanted).values("pk")
        return queryset.filter(pk__in=matching) if wanted else queryset

    def page(self, asked: Paged) -> tuple[int, list[Any]]:
        """How many there are, and those of the page: counted within the query that fetches them."""
        found = self.found(asked)
        start = (asked.page - 1) * asked.size
        rows = list(found.annotate(**{TOTAL: _count(found)})[start : start + asked.size])
        return (getattr(rows[0], TOTAL) if rows else 0), rows

    def one(self, key: Any) -> Any | None:
        return self.objects().filter(**{self.key: key}).first()


def changed_since(day: Any) -> dict[str, Any]:
    return {"updated_at__gte": start_of(day)}


def exported(export: Export | None, **values: Any) -> Resource:
    """The objects of a dataset, with all its tables."""
    if export is None:
        raise ValueError("Only a dataset that makes its own files can be asked for here.")
    tables = tuple(export.tables().values())
    return Resource(name=tables[0].name, objects=export.public, tables=tables, inside=export.inside, **values)


def _count(queryset: QuerySet[Any]) -> Subquery:
    everything = queryset.order_by().annotate(one=Value(1)).values("one")
    return Subquery(everything.annotate(number=Count("pk")).values("number"))
