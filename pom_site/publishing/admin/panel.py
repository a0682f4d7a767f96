"""What the form of a public object says beside its fields: its state, what is not ready, and where to go from here."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.models import Exists
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .. import autosave, conflicts, gate, reviews, roles
from ..drafts import was_live
from ..forms.drafts import OfflineForm, ScheduleForm
from ..forms.reports import CheckedForm
from ..freshness import Freshness, freshness_of
from ..languages import LANGUAGES
from ..models import Publishable, Revision, State, VisitorReport
from ..previews import preview_url, widths_url
from ..standing import standing_with
from .preview_links import PreviewLinks

NAMES = dict(LANGUAGES)
BRING_BACK = "bewaard"


class Panel:
    """
    Read by the template while the form is rendered, so inside the overlay; `instance` is None for a new object.
    `before`: the panel made outside of the overlay, which knows the versions already.
    """

    def __init__(
        self,
        request: HttpRequest,
        instance: Publishable | None,
        model: type[Publishable],
        before: Panel | None = None,
    ) -> None:
        self.request = request
        self.instance: Any = instance
        self.target = instance or model
        if before is not None:
            self.versions = before.versions

    # --- its versions -------------------------------------------------------------------------------------

    @cached_property
    def versions(self) -> dict[str, Revision]:
        """The open draft and what is live, by kind, in one query; their texts are fetched when somebody reads them."""
        if not self.instance:
            return {}
        current = Revision.objects.of(self.instance).filter(current=True, kind__in=conflicts.VERSIONS)
        unsaved_at = autosave.saved_at(self.request.user, type(self.instance), self.instance.pk)
        reported = Exists(VisitorReport.objects.of(self.instance).waiting())
        known = current.annotate(unsaved_at=unsaved_at, reported=reported)
        found = known.select_related("user", "package").defer("data")
        return {version.kind: version for version in found}

    @property
    def revision(self) -> Revision | None:
        return self.versions.get(Revision.Kind.DRAFT)

    @property
    def exists(self) -> bool:
        """A draft beside what is live: only then there is something to throw away."""
        return self.revision is not None and was_live(self.instance)

    @property
    def saved(self) -> Revision | None:
        """The newest version: who saved it, and when."""
        return max(self.versions.values(), key=lambda version: version.pk, default=None)

    @property
    def based_on(self) -> str:
        """A form that comes back with a mistake is still made from the version that it showed first."""
        sent = self.request.POST.get(conflicts.FIELD)
        return sent if sent is not None else str(self.saved.pk if self.saved else 0)

    # --- in words -------------------------------------------------------------------------------------------

    @property
    def state(self) -> str:
        return self.instance.state if self.instance else State.DRAFT

    @property
    def state_label(self) -> str:
        if not self.instance:
            return _("New")
        return standing_with(self.instance, self.revision)

    @property
    def notes(self) -> list[str]:
        """What to know before typing."""
        found = []
        draft = self.revision
        if draft and draft.failure:
            found.append(_("It was not published when it was due: %(why)s") % {"why": draft.failure})
        if draft and draft.publish_at:
            moment = date_format(timezone.localtime(draft.publish_at), "DATETIME_FORMAT")
            found.append(_("This draft is published by itself on %(moment)s.") % {"moment": moment})
        if draft and draft.package:
            found.append(_("This draft goes live with the package “%(package)s”.") % {"package": draft.package})
        if self.exists:
            found.append(_("You see the draft; visitors still see the published version."))
        return found

    @cached_property
    def findings(self) -> list[dict[str, Any]]:
        """What the gate found when this version was saved, but for languages, which have a panel of their own."""
        words = {gate.Level.ERROR: _("Error:"), gate.Level.WARNING: _("Warning:"), gate.Level.NOTE: _("Note:")}
        return [
            {"word": words[gate.Level(each.level)], "target": self._target_of(each), **vars(each)}
            for each in self._kept
            if each.code not in gate.ABOUT_LANGUAGES
        ]

    @cached_property
    def languages(self) -> list[dict[str, Any]]:
        """The languages that are not whole or not up to date."""
        return [
            {"name": NAMES[each.language], "outdated": each.code == "language_outdated", **vars(each)}
            for each in self._kept
            if each.code in gate.ABOUT_LANGUAGES
        ]

    @cached_property
    def _kept(self) -> list[gate.Finding]:
        return gate.kept(self.instance) or [] if self.instance else []

    def _target_of(self, finding: gate.Finding) -> str:
        """The id of the field on this form; what stands in a row is found by the row."""
        return f"id_{finding.field}" if finding.field and not finding.row else ""

    @cached_property
    def unsaved(self) -> str:
        """What this person was typing, and did not save; empty while it is on the screen."""
        if self.request.method == "POST":
            return ""
        if self.saved:
            moment = self.saved.unsaved_at  # type: ignore[attr-defined]
        else:
            row = autosave.kept(self.request.user, self.target)
            moment = row.saved_at if row else None
        return autosave.sentence(moment) if moment else ""

    @cached_property
    def review(self) -> Any:
        """The open question about the draft."""
        if not self.revision:
            return None
        about = {"revision__content_type": self.revision.content_type_id, "revision__object_id": self.instance.pk}
        return reviews.open_requests().filter(**about).first()

    @cached_property
    def freshness(self) -> Freshness | None:
        """When its facts were checked; None for what is not checked again."""
        return freshness_of(self.instance) if self.instance else None

    @cached_property
    def reports(self) -> list[VisitorReport]:
        """What visitors wrote and nobody handled, for whoever may read it; its versions know whether there is any."""
        if not self.instance or (self.saved and not self.saved.reported):  # type: ignore[attr-defined]
            return []
        if not self.request.user.has_perm("publishing.view_visitorreport"):
            return []
        return list(VisitorReport.objects.of(self.instance).waiting())

    # --- what this person may do --------------------------------------------------------------------------

    @cached_property
    def may_publish(self) -> bool:
        return roles.may(self.request.user, "publish", self.target)

    @cached_property
    def only_translates(self) -> bool:
        return roles.only_translates(self.request.user, self.target)

    @property
    def may_answer(self) -> bool:
        """Nobody approves his own work."""
        return bool(self.may_publish and self.review and self.review.requested_by_id != self.request.user.pk)

    @property
    def is_public(self) -> bool:
        return self.state == State.PUBLISHED

    @property
    def is_offline(self) -> bool:
        return self.state == State.OFFLINE

    @property
    def was_live(self) -> bool:
        return bool(self.instance) and was_live(self.instance)

    # --- forms and addresses --------------------------------------------------------------------------------

    @property
    def schedule_form(self) -> ScheduleForm:
        draft = self.revision
        return ScheduleForm(self.request.POST or None, initial={"_publish_at": draft.publish_at if draft else None})

    @property
    def offline_form(self) -> OfflineForm:
        return OfflineForm(auto_id="offline_%s")

    @property
    def checked_form(self) -> CheckedForm:
        return CheckedForm(initial={"checked_on": self.instance.reviewed_at})

    @cached_property
    def preview_links(self) -> PreviewLinks:
        return PreviewLinks(self.instance, self.revision)

    @property
    def preview_url(self) -> str:
        return preview_url(self.revision) if self.revision else ""

    @property
    def widths_url(self) -> str:
        return widths_url(self.revision) if self.revision else ""

    @property
    def urls(self) -> dict[str, str]:
        """Where the small forms beside the big one are sent."""
        start = f"admin:{self.instance._meta.app_label}_{self.instance._meta.model_name}"
        names = ("history", "weggooien", "offline", "online", "nalezing", "planning", "bijgewerkt", "nagekeken")
        return {name: reverse(f"{start}_{name}", args=[self.instance.pk]) for name in (*names, "delete")}
