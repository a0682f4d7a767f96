"""Keeps the index right after every change, once the transaction is through; a rollback leaves it alone."""

from __future__ import annotations

import threading
from typing import Any

from django.db import models, transaction
from django.db.models.signals import post_delete, post_save

from pom_site.blocks.models import Block
from pom_site.publishing.drafts import hold
from pom_site.publishing.models import Publishable

from .index import index, remove, searchable_models


class _Waiting(threading.local):
    """What this thread has changed: another one that commits first would read the rows as they were before."""

    def __init__(self) -> None:
        self.objects: set[tuple[type[Publishable], Any]] = set()


_waiting = _Waiting()


def _changed(sender: Any, instance: models.Model, **kwargs: Any) -> None:
    if kwargs.get("raw"):
        return
    if issubclass(sender, Publishable):
        _waiting.objects.add((sender, instance.pk))
    elif issubclass(sender, Block):
        _waiting.objects.add((sender._meta.get_field("parent").related_model, instance.parent_id))  # type: ignore[attr-defined]
    else:
        return
    transaction.on_commit(flush)


def flush() -> None:
    """Index each changed object once, however many of its rows were written; and what stands on it."""
    while _waiting.objects:
        model, pk = _waiting.objects.pop()
        _index(model, pk)
        for hosted in hosted_models(model):
            for key in hosted._base_manager.filter(**{hosted.host: pk}).values_list("pk", flat=True):
                _index(hosted, key)


def hosted_models(model: type[Any]) -> list[type[Any]]:
    """Kinds of objects that are no more public than one of this kind."""
    return [
        each for each in searchable_models() if each.host and each._meta.get_field(each.host).related_model is model
    ]


@transaction.atomic
def _index(model: type[Any], pk: Any) -> None:
    """Held before it is read: of two processes, the one that read an older text must not write last."""
    hold(model(pk=pk))
    found = model._default_manager.filter(pk=pk).first()
    if found is None:
        remove(model, pk)
    else:
        index(found)


def connect() -> None:
    post_save.connect(_changed, dispatch_uid="search.saved")
    post_delete.connect(_changed, dispatch_uid="search.deleted")
