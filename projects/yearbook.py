"""The portfolio of one year: five facts for each project that ran in it, made for paper."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.translation import gettext as _

from pages.context import overview
from pages.tree import tree
from pom_site.publishing.fallback import marked
from pom_site.publishing.memo import remembered
from pom_site.publishing.pagination import paginate, pagination
from pom_site.publishing.seo import Crumb, Meta, absolute, paths
from projects.context import lead_first
from projects.facts import Fact, budget_line, period_of
from projects.models import Project, Stage
from projects.publicity import Publicity, publicity_of

SHEETS = 12
OVER = (Stage.COMPLETED, Stage.STOPPED)


@dataclass(frozen=True)
class Sheet:
    project: Project
    facts: list[Fact]
    eu: Publicity | None


@dataclass(frozen=True)
class Year:
    number: int
    projects: int
    url: str
    current: bool


@remembered
def years_with_projects() -> dict[int, int]:
    """How many public projects ran in each year, newest first; years to come have no portfolio yet."""
    found: Counter[int] = Counter()
    now = timezone.localdate().year
    known = Project.objects.published().filter(starts_on__isnull=False).order_by()
    for start, ended, planned, stage in known.values_list("starts_on", "ended_on", "planned_end", "stage"):
        end = ended or planned or (start if stage in OVER else None)
        found.update(range(start.year, min(end.year if end else now, now) + 1))
    return dict(sorted(found.items(), reverse=True))


def newest_year() -> int | None:
    return next(iter(years_with_projects()), None)


def yearbook_context(request: HttpRequest, year: int, number: int) -> dict[str, Any]:
    page: Page[Any] = paginate(Project.objects.published().running_in(year).for_sheets(), number, SHEETS)
    page.object_list = [_sheet(project) for project in page.object_list]
    return {
        "year": year,
        "page_obj": page,
        "count": page.paginator.count,
        "source": absolute(reverse("yearbook", args=[year])),
        "today": timezone.localdate(),
        "years": [
            Year(known, projects, reverse("yearbook", args=[known]), known == year)
            for known, projects in years_with_projects().items()
        ],
    } | pagination(request, page)


def yearbook_meta(year: int, page: Any) -> Meta:
    node = overview("projects", _("Projects"))
    title = _("Project portfolio %(year)s") % {"year": year}
    return Meta(
        title=title,
        description=_("The projects of the POM Oost-Vlaanderen that ran in %(year)s, each in five facts.")
        % {"year": year},
        alternates=paths(lambda: reverse("yearbook", args=[year])),
        trail=tree().trail(node.pk or None, Crumb(title)),
        page_number=page.number,
        page_count=page.paginator.num_pages,
        lists=Project,
    )


def _sheet(project: Project) -> Sheet:
    """The five facts of the POM's own project sheets, in their order."""
    partners = sorted(project.partners.all(), key=lead_first)
    names = dict.fromkeys(marked(partner.organisation, "name") for partner in partners)
    facts = [
        (_("In short"), marked(project, "summary")),
        (_("Partners"), format_html_join(", ", "{}", ((name,) for name in names))),
        (_("Task of the POM"), marked(project, "pom_task")),
        (_("Period"), period_of(project)),
        (_("Budget"), budget_line(project)),
    ]
    return Sheet(project, facts, publicity_of(project))
