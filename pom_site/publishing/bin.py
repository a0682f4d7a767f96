"""
The recycle bin. Whatever way a public object is deleted, a signal keeps it whole first; for 90 days it can be put back
with its children and its old key. It comes back as a draft or offline: nothing goes live by itself.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any, Final

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ObjectDoesNotExist
from django.db import Error, models, transaction
from django.db.models.signals import pre_delete
from django.utils import timezone
from django.utils.translation import gettext as _

from . import audit, gate, roles
from .drafts import DoesNotApply, draft_of, was_live
from .languages import columns
from .models import AuditEntry, Examination, Publishable, Revision, State
from .snapshots import Report, Snapshot, apply, capture, plain

KEPT_FOR: Final = datetime.timedelta(days=90)
Kind = Revision.Kind


@dataclass
class PutBack:
    """The object that came back, and in sentences what is different now."""

    instance: Any
    problems: list[str] = field(default_factory=list)


def delete_instance(instance: Publishable, user: Any) -> Revision:
    """Delete it, and give what the bin keeps of it."""
    content_type, key = ContentType.objects.get_for_model(instance), instance.pk
    with transaction.atomic(), audit.acting(user):
        instance.delete()
        kept: Revision = Revision.objects.get(content_type=content_type, object_id=key, kind=Kind.DELETED, current=True)
        return kept


def kept_of(model: type[models.Model], key: str) -> Revision | None:
    """What the bin keeps of an object that a form still names."""
    if not (key.isascii() and key.isdigit() and len(key) < 19):
        return None
    return contents().filter(content_type=ContentType.objects.get_for_model(model), object_id=int(key)).first()


def contents() -> models.QuerySet[Revision]:
    """What can still be put back."""
    found: models.QuerySet[Revision] = Revision.objects.filter(kind=Kind.DELETED, current=True)
    return found.filter(created_at__gt=timezone.now() - KEPT_FOR)


def may_put_back(revision: Revision, user: Any) -> bool:
    """Whoever may delete such an object may put it back; of the domains, those of then count."""
    model = revision.content_type.model_class()
    if model is None or not roles.may(user, "put_back", model):
        return False
    codes = revision.data.get("scopes") if isinstance(revision.data, dict) else None
    return roles.in_scope(user, codes if isinstance(codes, list) else [])


def put_back(revision: Revision, user: Any) -> PutBack:
    """Raises DoesNotApply, and then nothing has happened."""
    damaged = _("“%(title)s” cannot be put back: what was kept of it is damaged.") % {"title": revision.title}
    impossible = _("“%(title)s” cannot be put back: something it builds on is gone, or something else took its place.")
    try:
        with transaction.atomic():
            return _put_back(revision, user)
    except (Error, ObjectDoesNotExist) as error:
        raise DoesNotApply([impossible % {"title": revision.title}]) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DoesNotApply([damaged]) from error


def empty() -> int:
    """What was deleted longer ago goes for good, with its history. Returns how many objects that were."""
    old = Revision.objects.filter(kind=Kind.DELETED, current=True, created_at__lte=timezone.now() - KEPT_FOR)
    gone = list(old.values_list("content_type", "object_id"))
    for content_type, key in gone:
        Revision.objects.filter(content_type=content_type, object_id=key).delete()
    return len(gone)


def _put_back(revision: Revision, user: Any) -> PutBack:
    bin_row = Revision.objects.select_for_update().get(pk=revision.pk)
    model: Any = revision.content_type.model_class()
    if not bin_row.current or model._base_manager.filter(pk=bin_row.object_id).exists():
        raise DoesNotApply([_("“%(title)s” was put back already.") % {"title": revision.title}])
    result = PutBack(model(pk=bin_row.object_id))
    instance, data = result.instance, bin_row.data
    report = _set_kept(instance, data["kept"])
    instance.state = State.OFFLINE if was_live(instance) else State.DRAFT
    taken, fields = _without_taken_slugs(instance, data["fields"])
    report.problems += apply(instance, {**data, "fields": fields}).problems
    _set_pointing_here(instance, data["pointing_here"])
    report.problems += [
        _("The web address “%(slug)s” is used by another page by now; this page got “%(new)s”.")
        % {"slug": slug, "new": getattr(instance, column)}
        for column, slug in taken.items()
    ]
    Revision.objects.filter(pk=bin_row.pk).update(current=False)
    if bin_row.based_on_id:
        Revision.objects.filter(pk=bin_row.based_on_id, kind=Kind.DRAFT).update(current=True)
    gate.keep(instance, gate.examine(instance))
    audit.record(user, AuditEntry.Action.PUT_BACK, instance, revision=bin_row.pk)
    result.problems = report.problems
    return result


def _set_kept(instance: Any, kept: dict[str, Any]) -> Report:
    """What a snapshot leaves to the live row; there is none now."""
    report = Report()
    for each in _kept_fields(type(instance)):
        value = kept.get(each.attname)
        if each.is_relation and value is not None and not report.exists(each.related_model, value):
            report.problems.append(_("“%(field)s” was deleted as well: choose again.") % {"field": each.verbose_name})
            value = None
        if value is not None:
            setattr(instance, each.attname, value if isinstance(each, models.JSONField) else each.to_python(value))
    return report


def _without_taken_slugs(instance: Any, fields: dict[str, Any]) -> tuple[dict[str, str], dict[str, Any]]:
    """Slugs that somebody else uses by now are made anew from the titles."""
    trial = type(instance)(pk=instance.pk, **{name: getattr(instance, name) for name in _tree_place(instance)})
    for column in columns("slug"):
        setattr(trial, column, fields.get(column))
    taken = {column: fields[column] for column in trial.taken_slugs()}
    return taken, fields | dict.fromkeys(taken)


def _tree_place(instance: Any) -> list[str]:
    """Two pages may share a slug below different parents."""
    return [each.attname for each in _kept_fields(type(instance)) if each.is_relation]


def _kept_fields(model: type[models.Model]) -> list[Any]:
    names = getattr(model, "snapshot_kept", ())
    return [each for each in model._meta.concrete_fields if each.name in names]


def _pointing_here(instance: models.Model) -> list[tuple[str, Any]]:
    """Many-to-many relations of others to this object: they would be lost with it."""
    return [
        (each.get_accessor_name() or "", each)
        for each in instance._meta.related_objects
        if isinstance(each, models.ManyToManyRel) and not each.hidden
        if each.through is not None and each.through._meta.auto_created
    ]


def _set_pointing_here(instance: Any, pointing: dict[str, list[Any]]) -> None:
    for accessor, relation in _pointing_here(instance):
        known = relation.related_model._base_manager.filter(pk__in=pointing.get(accessor, []))
        getattr(instance, accessor).set(known)


def _whole(instance: Publishable) -> Snapshot:
    """A snapshot, and what snapshots leave out."""
    return {
        **capture(instance),
        "kept": {each.attname: plain(each, instance) for each in _kept_fields(type(instance))},
        "pointing_here": {
            accessor: sorted(getattr(instance, accessor).values_list("pk", flat=True))
            for accessor, _relation in _pointing_here(instance)
        },
        "scopes": instance.scope_codes(),
    }


def _keep(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Inside the transaction of the deletion. The row in the database is kept, not what the caller made of its copy."""
    stored = sender._base_manager.filter(pk=instance.pk).first()
    if stored is None:
        return
    draft = draft_of(stored)
    versions = Revision.objects.of(stored)
    versions.filter(kind=Kind.DELETED).update(current=False)
    versions.drafts().update(current=False, publish_at=None, package=None)
    Examination.objects.of(stored).delete()
    Revision.objects.create(
        content_type=ContentType.objects.get_for_model(stored),
        object_id=stored.pk,
        kind=Kind.DELETED,
        title=str(stored)[:200],
        data=_whole(stored),
        based_on=draft,
        user=audit.actor(),
    )


def connect() -> None:
    """Listen to every public model: no way of deleting goes past the bin. Called once, by the app config."""
    for model in apps.get_models():
        if issubclass(model, Publishable):
            pre_delete.connect(_keep, sender=model, dispatch_uid=f"bin.{model._meta.label}")
