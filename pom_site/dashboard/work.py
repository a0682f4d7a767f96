"""What is on its way: one's own drafts, what waits for an answer, what goes live at a moment."""

from __future__ import annotations

from typing import Any

from django.db.models import Case, QuerySet, When
from django.urls import reverse
from django.utils.translation import gettext as _

from pom_site.publishing.languages import columns
from pom_site.publishing.models import Package, ReviewRequest, Revision
from pom_site.publishing.previews import preview_url
from pom_site.publishing.reviews import open_requests
from projects.models import Project, Proposal

from .lines import MOST, Action, Line, Mark, Panel, facts, fetched, listed, moment, name_of
from .reach import Reach, may_view

Outcome = ReviewRequest.Outcome


def drafts(reach: Reach) -> Panel | None:
    if not reach.may("change"):
        return None
    own = Revision.objects.drafts().filter(reach.about("change"), user=reach.user)
    lines, total = listed(own.newest().defer("data"), lambda draft: _draft(reach, draft))
    return Panel("drafts", _("My drafts"), _("You have no open drafts."), lines, total)


def _draft(reach: Reach, draft: Revision) -> Line:
    saved = _("saved %(moment)s") % {"moment": moment(draft.created_at)}
    return Line(
        draft.title,
        marks=_marks_of(draft),
        facts=facts(reach.kind_name(draft.content_type_id), saved),
        actions=(
            Action(_("Preview"), preview_url(draft)),
            Action(_("Edit"), reach.form(draft.content_type_id, draft.object_id)),
        ),
    )


def _marks_of(draft: Revision) -> tuple[Mark, ...]:
    """Where a draft stands, when it is more than a draft."""
    if draft.failure:
        return (Mark("bad", _("Not published")),)
    if draft.publish_at:
        return (Mark("clock", _("Scheduled")),)
    return (Mark("half", _("For review")),) if draft.review_requested_at else ()


def reviews(reach: Reach) -> Panel | None:
    """Who may publish sees what waits for an answer; who may not, what became of his own questions."""
    if reach.may("publish"):
        return _waiting(reach)
    return _asked(reach) if reach.may("change") else None


def _waiting(reach: Reach) -> Panel:
    waiting = open_requests().filter(reach.about("publish", "revision__"))
    lines, total = listed(waiting.defer("revision__data"), lambda asked: _question(reach, asked))
    return Panel("reviews", _("Waiting for review"), _("Nobody is waiting for your answer."), lines, total)


def _question(reach: Reach, asked: ReviewRequest) -> Line:
    draft = asked.revision
    return Line(
        draft.title,
        facts=facts(reach.kind_name(draft.content_type_id), name_of(asked.requested_by), moment(asked.requested_at)),
        text=asked.note,
        actions=(
            Action(_("Preview"), preview_url(draft)),
            Action(_("Look it over"), reach.form(draft.content_type_id, draft.object_id)),
        ),
    )


def _asked(reach: Reach) -> Panel:
    own = ReviewRequest.objects.filter(reach.about("view", "revision__"), requested_by=reach.user)
    rows = own.select_related("revision", "answered_by").defer("revision__data").order_by("-requested_at", "-pk")
    lines, total = listed(rows, lambda asked: _answer(reach, asked))
    empty = _("You did not ask for a review yet.")
    return Panel("reviews", _("My review requests"), empty, lines, total)


def _answer(reach: Reach, asked: ReviewRequest) -> Line:
    draft = asked.revision
    shape = {Outcome.APPROVED: "good", Outcome.RETURNED: "bad"}.get(asked.outcome, "half")  # type: ignore[call-overload]
    return Line(
        draft.title,
        url=reach.form(draft.content_type_id, draft.object_id),
        marks=(Mark(shape, asked.get_outcome_display() if asked.outcome else _("Waiting for an answer")),),
        facts=facts(name_of(asked.answered_by), moment(asked.answered_at or asked.requested_at)),
        text=asked.answer,
    )


def proposals(reach: Reach) -> Panel | None:
    """What partners sent in; not there while nothing waits, for most colleagues never ask."""
    if not may_view(reach.request, Proposal):
        return None
    kinds = {model: kind for kind, model in reach.kinds.items()}
    mine = reach.querysets("change").get(kinds.get(Project, 0))
    if mine is None:
        return None
    waiting = Proposal.objects.filter(state=Proposal.State.NEW, invitation__project__in=mine.values("pk"))
    rows = waiting.select_related("invitation__project", "invitation__organisation").only(
        "sent_at", *(f"invitation__project__{each}" for each in columns("title")), "invitation__organisation__name_nl"
    )
    lines, total = listed(rows.order_by("sent_at", "pk"), _proposal)
    return Panel("proposals", _("News from partners"), "", lines, total) if total else None


def _proposal(proposal: Proposal) -> Line:
    invitation = proposal.invitation
    return Line(
        str(invitation.project),
        facts=facts(invitation.organisation, moment(proposal.sent_at)),
        actions=(Action(_("Look at it"), reverse("admin:projects_proposal_change", args=[proposal.pk])),),
    )


def scheduled(reach: Reach) -> Panel | None:
    """Drafts and packages together; what failed first, then in the order of their moments."""
    may_view_packages = reach.user.has_perm("publishing.view_package")
    if not reach.kinds and not may_view_packages:
        return None
    coming = Revision.objects.drafts().filter(reach.about("view"), package=None)
    found, total = _soon(coming.defer("data"))
    if may_view_packages:
        packages, number = _soon(Package.objects.filter(published_at=None))
        found, total = [*found, *packages], total + number
    found.sort(key=lambda each: (not each.failure, each.publish_at))
    failed = sum(bool(each.failure) for each in found)
    return Panel(
        "scheduled",
        _("Scheduled"),
        _("Nothing will be published by itself."),
        [_coming(reach, each) for each in found[:MOST]],
        total,
        alarm=_("%(number)s not published") % {"number": failed} if failed else "",
    )


def _soon(rows: QuerySet[Any]) -> tuple[list[Any], int]:
    failed_first = Case(When(failure="", then=1), default=0)
    return fetched(rows.exclude(publish_at=None).order_by(failed_first, "publish_at", "pk"))


def _coming(reach: Reach, row: Any) -> Line:
    is_package = isinstance(row, Package)
    kind = _("package") if is_package else reach.kind_name(row.content_type_id)
    return Line(
        row.title,
        url=_package_form(reach, row) if is_package else reach.form(row.content_type_id, row.object_id),
        marks=(Mark("bad", _("Not published")) if row.failure else Mark("clock", moment(row.publish_at)),),
        facts=facts(kind, row.failure and moment(row.publish_at)),
        text=row.failure,
    )


def _package_form(reach: Reach, package: Package) -> str:
    if not may_view(reach.request, Package):
        return ""
    return reverse("admin:publishing_package_change", args=[package.pk])
