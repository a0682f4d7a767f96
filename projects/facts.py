"""The five facts of a project, in the order that the POM's own project sheets use."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from pom_site.publishing.languages import DEFAULT
from projects.funding import european_programme
from projects.models import Programme, Project
from projects.money import euro
from projects.places import place_names

Fact = tuple[str, str, str]


def facts_of(project: Project) -> list[Fact]:
    """Rows of (term, value, language of the value where it is not the page's); what is unknown is left out."""
    rows: list[Fact] = [
        (_("Role of the POM"), project.get_pom_role_display(), ""),
        (_("Task of the POM"), project.pom_task, fallback(project, "pom_task")),
        (_("Programme"), *programme_of(project)),
        (_("Budget"), budget_line(project), ""),
        (_("Period"), period_of(project), fallback(project, "period_note") if not project.starts_on else ""),
        (_("Place"), place_names(project.locations.all()), ""),
        (_("Project number"), project.project_number, ""),
        (_("Website"), website_of(project), ""),
    ]
    return [row for row in rows if row[1]]


def fallback(instance: Project | Programme, field: str) -> str:
    """ "nl" where this field has no text in the active language."""
    language = get_language() or DEFAULT
    return "" if language == DEFAULT or getattr(instance, f"{field}_{language}") else DEFAULT


def programme_of(project: Project) -> tuple[str, str]:
    """Its name and fund, and the language of both."""
    programme = european_programme(project)
    if programme is None:
        return "", ""
    fund = f" ({programme.fund})" if programme.fund else ""
    return f"{programme.name}{fund}", fallback(programme, "name")


def budget_line(project: Project) -> str:
    return euro(project.budget_total) if project.budget_total else ""


def period_of(project: Project) -> str:
    if not project.starts_on:
        return project.period_note
    written = pgettext("date format", "j F Y")
    start = date_format(project.starts_on, written)
    if not project.ends_on:
        return _("from %(start)s") % {"start": start}
    return _("%(start)s to %(end)s") % {"start": start, "end": date_format(project.ends_on, written)}


def website_of(project: Project) -> str:
    if not project.website:
        return ""
    host = project.website.split("/")[2].removeprefix("www.")
    return format_html('<a href="{}">{}</a>', project.website, host)
