"""What the page of a package says: what is in it, what stands in the way, and where to go from here."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from .. import gate, packages
from ..drafts import DoesNotApply, examine
from ..forms.drafts import ScheduleForm
from ..models import Package, Revision
from ..packages import Stage
from ..previews import preview_url, widths_url
from .preview_links import PackageLinks

# The mark before a state, which says with a shape what its word says.
MARKS = {Stage.OPEN: "draft", Stage.SCHEDULED: "review", Stage.FAILED: "offline", Stage.PUBLISHED: "published"}


@dataclass
class Row:
    """One object of the package: its version, and what the gate says of it."""

    version: Revision
    findings: list[dict[str, Any]] = field(default_factory=list)

    @property
    def url(self) -> str:
        kind = self.version.content_type
        try:
            return reverse(f"admin:{kind.app_label}_{kind.model}_change", args=[self.version.object_id])
        except NoReverseMatch:
            return ""


class PackagePanel:
    """Examines the drafts when the page is made: for the page of one package, never for a list."""

    def __init__(self, request: HttpRequest, package: Package, *, may_change: bool) -> None:
        self.request = request
        self.package = package
        self.may_change = may_change and not package.published_at
        self.problems: list[str] = []

    @property
    def stage(self) -> Stage:
        return packages.stage_of(self.package)

    @property
    def mark(self) -> str:
        return MARKS[self.stage]

    @property
    def is_scheduled(self) -> bool:
        return self.stage == Stage.SCHEDULED

    @cached_property
    def drafts(self) -> list[Revision]:
        return [] if self.package.published_at else packages.contents(self.package)

    @cached_property
    def rows(self) -> list[Row]:
        """Of a published package: what it published. Fills `problems` with what keeps it from being looked at."""
        if self.package.published_at:
            return [Row(version) for version in packages.published_by(self.package)]
        try:
            found = examine(*self.drafts)
        except DoesNotApply as error:
            self.problems = error.problems
            found = {}
        return [Row(draft, [_in_words(each) for each in found.get(draft.pk, [])]) for draft in self.drafts]

    @property
    def errors(self) -> int:
        in_drafts = sum(finding["level"] == gate.Level.ERROR for row in self.rows for finding in row.findings)
        return in_drafts + len(self.problems)

    @cached_property
    def not_allowed(self) -> list[Revision]:
        """What this person may not publish: then he does not publish the package either."""
        return packages.lacking(self.request.user, "publish", self.drafts)

    @property
    def may_publish(self) -> bool:
        return self.may_change and bool(self.drafts) and not self.not_allowed

    @property
    def preview_url(self) -> str:
        return preview_url(self.package) if self.drafts else ""

    @property
    def widths_url(self) -> str:
        return widths_url(self.package) if self.drafts else ""

    @cached_property
    def links(self) -> PackageLinks:
        return PackageLinks(self.package, self.drafts)

    @property
    def may_share(self) -> bool:
        return not packages.lacking(self.request.user, "change", self.drafts)

    @property
    def schedule_form(self) -> ScheduleForm:
        return ScheduleForm(auto_id="schedule%s")

    @property
    def publish_url(self) -> str:
        return self._url("publiceren")

    @property
    def schedule_url(self) -> str:
        return self._url("plannen")

    @property
    def unschedule_url(self) -> str:
        return self._url("niet-plannen")

    def _url(self, word: str) -> str:
        return reverse(f"admin:publishing_package_{word}", args=[self.package.pk])


def _in_words(finding: gate.Finding) -> dict[str, Any]:
    words = {gate.Level.ERROR: _("Error:"), gate.Level.WARNING: _("Warning:"), gate.Level.NOTE: _("Note:")}
    return {"word": words[finding.level], **vars(finding)}
