"""
A snapshot is a whole public object as JSON: its own columns in all languages, its many-to-many and its child rows, to
any depth. Writing it over the rows makes every form, view and template see that version.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from django.core.validators import DecimalValidator
from django.db import models
from django.utils.translation import gettext as _
from modeltranslation.translator import NotRegistered, translator

Snapshot = dict[str, Any]


@dataclass
class Report:
    """What could not be written as it was, in sentences for the editor. Nothing else is lost."""

    problems: list[str] = field(default_factory=list)
    _known: dict[tuple[type[models.Model], Any], bool] = field(default_factory=dict)

    def look_up(self, pointed_at: Iterable[tuple[type[models.Model], Any]]) -> None:
        """One query for each kind of object, however many are pointed at."""
        keys: dict[type[models.Model], set[Any]] = defaultdict(set)
        for model, pk in pointed_at:
            if (model, pk) not in self._known:
                keys[model].add(pk)
        for model, pks in keys.items():
            found = set(model._base_manager.filter(pk__in=pks).values_list("pk", flat=True))
            self._known |= {(model, pk): pk in found for pk in pks}

    def made(self, instance: models.Model) -> None:
        """It is there now: nobody need ask."""
        self._known[(type(instance), instance.pk)] = True

    def exists(self, model: type[models.Model], pk: Any) -> bool:
        self.look_up([(model, pk)])
        return self._known[(model, pk)]


def capture(instance: models.Model) -> Snapshot:
    return {
        "pk": plain(instance._meta.pk, instance),
        "fields": {each.attname: plain(each, instance) for each in stored_fields(type(instance))},
        "m2m": {each.name: _keys(instance, each) for each in _relations(type(instance))},
        "children": {
            name: [capture(child) for child in _rows(instance, name)] for name in child_accessors(type(instance))
        },
    }


def apply(instance: Any, snapshot: Snapshot) -> Report:
    """Write a snapshot over the rows of an object that exists. Call it inside a transaction."""
    report = Report()
    report.made(instance)
    report.look_up(_pointed_at(type(instance), snapshot))
    live = {each.attname: getattr(instance, each.attname) for each in stored_fields(type(instance))}
    _set_fields(instance, snapshot["fields"], report)
    for column in instance.taken_slugs():
        report.problems.append(
            _("The web address “%(slug)s” is used by another page by now. Choose another one.")
            % {"slug": getattr(instance, column)}
        )
        setattr(instance, column, live[column])
    instance.save()
    for each in _relations(type(instance)):
        if each.name in snapshot["m2m"]:
            keys = [key for key in snapshot["m2m"][each.name] if report.exists(each.related_model, key)]
            getattr(instance, each.name).set(keys)
    _write_children(instance, snapshot, report)
    instance.after_restore()
    return report


def stored_fields(model: type[models.Model]) -> list[Any]:
    """Own columns, without key, without what is kept from the live row, without modeltranslation's original columns."""
    left_out = {*getattr(model, "snapshot_kept", ()), *_originals(model)}
    return [each for each in model._meta.concrete_fields if not each.primary_key and each.name not in left_out]


def child_accessors(model: type[Any]) -> tuple[str, ...]:
    return model.child_accessors() if hasattr(model, "child_accessors") else getattr(model, "snapshot_children", ())


def plain(each: Any, instance: models.Model) -> Any:
    """As JSON knows it; dates, decimals and keys as the text that the field itself reads back."""
    value = each.value_from_object(instance)
    if value is None or isinstance(value, str | int | float | list | dict):
        return value
    return each.value_to_string(instance)


def _originals(model: type[models.Model]) -> Iterable[str]:
    try:
        options: Any = translator.get_options_for_model(model)
    except NotRegistered:
        return ()
    return tuple(options.fields)


def _relations(model: type[models.Model]) -> list[Any]:
    return [each for each in model._meta.many_to_many if cast(Any, each.remote_field).through._meta.auto_created]


def _pointed_at(model: type[Any], snapshot: Snapshot) -> Iterator[tuple[type[models.Model], Any]]:
    """What a snapshot needs to be there: kinds and keys of objects, its rows included."""
    for each in stored_fields(model):
        if each.is_relation and snapshot["fields"].get(each.attname) is not None:
            yield each.related_model, each.target_field.to_python(snapshot["fields"][each.attname])
    for each in _relations(model):
        yield from ((each.related_model, key) for key in snapshot["m2m"].get(each.name, ()))
    for accessor, rows in snapshot["children"].items():
        if accessor not in child_accessors(model):
            continue
        relation = getattr(model, accessor).rel
        owners = {relation.field.attname}
        for row in rows:
            fields = {name: value for name, value in row["fields"].items() if name not in owners}
            yield from _pointed_at(relation.related_model, {**row, "fields": fields})


def _keys(instance: models.Model, relation: Any) -> list[Any]:
    return sorted(getattr(instance, relation.name).values_list("pk", flat=True))


def _rows(instance: models.Model, accessor: str) -> Any:
    manager = getattr(instance, accessor)
    return manager.model._base_manager.filter(**{manager.field.name: instance}).order_by("pk")


def _set_fields(instance: models.Model, values: dict[str, Any], report: Report) -> bool:
    """False when a required target is gone. Columns that a later migration dropped are skipped."""
    complete = True
    for each in stored_fields(type(instance)):
        if each.attname not in values:
            continue
        value = values[each.attname]
        if each.is_relation and value is not None:
            value = each.target_field.to_python(value)
            if not report.exists(each.related_model, value):
                report.problems.append(_gone(instance, each))
                complete = complete and each.null
                value = None
        elif not isinstance(each, models.JSONField):
            value = _read(each, value)
        if value is not None or each.null:
            setattr(instance, each.attname, value)
    return complete


def _read(each: Any, value: Any) -> Any:
    """What the field makes of it. SQLite keeps a number that is too large for its column, and cannot read it again."""
    value = each.to_python(value)
    if isinstance(each, models.DecimalField) and value is not None:
        DecimalValidator(each.max_digits, each.decimal_places)(value)
    return value


def _gone(instance: models.Model, each: Any) -> str:
    names = {"field": each.verbose_name, "model": instance._meta.verbose_name}
    return _("“%(field)s” of this %(model)s pointed at something that was deleted. Choose again.") % names


def _write_children(owner: models.Model, snapshot: Snapshot, report: Report) -> None:
    """
    All rows away, then all rows of the snapshot, with the keys they had: rows that swap places or roles never meet in a
    unique constraint.
    """
    for accessor, rows in snapshot["children"].items():
        manager = getattr(owner, accessor, None)
        if manager is None:  # a kind of child that no longer exists
            continue
        _remove(manager.model, {manager.field.name: owner})
        made = [(child, row) for row in rows if (child := _child(manager, owner, row, report)) is not None]
        manager.model._base_manager.bulk_create([child for child, _row in made])
        for child, row in made:
            report.made(child)
            _write_children(child, row, report)


def _remove(model: type[Any], owner: dict[str, Any]) -> None:
    """Rows with what belongs to them, without signals: the rows of the snapshot follow at once."""
    rows = model._base_manager.filter(**owner)
    for accessor in child_accessors(model):
        relation = getattr(model, accessor).rel
        _remove(relation.related_model, {f"{relation.field.name}__in": rows})
    rows._raw_delete(rows.db)


def _child(manager: Any, owner: models.Model, row: Snapshot, report: Report) -> models.Model | None:
    """None when it cannot stand without what it pointed at: the report says so."""
    child = manager.model(**{manager.model._meta.pk.attname: manager.model._meta.pk.to_python(row["pk"])})
    if not _set_fields(child, {**row["fields"], manager.field.attname: owner.pk}, report):
        return None
    return child
