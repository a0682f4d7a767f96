"""
Whether the facts on a page were checked, when, and when they will be again. The public reads it at the foot of every
page; colleagues say with one button that they looked.

"By the POM", never by a person: whoever checked may have left by the time somebody reads it, and a contact is a name of
a person as often as of a team (decision 0018).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from . import audit
from .models import AuditEntry, Publishable
from .upkeep import raise_version


@dataclass(frozen=True)
class Freshness:
    """`next_check` is the first day of the month in which somebody looks again."""

    changed_on: date
    checked_on: date | None = None
    next_check: date | None = None

    @property
    def is_overdue(self) -> bool:
        """The month that was promised has passed."""
        return self.next_check is not None and self.next_check < month_of(timezone.localdate())


def freshness_of(instance: Publishable) -> Freshness | None:
    """None for what carries its own date, such as news. Asks nothing of the database."""
    months = instance.review_months
    if not months:
        return None
    changed, checked = timezone.localdate(instance.updated_at), instance.reviewed_at
    return Freshness(changed, checked, month_of(checked, months) if checked else None)


def month_of(day: date, later: int = 0) -> date:
    """The first day of its month, or of one so many months later."""
    years, month = divmod(day.year * 12 + day.month - 1 + later, 12)
    return date(years, month + 1, 1)


def due_before(model: type[Publishable]) -> date:
    """Checked before this day: to be checked again this month, or earlier."""
    return month_of(timezone.localdate(), 1 - model.review_months)


def mark_checked(instance: Any, user: Any, day: date | None) -> None:
    """
    Somebody looked whether what is public is right; None takes that back. No draft and no version: like the state, it
    belongs to the object and not to its text.
    """
    with transaction.atomic():
        type(instance)._base_manager.filter(pk=instance.pk).update(reviewed_at=day)
        instance.reviewed_at = day
        raise_version()
        audit.record(user, AuditEntry.Action.CHECKED, instance, day=day.isoformat() if day else None)
