"""Plots and spaces by their keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from django.core.paginator import Page

from domains.models import Plot, Space
from domains.rooms.sets import PLOT, SPACE, Key
from pom_site.publishing.pagination import paginate

MODELS: Final[dict[str, Any]] = {PLOT: Plot, SPACE: Space}


def key_of(item: Plot | Space) -> Key:
    return (PLOT if isinstance(item, Plot) else SPACE), item.pk


def ticked(key: Key) -> str:
    """ "plot-12": a key in an address."""
    return f"{key[0]}-{key[1]}"


def page_of(keys: Sequence[Key], number: int) -> Page[Any]:
    """
    One page: a query for the plots and one for the spaces, whichever page and however many there are. What was let a
    moment ago is left out: memory may be a second behind.
    """
    page: Page[Any] = paginate(keys, number)
    page.object_list = [item for item in in_order(page.object_list, "for_rows") if item.is_offered]
    return page


def in_order(keys: Iterable[Key], shape: str) -> list[Any]:
    """
    The public ones of these keys, asked for by key alone: told to look for published ones too, SQLite would go through
    all of those. `shape` is a method of both querysets: for_rows or for_sheets.
    """
    wanted = list(keys)
    by_model = defaultdict(list)
    for name, pk in wanted:
        by_model[name].append(pk)
    found = {
        (name, pk): item
        for name, pks in by_model.items()
        for pk, item in getattr(MODELS[name].objects.order_by(), shape)().in_bulk(pks).items()
    }
    return [found[key] for key in wanted if key in found and found[key].is_public]
