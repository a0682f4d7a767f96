"""What the form of a public object says beside its fields: its state, what is not ready, and where to go from here."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from .. import autosave, conflicts, gate, roles
from ..drafts import draft_of, was_live
from ..forms.drafts import OfflineForm
from ..models import Publishable, State
from ..previews import preview_url, widths_url


class Panel:
    """Read by the template while the form is rendered, so inside the overlay; `instance` is None for a new object."""

    def __init__(self, request: HttpRequest, instance: Publishable | None) -> None:
        self.request = request
        self.instance: Any = instance

    @cached_property
    def revision(self) -> Any:
        return draft_of(self.instance) if self.instance else None

    @property
    def exists(self) -> bool:
        """A draft beside what is live: only then there is something to throw away."""
        return self.revision is not None and was_live(self.instance)

    @property
    def based_on(self) -> int:
        return conflicts.based_on(self.instance) if self.instance else 0

    @property
    def note(self) -> str:
        if not self.instance:
            return ""
        kept = autosave.kept(self.request.user, self.instance)
        if kept:
            return autosave.sentence(kept)
        if self.revision and self.revision.failure:
            return _("It was not published when it was due: %(why)s") % {"why": self.revision.failure}
        return _("You see the draft; visitors still see the published version.") if self.exists else ""

    @property
    def state(self) -> str:
        return self.instance.state if self.instance else State.DRAFT

    @property
    def state_label(self) -> str:
        if not self.instance:
            return _("New")
        if self.revision and self.revision.publish_at:
            return _("Scheduled")
        label = str(self.instance.get_state_display())
        return _("%(state)s, with a draft") % {"state": label} if self.exists else label

    @cached_property
    def findings(self) -> list[dict[str, Any]]:
        """What the gate found when this version was saved."""
        words = {gate.Level.ERROR: _("Error:"), gate.Level.WARNING: _("Warning:"), gate.Level.NOTE: _("Note:")}
        found = gate.kept(self.instance) if self.instance else []
        return [{"word": words[each.level], **vars(each)} for each in found or []]

    @property
    def may_publish(self) -> bool:
        return bool(self.instance) and roles.may(self.request.user, "publish", self.instance)

    @property
    def is_public(self) -> bool:
        return self.state == State.PUBLISHED

    @property
    def is_offline(self) -> bool:
        return self.state == State.OFFLINE

    @property
    def preview_url(self) -> str:
        return preview_url(self.revision) if self.revision else ""

    @property
    def widths_url(self) -> str:
        return widths_url(self.revision) if self.revision else ""

    @property
    def history_url(self) -> str:
        return self._url("history")

    @property
    def discard_url(self) -> str:
        return self._url("weggooien")

    @property
    def offline_url(self) -> str:
        return self._url("offline")

    @property
    def online_url(self) -> str:
        return self._url("online")

    @property
    def offline_form(self) -> OfflineForm:
        return OfflineForm(auto_id="offline_%s")

    def _url(self, name: str) -> str:
        meta = self.instance._meta
        return reverse(f"admin:{meta.app_label}_{meta.model_name}_{name}", args=[self.instance.pk])
