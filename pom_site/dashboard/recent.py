from __future__ import annotations

from typing import Any, Final

from django.urls import reverse
from django.utils.translation import gettext as _

from pom_site.publishing.models import AuditEntry

from .lines import Action, Line, Panel, facts, moment, name_of
from .reach import Reach, may_view

Deed = AuditEntry.Action
COMINGS_AND_GOINGS: Final = (Deed.SIGNED_IN, Deed.SIGNED_OUT)
LAST: Final = 8


def activity(reach: Reach) -> Panel:
    """Of everybody for who may read the log, otherwise one's own."""
    sees_all = may_view(reach.request, AuditEntry)
    entries = AuditEntry.objects.exclude(action__in=COMINGS_AND_GOINGS).select_related("user", "content_type")
    found = entries if sees_all else entries.filter(user=reach.user)
    log = Action(_("Show the whole log"), reverse("admin:publishing_auditentry_changelist")) if sees_all else None
    return Panel(
        "activity",
        _("Recent activity") if sees_all else _("What I did last"),
        _("Nothing yet. What you change will be listed here."),
        [_deed(reach, entry, sees_all) for entry in found[:LAST]],
        0,
        counted=False,
        all=log,
        shown=LAST,
    )


def _deed(reach: Reach, entry: AuditEntry, says_who: bool) -> Line:
    who = (name_of(entry.user) or entry.username) if says_who else ""
    return Line(
        entry.title or (entry.content_type.name if entry.content_type else _("Account")),
        url=_form(reach, entry),
        facts=facts(who, entry.get_action_display(), moment(entry.at)),
    )


def _form(reach: Reach, entry: AuditEntry) -> str:
    """Only where this person gets in; what was deleted has none."""
    model: Any = entry.content_type.model_class() if entry.content_type else None
    if model is None or entry.action == Deed.DELETED or not may_view(reach.request, model):
        return ""
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_change", args=[entry.object_id])
