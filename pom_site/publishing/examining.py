"""Looking again at what lies there: for seeds and imports, and when a check was added or changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType

from . import gate
from .drafts import DoesNotApply, examine, not_applicable
from .models import Publishable, Revision

BATCH: Final = 100


def look_again(instance: Publishable, draft: Revision | None = None) -> None:
    """Keeps what the gate says of the newest version: the open draft, or else the rows."""
    try:
        findings = examine(draft)[draft.pk] if draft else gate.examine(instance)
    except DoesNotApply as error:
        findings = not_applicable(error.problems)
    gate.keep(instance, findings)


def look_again_at_all(model: type[Publishable]) -> int:
    """Object by object, so that nobody who is editing waits long; returns how many that were."""
    keys = list(model._base_manager.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        some = keys[start : start + BATCH]
        drafts = _drafts_of(model, some)
        for instance in model._base_manager.filter(pk__in=some).order_by("pk"):
            look_again(instance, drafts.get(instance.pk))
    return len(keys)


def _drafts_of(model: type[Publishable], keys: Sequence[Any]) -> dict[Any, Revision]:
    content_type = ContentType.objects.get_for_model(model)
    found = Revision.objects.drafts().filter(content_type=content_type, object_id__in=keys)
    return {draft.object_id: draft for draft in found.select_related("content_type")}
