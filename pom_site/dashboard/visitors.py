"""What visitors report: of one's own pages, and for who may publish also of those whose owner does not see reports."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from pom_site.publishing.models import VisitorReport

from .lines import Action, Line, Mark, Panel, facts, listed, moment
from .reach import Reach, may_view


def reports(reach: Reach) -> Panel | None:
    """Not there while nothing waits."""
    if not may_view(reach.request, VisitorReport):
        return None
    own = reach.about("change", only=Q(owner=reach.user))
    answering = get_user_model()._default_manager.with_perm("publishing.view_visitorreport")
    nobodys = reach.about("publish", only=~Q(owner__in=answering))
    waiting = VisitorReport.objects.waiting().filter(own | nobodys)
    lines, total = listed(waiting.order_by("made_at", "pk"), lambda report: _report(reach, report))
    if not total:
        return None
    every = Action(_("Show all reports"), reverse("admin:publishing_visitorreport_changelist"))
    return Panel("reports", _("Reports by visitors"), "", lines, total, all=every)


def _report(reach: Reach, report: VisitorReport) -> Line:
    return Line(
        report.title,
        marks=(Mark("half", _("Wants an answer")),) if report.email else (),
        facts=facts(reach.kind_name(report.content_type_id), moment(report.made_at)),
        text=report.text,
        actions=(Action(_("Look at it"), reverse("admin:publishing_visitorreport_change", args=[report.pk])),),
    )
