"""Plots and spaces by their keys. Not public any more: left out, since memory may be a second behind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from django.core.paginator import Page
from django.db import DEFAULT_DB_ALIAS
from django.db.models import QuerySet, Value

from domains.models import Building, Park, Plot, Space
from domains.querysets.places import PLOT_ROW, PUBLIC, ROW, SPACE_ROW
from domains.rooms.entries import NOTHING, PLOT, SPACE, Key
from pom_site.publishing.pagination import paginate

MODELS: Final[dict[str, Any]] = {PLOT: Plot, SPACE: Space}
BOTH: Final = ("id", *ROW)
HOST: Final = ("id", *PUBLIC)


def key_of(item: Plot | Space) -> Key:
    return (PLOT if isinstance(item, Plot) else SPACE), item.pk


def ticked(key: Key) -> str:
    """ "plot-12": a key in an address."""
    return f"{key[0]}-{key[1]}"


def page_of(keys: Sequence[Key], number: int) -> Page[Any]:
    """One page in one query, whichever page it is. What was let a moment ago is left out."""
    page: Page[Any] = paginate(keys, number)
    page.object_list = [item for item in rows_of(page.object_list) if item.is_offered]
    return page


def sheets_of(keys: Iterable[Key]) -> list[Any]:
    """With all that their pages say of them."""
    wanted = list(keys)
    sheets: list[Any] = []
    for name, model in MODELS.items():
        if pks := _of(name, wanted):
            sheets += model.objects.for_sheets().filter(pk__in=pks).order_by()
    return _public(wanted, sheets)


def rows_of(keys: Iterable[Key]) -> list[Any]:
    """With what a list says of them, plots and spaces in one query: what only one kind has, is empty for the other."""
    wanted = list(keys)
    plots = _told(PLOT, wanted, "park", *PLOT_ROW, *(NOTHING for _name in SPACE_ROW), NOTHING)
    spaces = _told(SPACE, wanted, "building", *(NOTHING for _name in PLOT_ROW), *SPACE_ROW, "building__municipality_id")
    return _public(wanted, [_item(*values) for values in plots.union(spaces, all=True)])


def _of(name: str, keys: Iterable[Key]) -> list[int]:
    return [pk for kind, pk in keys if kind == name]


def _public(wanted: list[Key], items: Iterable[Any]) -> list[Any]:
    """
    In the order of their keys. Asked for by key alone: told to look for published ones too, SQLite would go through all
    of those.
    """
    found = {key_of(item): item for item in items}
    return [found[key] for key in wanted if key in found and found[key].is_public]


def _told(name: str, keys: list[Key], host: str, *own: Any) -> Any:
    """A plain queryset: the rows hold all languages."""
    columns = (Value(name), *BOTH, *(f"{host}__{column}" for column in HOST), *own)
    return QuerySet(MODELS[name]).filter(pk__in=_of(name, keys)).order_by().values_list(*columns)


def _item(name: str, *values: Any) -> Any:
    """As the database would give it to `for_rows()`."""
    known, rest = dict(zip(BOTH, values, strict=False)), values[len(BOTH) :]
    host, rest = dict(zip(HOST, rest, strict=False)), rest[len(HOST) :]
    own = dict(zip((*PLOT_ROW, *SPACE_ROW, "municipality_id"), rest, strict=True))
    if name == PLOT:
        item = _made(Plot, {**known, **{each: own[each] for each in PLOT_ROW}, "park_id": host["id"]})
        item.park = _made(Park, host)
    else:
        item = _made(Space, {**known, **{each: own[each] for each in SPACE_ROW}, "building_id": host["id"]})
        item.building = _made(Building, {**host, "municipality_id": own["municipality_id"]})
    return item


def _made(model: Any, told: dict[str, Any]) -> Any:
    names = [field.attname for field in model._meta.concrete_fields if field.attname in told]
    return model.from_db(DEFAULT_DB_ALIAS, names, [told[name] for name in names])
