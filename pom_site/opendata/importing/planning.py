"""A file compared with what is here. Nothing is written."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from pom_site.opendata.csv_file import text_of
from pom_site.opendata.exports import CHUNK

from .cells import parsed, same
from .codes import coded
from .importer import Importer
from .plans import Change, Line, Plan, Work
from .reading import Row


def planned(importer: Importer, rows: Iterable[Row], warnings: list[str]) -> Plan:
    lines = [_line(row, importer) for row in rows]
    own = [line for line in lines if importer.is_own(line.table)]
    others = [line for line in lines if not importer.is_own(line.table)]
    named = _named(own, importer)
    known = _known([line.cells.get("id") for line in own] + [_owner(line) for line in others], named, importer)
    plan = Plan([_work(line, known, named, importer) for line in own], importer.tables, warnings)
    _place(others, plan, known, importer)
    by_key: dict[int, list[Work]] = defaultdict(list)
    for work in plan.works:
        if work.item:
            by_key[work.item.pk].append(work)
    for item in _exported(importer, by_key):
        for work in by_key[item.pk]:
            _compare(work, item, importer)
    _refuse_twice(plan, importer)
    plan.fingerprint = _fingerprint(plan)
    return plan


def _fingerprint(plan: Plan) -> str:
    told = [
        (line.table.name, line.number, line.what, [(each.column, each.old, each.new) for each in line.changes])
        for line in plan.lines
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _line(row: Row, importer: Importer) -> Line:
    line = Line(row, errors=list(row.errors))
    model = importer.model_of(row.table)
    for name, raw in row.cells.items():
        column = row.table.column(name)
        try:
            value = parsed(column, raw)
        except ValidationError as error:
            line.errors += [(name, message) for message in error.messages]
        else:
            line.cells[name] = coded(model._meta.get_field(column.field), value) if column.field else value
    if importer.is_own(row.table):
        try:
            importer.complete(line.cells)
        except ValidationError as error:
            line.refuse(error)
    return line


def _named(own: list[Line], importer: Importer) -> dict[Any, list[int]]:
    """The ids of the objects that are known by what lines without an id say."""
    keys = {importer.key(line.cells) for line in own if line.cells.get("id") is None} - {None}
    lookups = list(importer.known_by.values())
    found: dict[Any, list[int]] = defaultdict(list)
    for batch in _batches(sorted(keys)):
        wanted = {f"{lookup}__in": {key[place] for key in batch} for place, lookup in enumerate(lookups)}
        for pk, *values in importer.model._base_manager.filter(**wanted).values_list("pk", *lookups):
            found[tuple(values)].append(pk)
    return found


def _known(ids: Iterable[Any], named: dict[Any, list[int]], importer: Importer) -> dict[Any, Any]:
    """The objects that lines name, light: by id."""
    keys = {key for key in ids if isinstance(key, int) and 0 < key < 2**63}
    keys |= {key for found in named.values() for key in found}
    objects: Any = importer.model._base_manager
    light = objects.only("pk", "title_nl", "state")
    return {each.pk: each for batch in _batches(sorted(keys)) for each in light.filter(pk__in=batch)}


def _batches(keys: list[Any]) -> Iterator[list[Any]]:
    return (keys[start : start + CHUNK] for start in range(0, len(keys), CHUNK))


def _work(line: Line, known: dict[Any, Any], named: dict[Any, list[int]], importer: Importer) -> Work:
    key = line.cells.get("id")
    if key is not None:
        if key not in known:
            line.errors.append(("id", _("We know nothing with this number. Leave it empty to add something new.")))
        return Work(known.get(key), line)
    found = named.get(importer.key(line.cells), [])
    if len(found) > 1:
        column = next(iter(importer.known_by))
        line.errors.append((column, _("Several have this number. Fill in the id of the right one.")))
    return Work(known[found[0]] if len(found) == 1 else None, line)


def _owner(line: Line) -> Any:
    return line.cells.get(line.table.owner[0])


def _place(others: list[Line], plan: Plan, known: dict[Any, Any], importer: Importer) -> None:
    """Each row with its object: by that one's id, or by the title of a new one in the same file."""
    by_key = {work.item.pk: work for work in plan.works if work.item}
    by_title = {work.title.casefold(): work for work in plan.works if work.item is None and work.title}
    for line in others:
        key = _owner(line)
        titles = [str(line.cells.get(name) or "").casefold() for name in line.table.owner[1:]]
        if key in known and key not in by_key:
            by_key[key] = Work(known[key])
            plan.works.append(by_key[key])
        work = by_key.get(key) or (by_title.get(titles[0]) if key is None and titles else None)
        if work is None:
            line.errors.append((line.table.owner[0], str(importer.ownerless)))
            plan.lost.append(line)
        else:
            work.rows.append(line)


def _exported(importer: Importer, keys: Iterable[int]) -> Iterator[Any]:
    for batch in _batches(sorted(keys)):
        yield from importer.objects().filter(pk__in=batch)


def _compare(work: Work, item: Any, importer: Importer) -> None:
    """With what the export says of it: what the export leaves out is no difference."""
    work.item = item
    if work.own:
        work.own.instance = item
        _differences(work.own, item)
    rows = {(table.name, str(row.pk)): row for table in importer.tables for row in table.rows(item)}
    for line in work.rows:
        key = _row_key(line)
        if not key:
            continue
        line.instance = rows.get((line.table.name, key))
        if line.instance is None:
            line.errors.append(("id", _("There is no such row here. Leave the id empty to add one.")))
        else:
            _differences(line, line.instance)
    for line in work.rows:
        if not _row_key(line):
            work.recognise(line, line.table.rows(item))


def _row_key(line: Line) -> str:
    return str(line.cells.get("id") or "").strip().lower()


def _differences(line: Line, row: Any) -> None:
    for name, cell in line.cells.items():
        column = line.table.column(name)
        here = column.value(row)
        if same(cell, here):
            continue
        if column.field:
            line.changes.append(Change(name, text_of(here), text_of(cell)))
        elif name not in {"id", *line.table.owner[:1]}:
            line.ignored.append(name)


def _refuse_twice(plan: Plan, importer: Importer) -> None:
    """The same object or row on two lines; a new object under the title of another."""
    seen: dict[Any, int] = {}
    titles = _titles(plan, importer)
    for line in plan.lines:
        keys = _identities(line, importer)
        title = str(line.cells.get("title_nl") or "").casefold()
        if line.instance is None and importer.is_own(line.table) and title in titles:
            message = _("There is one with this title already (id %(id)s). Fill in its id, or another title.")
            line.errors.append(("title_nl", message % {"id": titles[title]}))
        if twice := [seen[key] for key in keys if key in seen]:
            message = _("This is on line %(number)s already. Remove one of the two.")
            line.errors.append(("", message % {"number": twice[0]}))
        for key in keys:
            seen.setdefault(key, line.number)


def _identities(line: Line, importer: Importer) -> list[Any]:
    """What no other line may have as well."""
    if line.instance is not None:
        return [(line.table.name, line.instance.pk)]
    if not importer.is_own(line.table):
        return []
    title = "" if importer.model.host else str(line.cells.get("title_nl") or "").casefold()
    return [key for key in (importer.key(line.cells), title) if key]


def _titles(plan: Plan, importer: Importer) -> dict[str, int]:
    """Of the objects that are here, when the file brings new ones. What stands on another may be called alike."""
    if importer.model.host or not any(work.item is None for work in plan.works):
        return {}
    objects: Any = importer.model._base_manager
    rows = objects.values_list("title_nl", "pk").iterator()
    return {str(title).casefold(): key for title, key in rows if title}
