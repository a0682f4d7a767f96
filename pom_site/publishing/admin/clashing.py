"""The screen after two people saved the same object: both versions side by side, and the second one chooses."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from .. import conflicts
from ..drafts import DoesNotApply
from ..models import Publishable, Revision
from ..snapshots import Snapshot

CHOICE = "choice-"


def screen(
    site: Any, request: HttpRequest, live: Publishable, *, base: Snapshot, mine: Revision, theirs: Revision
) -> HttpResponse:
    """Both are kept already. What cannot be compared is not joined: then mine waits in the history."""
    meta = type(live)._meta
    try:
        found = conflicts.clashes(type(live), base, mine.data, theirs.data)
    except DoesNotApply as error:
        messages.error(request, str(error))
        messages.warning(request, _("Somebody else saved meanwhile. Your version is kept here: put it back as draft."))
        return HttpResponseRedirect(reverse(f"admin:{meta.app_label}_{meta.model_name}_history", args=[live.pk]))
    context = {
        **site.each_context(request),
        "title": _("Somebody else saved this meanwhile"),
        "opts": meta,
        "original": live,
        "theirs": theirs,
        "mine": mine,
        "clashes": found,
        "prefix": CHOICE,
    }
    return TemplateResponse(request, "admin/publishing/conflict.html", context, status=409)
