"""The translated texts of a public object and of the rows that belong to it, in every language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from django.db import models
from modeltranslation.translator import NotRegistered, translator

from .languages import CODES, DEFAULT, columns
from .snapshots import Snapshot, child_accessors

# Translated columns that a translation can do without, and why.
NOT_COUNTED: Final = {
    "slug": "made from the title",
    "path": "made from the slugs",
    "seo_title": "only where the title is too long for search results",
    "menu_title": "only where the title is too long for the menu",
    "link": "an address: a page of this site leads to its own translation",
    "url": "an address",
    "place": "a name, the same in most languages",
    "figure_value": "a number with its unit",
    "value": "a number with its unit",
    "figure_source": "a report, named as it is called",
    "source": "a report, named as it is called",
}


@dataclass(frozen=True)
class Text:
    """One text that counts. `key` is its column, after the key of its row when it is not the object's own."""

    key: str
    values: Mapping[str, str]

    @property
    def dutch(self) -> str:
        return self.values[DEFAULT]


@dataclass
class Texts:
    """All texts of one object, and the languages in which it has an address."""

    pk: Any
    counted: list[Text] = field(default_factory=list)
    addressed: set[str] = field(default_factory=set)


def translated_fields(model: type[models.Model]) -> tuple[str, ...]:
    try:
        options: Any = translator.get_options_for_model(model)
    except NotRegistered:
        return ()
    return tuple(options.fields)


def counted_fields(model: type[models.Model]) -> list[str]:
    return [name for name in translated_fields(model) if name not in NOT_COUNTED]


def texts_of(instance: models.Model, rows: Iterable[models.Model]) -> Texts:
    """From the objects themselves, read before."""
    found = Texts(instance.pk)
    _take(found, type(instance), instance.__dict__, "")
    for row in rows:
        _take(found, type(row), row.__dict__, f"{row.pk}.")
    return found


def texts_in(model: type[models.Model], snapshot: Snapshot) -> Texts:
    """From a snapshot: no query at all."""
    found = Texts(snapshot["pk"])
    for kind, data, own in _rows_in(model, snapshot, own=True):
        _take(found, kind, data["fields"], "" if own else f"{data['pk']}.")
    return found


def texts_of_many(model: type[models.Model], pks: Sequence[Any]) -> dict[Any, Texts]:
    """From the database, for many objects at once: one query for each kind of row."""
    found = {pk: Texts(pk) for pk in pks}
    for values in _values(model, ["pk"], pk__in=pks):
        _take(found[values["pk"]], model, values, "")
    _add_children(found, model, {pk: pk for pk in pks})
    return found


def _add_children(found: dict[Any, Texts], model: type[models.Model], owners: dict[Any, Any]) -> None:
    """`owners`: the object that each row of this model belongs to."""
    if not owners:
        return
    for accessor in child_accessors(model):
        relation = getattr(model, accessor).rel
        child, parent = relation.related_model, relation.field.attname
        if not counted_fields(child) and not child_accessors(child):
            continue
        below: dict[Any, Any] = {}
        for values in _values(child, ["pk", parent], **{f"{parent}__in": list(owners)}):
            below[values["pk"]] = owner = owners[values[parent]]
            _take(found[owner], child, values, f"{values['pk']}.")
        if child_accessors(child):
            _add_children(found, child, below)


def _values(model: type[models.Model], names: list[str], **where: Any) -> Iterable[dict[str, Any]]:
    wanted = [column for name in (*counted_fields(model), "slug") for column in columns(name)]
    known = {each.name for each in model._meta.concrete_fields}
    return (
        model._base_manager.filter(**where).order_by("pk").values(*names, *(each for each in wanted if each in known))
    )


def _rows_in(model: type[models.Model], snapshot: Snapshot, *, own: bool) -> Iterator[tuple[Any, Snapshot, bool]]:
    yield model, snapshot, own
    for accessor, rows in snapshot["children"].items():
        relation = getattr(getattr(model, accessor, None), "rel", None)
        if relation is not None:  # a kind of child that no longer exists
            for row in rows:
                yield from _rows_in(relation.related_model, row, own=False)


def _take(found: Texts, model: type[models.Model], values: Mapping[str, Any], prefix: str) -> None:
    for name in counted_fields(model):
        texts = {code: values.get(f"{name}_{code}") or "" for code in CODES}
        if texts[DEFAULT]:
            found.counted.append(Text(f"{prefix}{name}", texts))
    if not prefix:
        found.addressed |= {code for code in CODES if values.get(f"slug_{code}")}


def by_object(states: Iterable[Any]) -> dict[Any, dict[str, Any]]:
    """Rows about objects (translation states, requests) by object and language."""
    found: dict[Any, dict[str, Any]] = defaultdict(dict)
    for state in states:
        found[state.object_id][state.language] = state
    return found
