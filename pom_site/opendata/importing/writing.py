"""The cells of an object and its rows, written as a form would: with the rules of the models, errors at the column."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from pom_site.publishing.models import State

from .importer import Cells, Importer
from .plans import Line, What, Work


def write(work: Work, item: Any, importer: Importer) -> Any:
    """Into the database, of which the caller decides whether it stays; None when the object itself is wrong."""
    if work.own and work.own.what != What.UNCHANGED:
        with refusing(work.own):
            _write_own(work.own, item, importer)
    elif item._state.adding:
        return None
    if work.own and work.own.errors:
        return None
    for line in work.rows:
        if line.what in {What.NEW, What.CHANGED}:
            with refusing(line):
                _write_row(line, item, importer)
    if not any(line.errors for line in work.lines):
        importer.check_whole(work, item)
    return item


@contextmanager
def refusing(line: Line) -> Iterator[None]:
    """Errors stand at the line; the rest goes on."""
    try:
        with transaction.atomic():
            yield
    except ValidationError as error:
        line.refuse(error)
    except IntegrityError:
        line.errors.append(("", _("This does not fit with the other rows.")))


def _write_own(line: Line, item: Any, importer: Importer) -> None:
    asked = line.asked
    if item._state.adding:
        item.state = State.DRAFT
    _fill(item, asked, importer)
    item.save()
    importer.relate(item, asked)


def _write_row(line: Line, item: Any, importer: Importer) -> None:
    model = importer.row_models[line.table.name]
    row = model() if line.instance is None else model._base_manager.filter(pk=line.instance.pk).first()
    if row is None:
        raise ValidationError(_("The draft that waits removes this row. Publish or discard that draft first."))
    setattr(row, line.table.owner[0].removesuffix("_id"), item)
    asked = line.asked
    pointed = importer.points if line.instance is None else importer.points & asked.keys()
    if pointed:
        importer.point(row, line.cells, pointed)
    _fill(row, {name: value for name, value in asked.items() if name not in importer.points}, importer)
    row.save()


def _fill(target: Any, asked: Cells, importer: Importer) -> None:
    """All cells, and then the rules for what could be filled in: the mistakes of a line are told at once."""
    errors: dict[str, list[str]] = {}
    for field, value in asked.items():
        try:
            importer.put(target, field, value)
        except ValidationError as error:
            errors |= error.message_dict if hasattr(error, "error_dict") else {field: error.messages}
    importer.prepare(target)
    try:
        target.full_clean(exclude=set(errors))
    except ValidationError as error:
        errors = error.message_dict | errors
    if errors:
        raise ValidationError(errors)
