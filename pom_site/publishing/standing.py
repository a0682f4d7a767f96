"""The state of an object in the words of staff: what visitors see of it, and what its draft waits for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from .models import Publishable, Revision, State


def standing(
    instance: Publishable, *, has_draft: bool, planned_at: datetime | None = None, asked_at: datetime | None = None
) -> str:
    """
    “Published, with a draft”. `planned_at`: when the draft goes live by itself, alone or with its package;
    `asked_at`: since when it waits to be looked over.
    """
    shown = _shown(instance)
    if instance.state not in {State.PUBLISHED, State.OFFLINE}:
        return _("Scheduled") if planned_at else shown
    if planned_at:
        return _("%(state)s, with a planned change") % {"state": shown}
    if asked_at:
        return _("%(state)s, with a draft for review") % {"state": shown}
    return _("%(state)s, with a draft") % {"state": shown} if has_draft else shown


def standing_with(instance: Publishable, draft: Revision | None) -> str:
    if draft is None:
        return standing(instance, has_draft=False)
    planned_at = draft.publish_at or (draft.package.publish_at if draft.package else None)
    return standing(instance, has_draft=True, planned_at=planned_at, asked_at=draft.review_requested_at)


def with_standing(queryset: QuerySet[Any]) -> QuerySet[Any]:
    """Rows that know `has_draft`, `planned_at` and `asked_at`, without a query more."""
    content_type = ContentType.objects.get_for_model(queryset.model)
    draft = Revision.objects.drafts().filter(content_type=content_type, object_id=OuterRef("pk"))
    return queryset.annotate(
        has_draft=Exists(draft),
        planned_at=Subquery(draft.values(at=Coalesce("publish_at", "package__publish_at"))[:1]),
        asked_at=Subquery(draft.values("review_requested_at")[:1]),
    )


def _shown(instance: Publishable) -> str:
    if instance.state == State.PUBLISHED and not instance.is_public:
        over = instance.publish_until is not None and instance.publish_until <= timezone.now()
        return _("Expired") if over else _("Not visible yet")
    return str(State(instance.state).label)
