"""What the buttons beside “Save draft” ask for once the draft is safe: publish it, plan it, have it looked over."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .. import audit, gate, reviews, roles, schedule
from ..drafts import DoesNotApply, publish
from ..forms.drafts import ScheduleForm
from ..models import AuditEntry, Revision

RIGHTS = {"_publish": "publish", "_schedule": "schedule"}


def refuse_without_right(request: HttpRequest, target: Any) -> None:
    """Before anything is saved."""
    if any(button in request.POST and not roles.may(request.user, right, target) for button, right in RIGHTS.items()):
        raise PermissionDenied


def carry_out(request: HttpRequest, saved: Any, draft: Revision) -> None:
    if "_publish" in request.POST:
        _publish(request, saved, draft)
    elif "_schedule" in request.POST:
        _plan(request, saved, draft)
    else:
        if "_review" in request.POST:
            reviews.ask(draft, request.user, request.POST.get("_note", ""), lambda text: messages.info(request, text))
        messages.success(request, _("Your draft of “%(title)s” is saved.") % {"title": draft.title})


def _publish(request: HttpRequest, saved: Any, draft: Revision) -> None:
    if _says_what_is_wrong(request, saved):
        return
    try:
        publish(draft, request.user)
    except DoesNotApply as error:
        messages.error(request, str(error))
        return
    schedule.reschedule()
    messages.success(request, _("“%(title)s” is published.") % {"title": draft.title})
    warnings = sum(finding.level == gate.Level.WARNING for finding in gate.kept(saved) or [])
    if warnings:
        words = ngettext(
            "One thing could be better: see “Ready to publish?” beside the form.",
            "%(count)s things could be better: see “Ready to publish?” beside the form.",
            warnings,
        )
        messages.warning(request, words % {"count": warnings})


def _plan(request: HttpRequest, saved: Any, draft: Revision) -> None:
    form = ScheduleForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Your draft is saved, but not planned. %(why)s") % {"why": " ".join(form.problems())})
    elif not _says_what_is_wrong(request, saved):
        moment = form.cleaned_data["_publish_at"]
        Revision.objects.filter(pk=draft.pk).update(publish_at=moment, failure="", package=None)
        schedule.reschedule()
        audit.record(request.user, AuditEntry.Action.SCHEDULED, saved, at=moment.isoformat())
        said = date_format(timezone.localtime(moment), "DATETIME_FORMAT")
        if draft.package:
            left = _("It does not go live with the package “%(package)s” any more.")
            messages.warning(request, left % {"package": draft.package})
        messages.success(request, _("Your draft is saved and is published by itself on %(moment)s.") % {"moment": said})


def _says_what_is_wrong(request: HttpRequest, saved: Any) -> bool:
    """Whether errors stand in the way of publishing; each is said with what to do."""
    errors = [finding for finding in gate.kept(saved) or [] if finding.level == gate.Level.ERROR]
    for finding in errors:
        place = f" ({finding.place})" if finding.place else ""
        messages.error(
            request, _("Your draft is saved, but not published: %(what)s") % {"what": f"{finding.message}{place}"}
        )
    return bool(errors)
