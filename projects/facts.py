"""The facts of a project, in the order that the POM's own project sheets use."""

from __future__ import annotations

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from pages.models import Organisation
from pom_site.publishing.fallback import marked
from pom_site.publishing.quantities import euro
from projects.disclosure import hides_amounts, open_amount
from projects.models import Programme, Project
from projects.places import place_names
from projects.publicity import european_programme

Fact = tuple[str, str]


def facts_of(project: Project) -> list[Fact]:
    """Rows of (term, value). What every sheet has and nobody knows yet has the value "", a gap; others are left out."""
    rows = [
        (_("Role of the POM"), project.get_pom_role_display(), True),
        (_("Task of the POM"), marked(project, "pom_task"), True),
        (_("Programme"), programme_of(project), False),
        (_("Grant reference"), grant_references(project), False),
        (_("Budget"), budget_line(project), not hides_amounts(project)),
        (_("Period"), period_of(project), True),
        (_("Place"), place_names(project.locations.all()), False),
        (_("Acronym"), project.acronym, False),
        (_("Project number"), project.project_number, False),
        (_("Website"), website_of(project), False),
    ]
    return [(term, value) for term, value, expected in rows if value or expected]


def programme_of(project: Project) -> str:
    """Its name, a link to its page, and its fund."""
    programme = european_programme(project)
    if programme is None:
        return ""
    url = reverse("programme-detail", args=[programme.slug])
    name = format_html('<a href="{}">{}</a>', url, marked(programme, "name"))
    return format_html("{} ({})", name, marked(programme, "fund")) if programme.fund else name


def grant_references(project: Project) -> str:
    references = dict.fromkeys(line.grant_reference for line in project.funding_lines.all() if line.grant_reference)
    return format_html_join(", ", "{}", ((reference,) for reference in references))


def budget_line(project: Project) -> str:
    """Not beside an amount that stays hidden: it could be computed from the total."""
    budget = open_amount(project, project.budget_total)
    return euro(budget) if budget else ""


def period_of(project: Project) -> str:
    if not project.starts_on:
        return marked(project, "period_note")
    written = pgettext("date format", "j F Y")
    start = date_format(project.starts_on, written)
    if not project.ends_on:
        return _("from %(start)s") % {"start": start}
    return _("%(start)s to %(end)s") % {"start": start, "end": date_format(project.ends_on, written)}


def website_of(known: Project | Organisation | Programme) -> str:
    if not known.website:
        return ""
    host = known.website.split("/")[2].removeprefix("www.")
    return format_html('<a href="{}">{}</a>', known.website, host)
