"""
What somebody is typing, kept every few seconds: one row a person and object, as the form would have posted it. It comes
back when the form is opened again, and goes when the form is saved.
"""

from __future__ import annotations

import datetime
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Subquery
from django.http import QueryDict
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .models import Autosave, Publishable

LARGEST: Final = 1_000_000
NOT_KEPT: Final = frozenset({"csrfmiddlewaretoken", "password", "password1", "password2"})


class TooLarge(Exception):
    """More than is kept; the form itself can still be saved."""


def keep(user: Any, model: type[models.Model], key: int, post: QueryDict, largest: int | None = LARGEST) -> Autosave:
    """`key` 0: an object that does not exist yet. `largest` None: what somebody wanted to save is kept whole."""
    kept = post.copy()
    for name in NOT_KEPT:
        kept.pop(name, None)
    text = kept.urlencode().replace("%00", "")
    if largest is not None and len(text) > largest:
        raise TooLarge
    row, _made = Autosave.objects.update_or_create(
        user=user,
        content_type=ContentType.objects.get_for_model(model),
        object_id=key,
        defaults={"data": {"post": text}},
    )
    return row


def kept(user: Any, target: Publishable | type[Publishable]) -> Autosave | None:
    """Unsaved work on this object, or on a new one of this model."""
    return _rows(user, target).first()


def forget(user: Any, target: Publishable | type[Publishable]) -> None:
    """Call it when the form was saved, or when somebody does not want the work back."""
    _rows(user, target).delete()


def as_post(row: Autosave) -> QueryDict:
    """What the form posts: bind the form and its rows to it, and everything is there again, added rows included."""
    return QueryDict(row.data.get("post", "") if isinstance(row.data, dict) else "")


def saved_at(user: Any, model: type[models.Model], key: Any) -> Subquery:
    """When work on this object was kept, as an expression: what asks for something else can bring it along."""
    content_type = ContentType.objects.get_for_model(model)
    rows = Autosave.objects.filter(user=user, content_type=content_type, object_id=key)
    return Subquery(rows.values("saved_at")[:1])


def sentence(moment: datetime.datetime) -> str:
    """Said above the form that is opened again."""
    at = timezone.localtime(moment)
    if at.date() == timezone.localdate():
        return _("You have unsaved work from %(time)s.") % {"time": date_format(at, "TIME_FORMAT")}
    return _("You have unsaved work from %(day)s, %(time)s.") % {
        "day": date_format(at, "DATE_FORMAT"),
        "time": date_format(at, "TIME_FORMAT"),
    }


def _rows(user: Any, target: Publishable | type[Publishable]) -> models.QuerySet[Autosave]:
    key = 0 if isinstance(target, type) else target.pk or 0
    content_type = ContentType.objects.get_for_model(target)
    return Autosave.objects.filter(user=user, content_type=content_type, object_id=key)
