"""
The audit log: who did what, when. Written in the transaction of the deed itself: what is rolled back was not done.

Kept: the account, or the name that was typed at a failed sign-in. Never a password, never an address of a device.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save

from .models import AuditEntry, PreviewLink, StaffProfile
from .signals import came_online, link_made, link_revoked, moved, published, taken_offline

Action = AuditEntry.Action
WATCHED_FLAGS = ("is_active", "is_staff", "is_superuser")
WATCHED_SETS = ("post_add", "post_remove", "pre_clear")

_actor: ContextVar[Any] = ContextVar("audit_actor", default=None)


@contextmanager
def acting(user: Any) -> Iterator[None]:
    """Whose deeds these are, for what is noticed by signals. A request does this for its own user."""
    token = _actor.set(user)
    try:
        yield
    finally:
        _actor.reset(token)


def actor() -> Any:
    """The account that is at work, or None: a timer, a command, a visitor."""
    user = _actor.get()
    return user if getattr(user, "is_authenticated", False) else None


def record(user: Any, action: str, instance: models.Model | None = None, **details: Any) -> AuditEntry:
    """`details` is kept as JSON: short facts, no personal data, no texts."""
    return record_as(str(instance or ""), user, action, instance, **details)


def record_as(title: str, user: Any, action: str, instance: models.Model | None, **details: Any) -> AuditEntry:
    """Under another name than the object's own, which is not for this log."""
    known = user is not None and user.pk is not None
    gone = action == Action.DELETED and instance is not None and instance == user  # one's own account
    values: dict[str, Any] = {}
    if instance is not None:
        values = {
            "content_type": ContentType.objects.get_for_model(instance),
            "object_id": str(instance.pk or "")[:40],
            "title": _clean(title, 200),
        }
    return AuditEntry.objects.create(
        user_id=user.pk if known and not gone else None,
        username=user.get_username() if known else "",
        action=action,
        details=details,
        **values,
    )


def _clean(text: str, length: int) -> str:
    return text.replace("\x00", "")[:length]


def _published(sender: Any, instance: models.Model, revision: Any, user: Any, **kwargs: Any) -> None:
    record(user, Action.PUBLISHED, instance, revision=revision.pk)


def _taken_offline(sender: Any, instance: models.Model, ending: Any, user: Any, **kwargs: Any) -> None:
    record(user, Action.OFFLINE, instance, ending=ending.kind if ending else "")


def _came_online(sender: Any, instance: models.Model, user: Any, **kwargs: Any) -> None:
    record(user, Action.ONLINE, instance)


def _moved(sender: Any, instance: models.Model, how: str, **kwargs: Any) -> None:
    record(actor(), Action.MOVED, instance, how=how)


def _link_made(sender: Any, instance: PreviewLink, user: Any, **kwargs: Any) -> None:
    _record_link(user, Action.LINK_MADE, instance)


def _link_revoked(sender: Any, instance: PreviewLink, user: Any, **kwargs: Any) -> None:
    _record_link(user, Action.LINK_REVOKED, instance)


def _record_link(user: Any, action: str, link: PreviewLink) -> None:
    """Named after what it shows: its own name may be that of the person it is for."""
    shown = str(link.package or ", ".join(link.revisions.values_list("title", flat=True)))
    record_as(shown, user, action, link)


def _signed_in(sender: Any, user: Any, **kwargs: Any) -> None:
    record(user, Action.SIGNED_IN)


def _signed_out(sender: Any, user: Any, **kwargs: Any) -> None:
    if user is not None:
        record(user, Action.SIGNED_OUT)


def _sign_in_failed(sender: Any, credentials: dict[str, Any], **kwargs: Any) -> None:
    typed = credentials.get(get_user_model().USERNAME_FIELD, credentials.get("username", ""))
    AuditEntry.objects.create(action=Action.SIGN_IN_FAILED, username=_clean(str(typed or ""), 150))


def _flags_before(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    known = None if raw else sender._base_manager.filter(pk=instance.pk).values(*WATCHED_FLAGS).first()
    instance._flags_before = known or dict.fromkeys(WATCHED_FLAGS, False)


def _flags_after(sender: Any, instance: Any, created: bool, raw: bool = False, **kwargs: Any) -> None:
    before = instance.__dict__.pop("_flags_before", {})
    now = {name: getattr(instance, name) for name in WATCHED_FLAGS}
    changed = {name: value for name, value in now.items() if before.get(name) != value}
    if raw or not changed:
        return
    record(actor(), Action.RIGHTS, instance, **({"created": True} if created else {}), **changed)


def _profile_saved(sender: Any, instance: StaffProfile, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        record(actor(), Action.RIGHTS, instance.user, domains=instance.scopes, languages=instance.languages)


def _rights_changed(sender: Any, instance: Any, action: str, reverse: bool, model: Any, **kwargs: Any) -> None:
    """`reverse`: somebody was put into a group from the group's side; then the group is what is named."""
    if action not in WATCHED_SETS:
        return
    keys = kwargs.get("pk_set")
    if keys is not None and not keys:
        return
    names = sorted(getattr(one, "codename", str(one)) for one in model._base_manager.filter(pk__in=keys or ()))
    record(actor(), Action.RIGHTS, instance, **{action.partition("_")[2]: names})


def _deleted(sender: Any, instance: models.Model, **kwargs: Any) -> None:
    """What has a form of its own; rows inside a form and what Django keeps for itself are no deeds."""
    if admin.site.is_registered(sender):
        record(actor(), Action.DELETED, instance)


def connect() -> None:
    """Called once, by the app config."""
    user = get_user_model()
    published.connect(_published, dispatch_uid="audit.published")
    taken_offline.connect(_taken_offline, dispatch_uid="audit.taken_offline")
    came_online.connect(_came_online, dispatch_uid="audit.came_online")
    moved.connect(_moved, dispatch_uid="audit.moved")
    link_made.connect(_link_made, dispatch_uid="audit.link_made")
    link_revoked.connect(_link_revoked, dispatch_uid="audit.link_revoked")
    user_logged_in.connect(_signed_in, dispatch_uid="audit.signed_in")
    user_logged_out.connect(_signed_out, dispatch_uid="audit.signed_out")
    user_login_failed.connect(_sign_in_failed, dispatch_uid="audit.failed")
    pre_save.connect(_flags_before, sender=user, dispatch_uid="audit.flags_before")
    post_save.connect(_flags_after, sender=user, dispatch_uid="audit.flags_after")
    post_save.connect(_profile_saved, sender=StaffProfile, dispatch_uid="audit.profile")
    for through in (user.groups.through, user.user_permissions.through, Group.permissions.through):
        m2m_changed.connect(_rights_changed, sender=through, dispatch_uid=f"audit.{through._meta.label}")
    post_delete.connect(_deleted, dispatch_uid="audit.deleted")
