"""What a file would change, line by line. Nothing is written here."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from pom_site.opendata.columns import Column
from pom_site.opendata.csv_file import text_of
from pom_site.opendata.exports import CHUNK
from pom_site.opendata.tables import Table
from pom_site.publishing.languages import DEFAULT
from projects.importing.cells import parsed, same
from projects.importing.reading import Row
from projects.models import Project
from projects.opendata.tables import tables

SHOWN: Final = 160  # characters of a text in the table of changes


class What(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WRONG = "wrong"


@dataclass(frozen=True)
class Change:
    """Old and new, in words short enough for a table."""

    column: str
    old: str
    new: str


@dataclass
class Line:
    """A row of the file and what it means. `instance` is the row that is here already, if any."""

    row: Row
    cells: dict[str, Any] = field(default_factory=dict)
    instance: Any = None
    changes: list[Change] = field(default_factory=list)
    errors: list[tuple[str, str]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)

    @property
    def number(self) -> int:
        return self.row.number

    @property
    def table(self) -> Table:
        return self.row.table

    @property
    def what(self) -> What:
        if self.errors:
            return What.WRONG
        if self.instance is None:
            return What.NEW
        return What.CHANGED if self.changes else What.UNCHANGED

    @property
    def changed_columns(self) -> list[Column]:
        return [self.table.column(change.column) for change in self.changes]

    def refuse(self, error: ValidationError) -> None:
        """Errors at the columns of the file, where it has them."""
        by_field = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
        names = {column.field: column.name for column in self.table.columns if column.field}
        for name, messages in by_field.items():
            column = "" if name == "__all__" else names.get(name) or names.get(f"{name}_{DEFAULT}") or name
            self.errors += [(column, message) for message in messages]


@dataclass
class Work:
    """One project with all its lines. `project` is None for a new one."""

    project: Project | None
    own: Line | None = None
    rows: list[Line] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        return [*([self.own] if self.own else []), *self.rows]

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def title(self) -> str:
        return str(self.project) if self.project else str((self.own and self.own.cells.get("title_nl")) or "")

    @property
    def asks_for_something(self) -> bool:
        return any(line.what in {What.NEW, What.CHANGED} for line in self.lines)


@dataclass
class Plan:
    works: list[Work]
    warnings: list[str]
    lost: list[Line] = field(default_factory=list)  # rows of a project that is nowhere
    fingerprint: str = ""  # says whether what was shown is still what would happen

    @property
    def lines(self) -> list[Line]:
        """As they stand in the file, sheet by sheet."""
        order = list(tables().values())
        found = [*(line for work in self.works for line in work.lines), *self.lost]
        return sorted(found, key=lambda line: (order.index(line.table), line.number))

    @property
    def is_sound(self) -> bool:
        return not any(line.errors for line in self.lines)

    def number_of(self, what: What) -> int:
        return sum(line.what == what for line in self.lines)


def planned(rows: Iterable[Row], warnings: list[str]) -> Plan:
    lines = [_line(row) for row in rows]
    own = [line for line in lines if line.table.name == "projects"]
    others = [line for line in lines if line.table.name != "projects"]
    known = _projects_of(own, others)
    works = list(_works(own, known))
    plan = Plan(works, warnings)
    _place(others, plan, known)
    by_key: dict[int, list[Work]] = defaultdict(list)
    for work in plan.works:
        if work.project:
            by_key[work.project.pk].append(work)
    for project in _exported(by_key):
        for work in by_key[project.pk]:
            _compare(work, project)
    _refuse_twice(plan)
    plan.fingerprint = _fingerprint(plan)
    return plan


def _fingerprint(plan: Plan) -> str:
    told = [
        (line.table.name, line.number, line.what, [(each.column, each.old, each.new) for each in line.changes])
        for line in plan.lines
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _line(row: Row) -> Line:
    line = Line(row, errors=list(row.errors))
    for name, raw in row.cells.items():
        try:
            line.cells[name] = parsed(row.table.column(name), raw)
        except ValidationError as error:
            line.errors += [(name, message) for message in error.messages]
    return line


def _projects_of(own: list[Line], others: list[Line]) -> dict[Any, Any]:
    """The projects that lines name: by key, and by project number where only one project has it."""
    keys = {line.cells.get("id") for line in own} | {line.cells.get("project_id") for line in others}
    numbers = {line.cells["project_number"] for line in own if line.cells.get("project_number")}
    found: dict[Any, Project] = {}
    light = Project.objects.only("pk", "project_number", "title_nl", "state")
    for batch in _batches(sorted(key for key in keys if isinstance(key, int) and 0 < key < 2**63)):
        found |= {each.pk: each for each in light.filter(pk__in=batch)}
    by_number: dict[str, list[Project]] = defaultdict(list)
    for batch in _batches(sorted(numbers)):
        for each in light.filter(project_number__in=batch):
            by_number[each.project_number].append(each)
    return {**found, **by_number}


def _batches(keys: list[Any]) -> Iterator[list[Any]]:
    return (keys[start : start + CHUNK] for start in range(0, len(keys), CHUNK))


def _works(own: list[Line], known: dict[Any, Any]) -> Iterator[Work]:
    for line in own:
        key, number = line.cells.get("id"), line.cells.get("project_number")
        project = None
        if key is not None:
            project = known.get(key)
            if project is None:
                line.errors.append(("id", _("There is no project with this number. Leave it empty for a new project.")))
        elif number:
            candidates = known.get(number, [])
            project = candidates[0] if len(candidates) == 1 else None
            if len(candidates) > 1:
                message = _("Several projects have this project number. Fill in the id of the right one.")
                line.errors.append(("project_number", message))
        yield Work(project, line)


def _place(others: list[Line], plan: Plan, known: dict[Any, Any]) -> None:
    """Each row with its project: by the project's key, or by the title of a new project in the same file."""
    by_key = {work.project.pk: work for work in plan.works if work.project}
    by_title = {work.title.casefold(): work for work in plan.works if work.project is None and work.title}
    for line in others:
        key, title = line.cells.get("project_id"), str(line.cells.get("project_title") or "")
        work = by_key.get(key) or (by_title.get(title.casefold()) if key is None else None)  # type: ignore[arg-type]
        if work is None and key in known and isinstance(known[key], Project):
            work = by_key[key] = Work(known[key])  # type: ignore[index]
            plan.works.append(work)
        if work is None:
            message = _("Which project is this of? Fill in its id, or the title of a new project in this file.")
            line.errors.append(("project_id", message))
            plan.lost.append(line)
        else:
            work.rows.append(line)


def _exported(keys: Iterable[int]) -> Iterator[Project]:
    for batch in _batches(sorted(keys)):
        yield from Project.objects.filter(pk__in=batch).for_export()


def _compare(work: Work, project: Project) -> None:
    """With what the export says of it: what the export leaves out is no difference."""
    work.project = project
    if work.own:
        work.own.instance = project
        _differences(work.own, project)
    rows = {(table.name, str(row.pk)): row for table in tables().values() for row in table.rows(project)}
    for line in work.rows:
        key = str(line.cells.get("id") or "").strip().lower()
        if not key:
            continue
        line.instance = rows.get((line.table.name, key))
        if line.instance is None:
            message = _("This project has no such row. Leave the id empty to add one.")
            line.errors.append(("id", message))
        else:
            _differences(line, line.instance)


def _differences(line: Line, row: Any) -> None:
    for name, cell in line.cells.items():
        column = line.table.column(name)
        here = column.value(row)
        if same(cell, here):
            continue
        if column.field:
            line.changes.append(Change(name, _short(here), _short(cell)))
        elif name not in {"id", "project_id"}:
            line.ignored.append(name)


def _short(value: Any) -> str:
    return Truncator(text_of(value)).chars(SHOWN)


def _refuse_twice(plan: Plan) -> None:
    """The same project or row on two lines; a new project under the title of another."""
    seen: dict[Any, int] = {}
    titles = _titles(plan)
    for line in plan.lines:
        if line.instance is not None:
            key: Any = (line.table.name, str(line.instance.pk))
        elif line.table.name == "projects":
            key = ("title", str(line.cells.get("title_nl") or "").casefold())
            if key[1] in titles:
                message = _("There is a project with this title already (id %(id)s). Fill in its id, or another title.")
                line.errors.append(("title_nl", message % {"id": titles[key[1]]}))
        else:
            continue
        if key in seen and key[1]:
            message = _("This is on line %(number)s already. Remove one of the two.")
            line.errors.append(("", message % {"number": seen[key]}))
        seen.setdefault(key, line.number)


def _titles(plan: Plan) -> dict[str, int]:
    """Of the projects that are here, when the file brings new ones."""
    if not any(work.project is None for work in plan.works):
        return {}
    rows = Project._base_manager.values_list("title_nl", "pk")
    return {str(title or "").casefold(): key for title, key in rows.iterator()}
