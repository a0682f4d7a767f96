"""
A plan tried out, and stored. Trying happens inside an overlay that is taken away again; storing makes drafts: what is
live stays as it is until somebody publishes, and a new object is a draft that nobody sees.
"""

from __future__ import annotations

from typing import Any, Final

from django.db import transaction
from django.utils.translation import gettext as _

from pom_site.publishing import audit, completeness, roles
from pom_site.publishing.drafts import DoesNotApply, draft_of, hold, overlay, replace_draft, store_draft, was_live
from pom_site.publishing.models import AuditEntry
from pom_site.publishing.snapshots import Snapshot, capture

from .cells import same
from .importer import Importer
from .plans import Line, Plan, Work
from .writing import refusing, write

MOST_CHANGES: Final = 100  # objects at once: each is tried, and looked at by the gate


class NotSound(Exception):
    """Something in the plan is wrong; its lines say what. Nothing was stored."""


def try_out(plan: Plan, user: Any, importer: Importer) -> None:
    """Fills in the errors of the lines."""
    for line in plan.lines:
        with refusing(line):
            importer.check_ignored(line)
    asking = [work for work in plan.works if work.asks_for_something]
    if len(asking) > MOST_CHANGES:
        message = _("This file changes more than %(number)s things. Split it.")
        asking[0].first.errors.append(("", message % {"number": MOST_CHANGES}))
        return
    for work in asking:
        if not any(line.errors for line in work.lines):
            _tried(work, user, importer)


def store(plan: Plan, user: Any, importer: Importer) -> int:
    """All or nothing; returns how many objects have a new draft."""
    number = 0
    with transaction.atomic(), audit.acting(user):
        for work in plan.works:
            if work.asks_for_something:
                number += _stored(work, user, importer)
    return number


def _stored(work: Work, user: Any, importer: Importer) -> bool:
    """Tried once more, now that the object is held; False when its draft says it all already."""
    if work.item:
        hold(work.item)
    data = _tried(work, user, importer)
    if data is None:
        raise NotSound
    if work.item is None:
        _made(work, user, importer)
    elif work.asks_for_something:
        replace_draft(work.item, data, user)
    return work.asks_for_something


def _made(work: Work, user: Any, importer: Importer) -> None:
    item = write(work, importer.model(), importer)
    if item is None:
        raise NotSound
    completeness.recompute(item)
    store_draft(item, capture(item), user, deed=AuditEntry.Action.CREATED)


def _tried(work: Work, user: Any, importer: Importer) -> Snapshot | None:
    """What the object would be, as a snapshot; None when something is wrong, which its lines say then."""
    draft = draft_of(work.item) if work.item and was_live(work.item) else None
    try:
        with overlay(*([draft] if draft else []), shown=False):
            item = importer.model._base_manager.get(pk=work.item.pk) if work.item else importer.model()
            if draft is not None:
                _leave_out_what_the_draft_says(work, importer.objects().get(pk=item.pk), importer)
            written = write(work, item, importer)
            if written is not None:
                _refuse_without_right(work, written, user)
            sound = written is not None and not any(line.errors for line in work.lines)
            return capture(written) if written is not None and sound else None
    except DoesNotApply as error:
        work.first.errors += [("", problem) for problem in error.problems]
    return None


def _leave_out_what_the_draft_says(work: Work, item: Any, importer: Importer) -> None:
    """Compared with what is live it is a change, but somebody made it already."""
    for line in work.rows:
        if line.instance is None:
            work.recognise(line, line.table.rows(item))
    for line in work.lines:
        row = item if importer.is_own(line.table) else _row_of(line, item)
        if row is not None:
            line.changes = [
                change
                for change in line.changes
                if not same(line.cells[change.column], line.table.column(change.column).value(row))
            ]


def _row_of(line: Line, item: Any) -> Any:
    if line.instance is None:
        return None
    return next((row for row in line.table.rows(item) if row.pk == line.instance.pk), None)


def _refuse_without_right(work: Work, item: Any, user: Any) -> None:
    allowed = (
        roles.may(user, "change", work.item)
        if work.item
        else roles.may(user, "add", type(item)) and roles.in_scope(user, item.scope_codes())
    )
    if not allowed:
        work.first.errors.append(("", _("This belongs to a domain that you do not work on.")))
