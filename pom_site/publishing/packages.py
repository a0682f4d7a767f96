"""
Packages: drafts that go live together. A draft is in one package at most; while it is, its own moment does not count.
Publishing itself is `drafts.publish_package`, at a moment `schedule`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from . import gate, roles
from .drafts import DoesNotApply, examine, hold
from .models import Package, Revision
from .schedule import reschedule


class Stage(models.TextChoices):
    """How far a package is, in the words of the list."""

    OPEN = "open", gettext_lazy("In preparation")
    SCHEDULED = "scheduled", gettext_lazy("Scheduled")
    FAILED = "failed", gettext_lazy("Failed")
    PUBLISHED = "published", gettext_lazy("Published")


WAITING: Final = Q(published_at=None)
IN_STAGE: Final = {
    Stage.OPEN: WAITING & Q(failure="", publish_at=None),
    Stage.SCHEDULED: WAITING & Q(failure="", publish_at__isnull=False),
    Stage.FAILED: WAITING & ~Q(failure=""),
    Stage.PUBLISHED: ~WAITING,
}
# A draft in none, or left behind in one that is published, may be chosen.
FREE: Final = Q(package=None) | Q(package__published_at__isnull=False)


def stage_of(package: Package) -> Stage:
    if package.published_at:
        return Stage.PUBLISHED
    if package.failure:
        return Stage.FAILED
    return Stage.SCHEDULED if package.publish_at else Stage.OPEN


def contents(package: Package) -> list[Revision]:
    """Its open drafts, in the order in which they are published, with their objects."""
    return list(_with_objects(package.revisions.drafts()).order_by("pk"))


def published_by(package: Package) -> list[Revision]:
    """The versions that it made live."""
    live = Revision.objects.filter(kind=Revision.Kind.LIVE, based_on__package=package)
    return list(live.select_related("content_type", "user").defer("data").order_by("pk"))


def choosable(user: Any, package: Package) -> list[Revision]:
    """
    The drafts that this person puts in and takes out: of objects he may change. What goes into a package that is
    published by itself goes live without another button, so that it takes the right to schedule as well.
    """
    reachable = FREE | Q(package=package) if package.pk else FREE
    drafts = _with_objects(Revision.objects.drafts().filter(reachable)).defer("data")
    allowed = [each for each in drafts if _may(user, "change", each)]
    if package.publish_at:
        allowed = [each for each in allowed if _may(user, "schedule", each)]
    return sorted(allowed, key=lambda each: (str(each.content_type), each.title.casefold(), each.pk))


def lacking(user: Any, action: str, drafts: Iterable[Revision]) -> list[Revision]:
    """Those that this person may not do this with."""
    return [each for each in drafts if not _may(user, action, each)]


def _may(user: Any, action: str, draft: Revision) -> bool:
    """What is left of a deleted object is in nobody's way: it can be taken out, and publishing refuses it in words."""
    return draft.target is None or roles.may(user, action, draft.target)


def _with_objects(drafts: Any) -> Any:
    return drafts.select_related("content_type", "user").prefetch_related("target")


@transaction.atomic
def choose(package: Package, put_in: Iterable[Revision], take_out: Iterable[Revision]) -> None:
    """By object: whoever saved a newer draft of it meanwhile has not taken it out. Its own moment goes."""
    put_in, take_out = list(put_in), list(take_out)
    for draft in sorted([*put_in, *take_out], key=lambda each: (each.content_type_id, each.object_id)):
        if draft.target is not None:
            hold(draft.target)
    for draft in put_in:
        _open_draft_of(draft).filter(FREE).update(package=package, publish_at=None, failure="")
    for draft in take_out:
        _open_draft_of(draft).filter(package=package).update(package=None)
    reschedule()


def _open_draft_of(draft: Revision) -> Any:
    return Revision.objects.drafts().filter(content_type=draft.content_type_id, object_id=draft.object_id)


def obstacles(package: Package, drafts: list[Revision]) -> list[str]:
    """Why it cannot be published as it is, in sentences; none: it can."""
    if not drafts:
        return [_("There are no drafts in “%(title)s”.") % {"title": package.title}]
    try:
        found = examine(*drafts)
    except DoesNotApply as error:
        return error.problems
    return [
        f"{draft.title}: {finding.message}"
        for draft in drafts
        for finding in found[draft.pk]
        if finding.level == gate.Level.ERROR
    ]
