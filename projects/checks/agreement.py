"""Checks at the gate of projects: that what stands in two places says the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from pages.models.settings import site_settings
from pom_site.publishing.gate import Finding, Level, check, once
from pom_site.publishing.languages import CODES, DEFAULT
from projects.models import Partner, Project, Role

# Pages that stand below the list of projects, each language under its own word.
OUR_PAGES: Final = ("project-data", "newest-yearbook")
# What the row of the POM among the partners may say beside its role. Whoever coordinates or builds may have any.
ROWS_OF: Final = {
    Role.LEAD: {Partner.Role.LEAD},
    Role.PARTNER: {Partner.Role.PARTNER},
    Role.ASSOCIATE: {Partner.Role.ASSOCIATE},
    Role.FUNDER: {Partner.Role.FUNDER, Partner.Role.PARTNER},
    Role.SHAREHOLDER: {Partner.Role.FUNDER, Partner.Role.PARTNER},
}


@once
def rows_of(project: Project) -> list[tuple[int, str]]:
    """Organisation and role of each partner."""
    return list(project.partners.values_list("organisation_id", "role"))


@check(Project)
def partners_are_named(project: Project) -> Iterator[Finding]:
    """A warning: of some projects the partners are not known any more, and their page says so."""
    own = site_settings().organisation_id
    partners = {organisation for organisation, _role in rows_of(project)}
    if not partners:
        yield Finding(Level.WARNING, "no_partner", _("Name at least one partner: projects are done together."))
    elif own and own not in partners:
        yield Finding(Level.WARNING, "without_pom", _("The POM is not among the partners. Add it, with its role."))


@check(Project)
def the_pom_has_one_role(project: Project) -> Iterator[Finding]:
    own = site_settings().organisation_id
    said = {role for organisation, role in rows_of(project) if organisation == own}
    allowed = ROWS_OF.get(Role(project.pom_role), said) if project.pom_role else said
    if said and said.isdisjoint(allowed):
        rows = ", ".join(str(Partner.Role(role).label) for role in sorted(said))
        message = _("The POM is “%(role)s” here and “%(rows)s” among the partners. Correct one of the two.")
        names = {"role": project.get_pom_role_display(), "rows": rows}
        yield Finding(Level.ERROR, "pom_role", message % names, "pom_role")


@check(Project)
def names_are_not_taken(project: Project) -> Iterator[Finding]:
    """Within a programme an acronym and a number mean one project (keep.eu, Kohesio)."""
    programmes = project.funding_lines.exclude(programme=None).values("programme")
    others = Project.objects.filter(funding_lines__programme__in=programmes).exclude(pk=project.pk)
    sentences = {
        "acronym": _("“%(value)s” is the acronym of another project of this programme: %(title)s."),
        "project_number": _("“%(value)s” is the number of another project of this programme: %(title)s."),
    }
    for field, message in sentences.items():
        value = getattr(project, field)
        other = others.filter(**{f"{field}__iexact": value}).first() if value else None
        if other is not None:
            yield Finding(Level.ERROR, f"taken_{field}", message % {"value": value, "title": other}, field)


@check(Project)
def address_is_not_one_of_ours(project: Project) -> Iterator[Finding]:
    for code in CODES:
        with override(code):
            taken = project.get_absolute_url() in {reverse(name) for name in OUR_PAGES}
        if taken:
            column = f"slug_{code}" if getattr(project, f"slug_{code}") else f"slug_{DEFAULT}"
            message = _("The site uses this web address itself. Choose another one.")
            yield Finding(Level.ERROR, "address_of_ours", message, column, column[-2:])
