"""What a dataset is made of, where this site makes its files."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Max, Min, QuerySet, Value
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.seo import Crumb

from .files import EXCEL, File, Group
from .forms import EverythingForm
from .tables import Table
from .vocabulary import SCHEMA_ORG, Format, Text

CHUNK: Final = 200
NESTING: Final = _("The same values, with all that belongs to an object inside it.")
Key = Any


@dataclass(frozen=True)
class Dates:
    issued: datetime.datetime | None = None
    modified: datetime.datetime | None = None


def _nothing_more(_found: Sequence[Key]) -> dict[str, Any]:
    return {}


@dataclass(frozen=True, kw_only=True)
class Export:
    """
    `name` begins the names of its addresses ("park": park-csv, park-xlsx …). `tables` are known by the value of
    `?tabel=`; the first one is that of the objects themselves. `objects` is a queryset of publishable objects with
    everything that the tables read; what is not public is left out here, once.

    `features` gives the GeoJSON features of an object, `linked` its JSON-LD in the words of `words`; without them
    there is no such file. `inside` is what JSON tells of an object beside the tables. `filters` makes a form of the
    parameters of the list (`found()`: keys in order; `chosen`: (parameter, value, label)), and `list_page` names that
    list. `heading` and `trail` are those of the page about the data; `template` and `context` may add to it.
    """

    name: str
    tables: Callable[[], dict[str, Table]]
    objects: Callable[[], QuerySet[Any]]
    heading: Text
    trail: Callable[[Crumb], Sequence[Crumb]]
    list_page: str = ""
    filters: Callable[[QueryDict], Any] | None = None
    features: Callable[[Any], Iterable[dict[str, Any]]] | None = None
    linked: Callable[[Any], dict[str, Any]] | None = None
    words: Any = SCHEMA_ORG
    inside: Callable[[Any], dict[str, Any]] | None = None
    nesting: Text = NESTING
    more: tuple[Group, ...] = ()
    template: str = "opendata/dataset.html"
    context: Callable[[Sequence[Key]], dict[str, Any]] = _nothing_more

    def form(self, data: QueryDict) -> Any:
        return self.filters(data) if self.filters else EverythingForm(data, export=self)

    def keys(self) -> list[Key]:
        return list(self.public().order_by("pk").values_list("pk", flat=True))

    def public(self) -> Any:
        found: Any = self.objects()
        return found.published()

    def in_chunks(self, keys: Sequence[Key]) -> Iterator[Any]:
        """
        The public ones, in the order of their keys; never more than a chunk of them, with what belongs to them, in
        memory. Asked for by key alone: told to look for published ones too, SQLite would go through all of those.
        """
        for start in range(0, len(keys), CHUNK):
            wanted = keys[start : start + CHUNK]
            found: Any = self.objects().order_by().in_bulk(list(wanted))
            yield from (found[key] for key in wanted if key in found and found[key].is_public)

    @property
    def file_name(self) -> str:
        """Of the files that hold more than one table."""
        return next(iter(self.tables().values())).name

    def groups(self) -> list[Group]:
        return [self._sheets(), self._for_programs(), *self.more]

    def _sheets(self) -> Group:
        tables = self.tables()
        found = [File(_("All tables together"), Format.XLSX, self._route(Format.XLSX))] if len(tables) > 1 else []
        for name, table in tables.items():
            query = f"tabel={name}" if len(tables) > 1 else ""
            found.append(File(table.label, Format.CSV, self._route(Format.CSV), query, also=EXCEL))
        if len(tables) == 1:
            found.append(File(self._label, Format.XLSX, self._route(Format.XLSX)))
        text = _("A table for each kind of row. In Excel with Belgian settings, take the file for Excel or XLSX.")
        return Group(_("Spreadsheets"), text, tuple(found))

    def _for_programs(self) -> Group:
        found = [File(self._label, Format.JSON, self._route(Format.JSON))]
        if self.linked:
            found.append(File(_("Linked data"), Format.JSONLD, self._route(Format.JSONLD)))
        if self.features:
            found.append(File(_("Places on the map (WGS84)"), Format.GEOJSON, self._route(Format.GEOJSON)))
        return Group(_("For programmers"), self.nesting, tuple(found))

    @property
    def _label(self) -> Text:
        return next(iter(self.tables().values())).label

    def _route(self, format: Format) -> str:
        return f"{self.name}-{format.ending}"


def dates_by_name(exports: dict[str, Export]) -> dict[str, Dates]:
    """Since when there is something public in each, and when that last changed: one query for all of them."""
    first, *others = (
        export.public().order_by().values_list(Value(name)).annotate(Min("created_at"), Max("updated_at"))
        for name, export in exports.items()
    )
    return {name: Dates(issued, modified) for name, issued, modified in first.union(*others, all=True)}
