"""Raises the content version with every change, in the same transaction, so that caches everywhere notice."""

from typing import Any

from django.db import models, transaction
from django.db.models.signals import m2m_changed, post_delete, post_save

from . import memo

WATCHED = ("geo", "media", "pages", "domains", "projects")


def raise_version() -> None:
    """Call this after bulk writes, which send no signals."""
    from .models import ContentVersion

    if not ContentVersion.objects.filter(pk=1).update(number=models.F("number") + 1):
        ContentVersion.objects.get_or_create(pk=1)  # an emptied database must not silence the caches for good
    memo.forget_version()
    transaction.on_commit(memo.forget_version)


def _changed(sender: Any, **kwargs: Any) -> None:
    meta = sender._meta
    if meta.app_label in WATCHED and not kwargs.get("raw"):
        raise_version()


def connect() -> None:
    """Listen to every model of the content apps; called once, by the app config."""
    for signal in (post_save, post_delete, m2m_changed):
        signal.connect(_changed, dispatch_uid=f"publishing.upkeep.{id(signal)}")
