"""The cells of a project and its rows, written as a form would: with the rules of the models, errors at the column."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from domains.models import Domain
from pom_site.opendata.columns import BETWEEN, Column
from pom_site.publishing.models import State
from pom_site.publishing.quantities import euro
from projects.importing.planning import Line, What, Work
from projects.importing.relations import Relations
from projects.models import FundingLine, Indicator, Partner, Project

MODELS: Final[dict[str, Any]] = {"partners": Partner, "funding": FundingLine, "indicators": Indicator}
POINTS: Final = {"domains", "primary_domain", "organisation", "funder", "programme", "definition"}


def write(work: Work, project: Project, relations: Relations) -> Project | None:
    """Into the database, of which the caller decides whether it stays; None when the project itself is wrong."""
    if work.own and work.own.what != What.UNCHANGED:
        with refusing(work.own):
            _write_project(work.own, project, relations)
    elif project._state.adding:
        return None
    if work.own and work.own.errors:
        return None
    for line in work.rows:
        if line.what in {What.NEW, What.CHANGED}:
            with refusing(line):
                _write_row(line, project, relations)
    if not any(line.errors for line in work.lines):
        _validate_money(work, project)
    return project


@contextmanager
def refusing(line: Line) -> Iterator[None]:
    """Errors stand at the line; the rest goes on."""
    try:
        with transaction.atomic():
            yield
    except ValidationError as error:
        line.refuse(error)
    except IntegrityError:
        line.errors.append(("", _("This does not fit with the other rows of the project.")))


def _columns(line: Line) -> Iterator[tuple[Column, Any]]:
    """What is written: of a row that is here what changed, of a new one what is filled in."""
    if line.instance is not None:
        for column in line.changed_columns:
            yield column, line.cells[column.name]
        return
    for name, value in line.cells.items():
        column = line.table.column(name)
        if column.field and value not in (None, ""):
            yield column, value


def _write_project(line: Line, project: Project, relations: Relations) -> None:
    chosen: list[Domain] | None = None
    for column, value in _columns(line):
        if column.field == "domains":
            chosen = relations.domains_of(value)
        elif column.field == "primary_domain":
            project.primary_domain = relations.domain(value, "primary_domain")
        elif column.field == "sdgs":
            project.sdgs = _goals(value)
        else:
            setattr(project, column.field, value)
    if project._state.adding:
        project.state = State.DRAFT
    project.full_clean()
    project.save()
    if chosen is not None:
        project.domains.set([*chosen, *project.domains.exclude(pk__in=Domain.objects.published().values("pk"))])
    project.domains.add(project.primary_domain)


def _goals(text: str) -> list[int]:
    try:
        return sorted({int(part) for part in text.split(BETWEEN) if part})
    except ValueError as error:
        raise ValidationError({"sdgs": _("Write the numbers of the goals with | between them: 7|9.")}) from error


def _write_row(line: Line, project: Project, relations: Relations) -> None:
    model = MODELS[line.table.name]
    row = model(project=project) if line.instance is None else model._base_manager.get(pk=line.instance.pk)
    row.project = project
    touched = {column.field for column, _value in _columns(line)}
    if line.instance is None or touched & POINTS:
        _point(line, row, relations)
    for column, value in _columns(line):
        if column.field not in POINTS:
            setattr(row, column.field, value)
    row.full_clean()
    row.save()


def _point(line: Line, row: Any, relations: Relations) -> None:
    match row:
        case Partner():
            row.organisation = relations.organisation("organisation", line.cells)
        case FundingLine():
            row.funder = relations.organisation("funder", line.cells)
            row.programme = relations.programme(line.cells)
        case Indicator():
            row.definition = relations.definition(line.cells)


def _validate_money(work: Work, project: Project) -> None:
    """What the rows of a project must be together, as its form says it too."""
    lines = list(FundingLine._base_manager.filter(project=project).order_by("position", "pk"))
    together = sum((line.amount for line in lines if line.amount), Decimal(0))
    at = next((line for line in reversed(work.rows) if line.table.name == "funding"), work.first)
    column = "amount" if at.table.name == "funding" else "budget_total"
    if project.budget_total and together > project.budget_total:
        message = _("All lines together are %(sum)s, more than the budget of %(budget)s. Correct one of them.")
        at.errors.append((column, message % {"sum": euro(together), "budget": euro(project.budget_total)}))
    if work.own and any(change.column == "budget_total" for change in work.own.changes):
        for line in lines:
            line.project = project
            try:
                line.clean()
            except ValidationError as error:
                work.own.errors += [("budget_total", message) for message in error.messages]
