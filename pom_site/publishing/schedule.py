"""
Publications at a moment. Whichever process first notices that one is due carries it out, exactly once; `manage.py
publish_due` does the same. The moment of the next one stands beside the content version, so noticing costs no query.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Min
from django.utils import timezone
from django.utils.translation import override

from . import memo
from .drafts import DoesNotApply, publish, publish_package
from .languages import DEFAULT
from .models import ContentVersion, Package, Revision


@transaction.atomic
def reschedule() -> None:
    """Call it whenever a moment was set, changed or carried out. Two who do so at once wait for each other."""
    ContentVersion.objects.select_for_update().filter(pk=1).first()
    drafts = Revision.objects.drafts().filter(package=None, failure="").aggregate(at=Min("publish_at"))["at"]
    packages = Package.objects.filter(published_at=None, failure="").aggregate(at=Min("publish_at"))["at"]
    moments = [moment for moment in (drafts, packages) if moment]
    ContentVersion.objects.filter(pk=1).update(next_due=min(moments, default=None))
    memo.forget_version()
    transaction.on_commit(memo.forget_version)


def notice() -> None:
    """Called before a page is made: carries out what has become due since anybody looked."""
    due = memo.next_due()
    if due is not None and due <= timezone.now():
        publish_due()


def publish_due() -> int:
    """Carries out everything that is due; returns how many publications that were. What it says is for colleagues."""
    done = 0
    with override(DEFAULT):
        while _one_package() or _one_draft():
            done += 1
    reschedule()
    return done


def _one_package() -> bool:
    with transaction.atomic():
        due = Package.objects.filter(published_at=None, failure="", publish_at__lte=timezone.now())
        # `no_key`: who saves a draft of this package holds the draft's object, and must not wait for the package.
        package = due.order_by("publish_at", "pk").select_for_update(skip_locked=True, no_key=True).first()
        if package is not None:
            _carry_out(package, lambda: publish_package(package, package.created_by))
            reschedule()
        return package is not None


def _one_draft() -> bool:
    """The first one whose object nobody is working on at this moment; the object is held before its draft is read."""
    for waiting in Revision.objects.due().filter(failure="").select_related("content_type").defer("data"):
        with transaction.atomic():
            if not _held(waiting):
                continue
            draft = Revision.objects.due().filter(failure="", pk=waiting.pk).first()
            if draft is None:  # somebody else carried it out, or changed it
                continue
            _carry_out(draft, lambda draft=draft: publish(draft, draft.user))
            reschedule()
            return True
    return False


def _held(revision: Revision) -> bool:
    """Without waiting. What was deleted counts as held: carrying it out says why it cannot be."""
    model: Any = revision.content_type.model_class()
    rows = model._base_manager.filter(pk=revision.object_id)
    return rows.select_for_update(skip_locked=True).values_list("pk").first() is not None or not rows.exists()


def _carry_out(row: Any, action: Any) -> None:
    """What does not apply any more is kept as a draft, with the reason, and not tried again until somebody looks."""
    try:
        with transaction.atomic():
            action()
    except DoesNotApply as error:
        row.failure = str(error)[:300]
        row.save(update_fields=["failure"])
