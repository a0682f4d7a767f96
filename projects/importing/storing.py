"""
A plan tried out, and stored. Trying happens inside an overlay that is taken away again; storing makes drafts: what is
live stays as it is until somebody publishes, and a new project is a draft that nobody sees.
"""

from __future__ import annotations

from typing import Any, Final

from django.db import transaction
from django.utils.translation import gettext as _

from pom_site.publishing import audit, completeness, roles
from pom_site.publishing.drafts import DoesNotApply, draft_of, hold, overlay, replace_draft, store_draft, was_live
from pom_site.publishing.models import AuditEntry
from pom_site.publishing.snapshots import Snapshot, capture
from projects.importing.cells import same
from projects.importing.planning import Line, Plan, Work
from projects.importing.relations import Relations
from projects.importing.writing import refusing, write
from projects.models import Project

MOST_CHANGES: Final = 100  # projects at once: each is tried, and looked at by the gate


class NotSound(Exception):
    """Something in the plan is wrong; its lines say what. Nothing was stored."""


def try_out(plan: Plan, user: Any) -> None:
    """Fills in the errors of the lines."""
    relations = Relations()
    for work in plan.works:
        for line in work.lines:
            with refusing(line):
                relations.check_named(line.cells, line.ignored, line.instance)
    asking = [work for work in plan.works if work.asks_for_something]
    if len(asking) > MOST_CHANGES:
        message = _("This file changes more than %(number)s projects. Split it.")
        asking[0].first.errors.append(("", message % {"number": MOST_CHANGES}))
        return
    for work in asking:
        if not any(line.errors for line in work.lines):
            _tried(work, user, relations)


def store(plan: Plan, user: Any) -> int:
    """All or nothing; returns how many projects have a new draft."""
    relations, number = Relations(), 0
    with transaction.atomic(), audit.acting(user):
        for work in plan.works:
            if work.asks_for_something:
                number += _stored(work, user, relations)
    return number


def _stored(work: Work, user: Any, relations: Relations) -> bool:
    """Tried once more, now that the project is held; False when its draft says it all already."""
    if work.project:
        hold(work.project)
    data = _tried(work, user, relations)
    if data is None:
        raise NotSound
    if work.project is None:
        _made(work, user, relations)
    elif work.asks_for_something:
        replace_draft(work.project, data, user)
    return work.asks_for_something


def _made(work: Work, user: Any, relations: Relations) -> None:
    project = write(work, Project(), relations)
    if project is None:
        raise NotSound
    completeness.recompute(project)
    store_draft(project, capture(project), user, deed=AuditEntry.Action.CREATED)


def _tried(work: Work, user: Any, relations: Relations) -> Snapshot | None:
    """What the project would be, as a snapshot; None when something is wrong, which its lines say then."""
    draft = draft_of(work.project) if work.project and was_live(work.project) else None
    try:
        with overlay(*([draft] if draft else []), shown=False):
            project: Project = Project.objects.get(pk=work.project.pk) if work.project else Project()
            if draft is not None:
                _leave_out_what_the_draft_says(work, Project.objects.for_export().get(pk=project.pk))
            written = write(work, project, relations)
            if written is not None:
                _refuse_without_right(work, written, user)
            sound = written is not None and not any(line.errors for line in work.lines)
            return capture(written) if written is not None and sound else None
    except DoesNotApply as error:
        work.first.errors += [("", problem) for problem in error.problems]
    return None


def _leave_out_what_the_draft_says(work: Work, project: Project) -> None:
    """Compared with what is live it is a change, but somebody made it already."""
    for line in work.lines:
        row = project if line.instance == project else _row_of(line, project)
        if row is not None:
            line.changes = [
                change
                for change in line.changes
                if not same(line.cells[change.column], line.table.column(change.column).value(row))
            ]


def _row_of(line: Line, project: Project) -> Any:
    if line.instance is None:
        return None
    return next((row for row in line.table.rows(project) if row.pk == line.instance.pk), None)


def _refuse_without_right(work: Work, project: Project, user: Any) -> None:
    allowed = (
        roles.may(user, "change", work.project)
        if work.project
        else roles.may(user, "add", Project) and roles.in_scope(user, project.scope_codes())
    )
    if not allowed:
        work.first.errors.append(("", _("This project belongs to a domain that you do not work on.")))
