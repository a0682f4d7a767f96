"""
Drafts laid over the database, and taken away again.

Saving a draft, previewing it and editing it further all use `overlay`: a transaction in which the snapshots are written
over the rows, and which is always rolled back. The live rows are never touched until `publish`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, InterfaceError, ProgrammingError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from . import audit, completeness, gate, memo, roles
from .languages import DEFAULT
from .models import AuditEntry, Package, Publishable, Revision, State
from .signals import published
from .snapshots import Report, Snapshot, apply, capture

Revisions = Sequence[Revision]
# What comes out of writing a snapshot that is no snapshot.
DAMAGE = (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, ValidationError)
DAMAGE_IN_DATABASE = (DataError, ProgrammingError, InterfaceError)


class DoesNotApply(Exception):
    """A draft cannot be made live as it is. `problems` says why, in sentences for the editor."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


@contextmanager
def overlay(*revisions: Revision, shown: bool = True) -> Iterator[dict[int, Report]]:
    """
    Inside, the ORM, forms, templates and views see these versions as if they were live, as public objects; afterwards
    nothing has happened. Gives what could not be laid over, by the revision's key. Render before leaving. A form needs
    the dates of the live row: `shown=False` leaves them.
    """
    with transaction.atomic(), memo.suspended():
        try:
            reports = {revision.pk: _lay_over(revision, shown=shown) for revision in revisions}
            for revision in revisions if shown else ():
                with _refused_in_words(revision.title):
                    completeness.keep(target_of(revision), revision.data, minor=revision.minor)
            yield reports
        finally:
            transaction.set_rollback(True)


def draft_of(instance: models.Model) -> Revision | None:
    return Revision.objects.of(instance).drafts().select_related("user", "package").first()


def live_of(instance: models.Model) -> Revision | None:
    return Revision.objects.of(instance).filter(kind=Revision.Kind.LIVE, current=True).first()


def was_live(instance: Publishable) -> bool:
    """Published or taken offline: its rows are what the public sees or saw, so that changes wait in a draft."""
    return instance.state in {State.PUBLISHED, State.OFFLINE}


def store_draft(
    instance: Publishable, data: Snapshot, user: Any, *, deed: str = AuditEntry.Action.DRAFTED, **values: Any
) -> Revision:
    """
    The new open draft of an object; the one before stays in its history. `deed` is what the audit log calls it. A draft
    that was planned stays so, unless who saves it may not publish: then `lost_plan` says so, and nothing goes live that
    nobody looked at.
    """
    with transaction.atomic():
        hold(instance)
        before = draft_of(instance)
        based_on = before.based_on if before else live_of(instance)
        plan = _plan_of(before)
        lost = bool(plan and user is not None and not roles.may(user, "schedule", instance))
        kept = {} if lost or before is None else {"package": before.package, **plan}
        if before is not None:
            kept["review_requested_at"] = before.review_requested_at
        Revision.objects.of(instance).drafts().update(current=False)
        draft = Revision.objects.create(
            content_type=ContentType.objects.get_for_model(instance),
            object_id=instance.pk,
            kind=Revision.Kind.DRAFT,
            title=title_of(instance, data),
            data=data,
            user=user,
            **{"based_on": based_on, **kept, **values},
        )
        draft.lost_plan = lost
        gate.keep(instance, examine(draft)[draft.pk])
        audit.record(user, deed, instance, revision=draft.pk)
        return draft


def _plan_of(draft: Revision | None) -> dict[str, Any]:
    """When a draft goes live by itself, alone or with its package; empty when it does not."""
    if draft is None or not (draft.publish_at or (draft.package and draft.package.publish_at)):
        return {}
    return {"package": draft.package, "publish_at": draft.publish_at}


def first_version(instance: Publishable) -> Revision | None:
    """
    Its history begins here, for what came online without being published: a seed, an import. Whatever has a version of
    what is live keeps it. Call it when all its rows are there.
    """
    with transaction.atomic():
        hold(instance)
        if live_of(instance) is None and was_live(instance):
            _live_version(instance, user=None)
        return live_of(instance)


def title_of(instance: Publishable, data: Snapshot) -> str:
    """What the version itself is called, which may be another name than the live one has."""
    fields = data.get("fields") if isinstance(data, dict) else None
    title = fields.get(f"title_{DEFAULT}") if isinstance(fields, dict) else None
    return str(title or instance)[:200]


def examine(*revisions: Revision) -> dict[int, list[gate.Finding]]:
    """
    What the gate says of versions, by the revision's key. Together, as a package goes live: what one of them links to
    may come with another.
    """
    with overlay(*revisions) as reports:
        return {revision.pk: _examined(revision, reports[revision.pk]) for revision in revisions}


def not_applicable(problems: list[str]) -> list[gate.Finding]:
    return [gate.Finding(gate.Level.ERROR, "does_not_apply", problem) for problem in problems]


def _examined(revision: Revision, report: Report) -> list[gate.Finding]:
    return not_applicable(report.problems) + gate.examine(target_of(revision), minor=revision.minor)


def discard(instance: Publishable) -> None:
    """The open draft becomes history; an object that was never live keeps its rows, which are its only text."""
    with transaction.atomic():
        hold(instance)
        if Revision.objects.of(instance).drafts().update(current=False, publish_at=None, package=None):
            audit.record(audit.actor(), AuditEntry.Action.DISCARDED, instance)
            gate.keep(instance, gate.examine(instance))


def restore(revision: Revision, user: Any) -> Revision:
    """An old version becomes the draft: nothing goes live by itself."""
    with transaction.atomic():
        return replace_draft(target_of(revision), revision.data, user, deed=AuditEntry.Action.RESTORED)


def replace_draft(
    instance: Publishable, data: Snapshot, user: Any, *, deed: str = AuditEntry.Action.DRAFTED
) -> Revision:
    """A whole version becomes the draft. What was never live has it in its rows as well: they are its text."""
    if not isinstance(data, dict):
        raise damaged(str(instance))
    with transaction.atomic():
        hold(instance)
        if was_live(instance):
            return store_draft(instance, data, user, deed=deed)
        with _refused_in_words(title_of(instance, data)):
            apply(instance, data)
        completeness.recompute(instance)
        return store_draft(instance, capture(instance), user, deed=deed)


def publish(revision: Revision, user: Any) -> Revision:
    """Make a draft live, in one transaction: afterwards the object is old or new, never mixed."""
    return publish_all([revision], user)[0]


def publish_all(revisions: Revisions, user: Any) -> list[Revision]:
    """All of them or none. Raises DoesNotApply with everything that stands in the way."""
    with transaction.atomic():
        for revision in sorted(revisions, key=lambda each: (each.content_type_id, each.object_id)):
            target_of(revision)
            _refuse_overtaken(revision)
        reports = [(revision, _lay_over(revision)) for revision in revisions]
        findings = {revision.pk: _examined(revision, report) for revision, report in reports}
        problems = [
            f"{revision.title}: {finding.message}"
            for revision in revisions
            for finding in findings[revision.pk]
            if finding.level == gate.Level.ERROR
        ]
        if problems:
            raise DoesNotApply(problems)
        return [_make_live(revision, findings[revision.pk], user) for revision in revisions]


def publish_package(package: Package, user: Any) -> list[Revision]:
    """What is in it afterwards is exactly what it published: not what went live alone before."""
    with transaction.atomic():
        drafts = list(package.revisions.drafts().order_by("pk"))
        if not drafts:
            raise DoesNotApply([_("There are no drafts in “%(title)s”.") % {"title": package.title}])
        made = publish_all(drafts, user)
        package.revisions.exclude(pk__in=[draft.pk for draft in drafts]).update(package=None)
        package.published_at = timezone.now()
        package.failure = ""
        package.save(update_fields=["published_at", "failure"])
        return made


def hold(instance: models.Model) -> None:
    """
    Lock an object until the end of the transaction. Whoever changes its versions holds the object before anything else:
    two who do so at once wait for each other, instead of losing something or locking each other up.
    """
    type(instance)._base_manager.select_for_update().filter(pk=instance.pk).values_list("pk").first()


def _refuse_overtaken(revision: Revision) -> None:
    """Somebody else published this draft, or saved a newer one, between looking at it and holding its object."""
    if not Revision.objects.drafts().filter(pk=revision.pk).exists():
        message = _("“%(title)s” was published or changed meanwhile. Look at the newest version first.")
        raise DoesNotApply([message % {"title": revision.title}])


def target_of(revision: Revision) -> Any:
    """The object as it is in the database now, locked where the database can lock."""
    model: Any = revision.content_type.model_class()
    instance = model._base_manager.select_for_update().filter(pk=revision.object_id).first()
    if instance is None:
        raise deleted(revision.title)
    return instance


def deleted(title: str) -> DoesNotApply:
    return DoesNotApply([_("“%(title)s” was deleted. Put it back from the recycle bin first.") % {"title": title}])


def damaged(title: str) -> DoesNotApply:
    message = _("This version of “%(title)s” is damaged and cannot be opened. Use an older one.")
    return DoesNotApply([message % {"title": title}])


def _lay_over(revision: Revision, *, shown: bool = False) -> Report:
    """`shown`: whatever its dates say, for a preview."""
    instance = target_of(revision)
    instance.state = State.PUBLISHED
    if shown:
        instance.publish_from = instance.publish_until = None
    with _refused_in_words(revision.title):
        return apply(instance, revision.data)


@contextmanager
def _refused_in_words(title: str) -> Iterator[None]:
    """Whatever is wrong with a snapshot comes out as DoesNotApply."""
    try:
        yield
    except IntegrityError as error:
        message = _("“%(title)s” no longer fits in the database: something it builds on has changed.")
        raise DoesNotApply([message % {"title": title}]) from error
    except (*DAMAGE, *DAMAGE_IN_DATABASE) as error:
        raise damaged(title) from error


def _make_live(revision: Revision, findings: list[gate.Finding], user: Any) -> Revision:
    instance = target_of(revision)
    before = live_of(instance)
    Revision.objects.of(instance).filter(current=True).update(current=False)
    live = _live_version(instance, user=user, based_on=revision, minor=revision.minor)
    gate.keep(instance, findings)
    published.send(type(instance), instance=instance, before=before, revision=live, user=user)
    return live


def _live_version(instance: models.Model, **values: Any) -> Revision:
    return Revision.objects.create(
        content_type=ContentType.objects.get_for_model(instance),
        object_id=instance.pk,
        kind=Revision.Kind.LIVE,
        title=str(instance)[:200],
        data=capture(instance),
        **values,
    )
