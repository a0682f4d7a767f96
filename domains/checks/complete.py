"""What visitors cannot do without: whom to ask, where it lies, what it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from domains.models import Association, Brownfield, Building, CovenantParty, Initiative, Park, ParkService, Theme
from domains.models.initiatives import CallState
from domains.models.parks import ParkOrganisation
from domains.models.planning import PlanningStep
from pom_site.publishing.gate import Finding, Level, check, finding_at, parts_of
from pom_site.publishing.languages import DEFAULT


@check(Park, Brownfield, Building, Initiative)
def somebody_answers(item: Any) -> Iterator[Finding]:
    if item.contact_id is None:
        yield Finding(Level.ERROR, "no_contact", _("Choose the contact: whom can visitors ask?"), "contact")


@check(Association)
def the_park_manager_is_known(association: Association) -> Iterator[Finding]:
    """A warning: not every association has one."""
    if association.contact_id is None:
        message = _("Choose the contact: who is the park manager?")
        yield Finding(Level.WARNING, "no_contact", message, "contact")


@check(Park, Brownfield, Building)
def it_lies_somewhere(item: Any) -> Iterator[Finding]:
    if item.point is None and not getattr(item, "outline", None):
        message = _("Fill in longitude and latitude: without a point it is on no map.")
        yield Finding(Level.ERROR, "no_point", message, "longitude")


@check(Park)
def the_developer_is_named(park: Park) -> Iterator[Finding]:
    """A warning: of many older parks nobody knows who made them."""
    rows = [part for part in parts_of(park) if isinstance(part, ParkOrganisation)]
    if not any(row.role == ParkOrganisation.Role.DEVELOPER for row in rows):
        yield Finding(Level.WARNING, "no_developer", _("Name the developer among the organisations."))


@check(Association)
def services_are_described(association: Association) -> Iterator[Finding]:
    for part in parts_of(association):
        if isinstance(part, ParkService) and not getattr(part, f"description_{DEFAULT}"):
            message = _("Say in one or two sentences what this service is.")
            where = {"field": f"description_{DEFAULT}", "language": DEFAULT}
            yield finding_at(part, association, Level.ERROR, "no_description", message, **where)


@check(Theme)
def a_theme_introduces_itself(theme: Theme) -> Iterator[Finding]:
    column = f"summary_{DEFAULT}"
    if not getattr(theme, column):
        message = _("Write the summary: it is all that this page says of the theme.")
        yield Finding(Level.ERROR, "no_introduction", message, column, DEFAULT)


@check(Initiative)
def an_initiative_says_what_it_is(initiative: Initiative) -> Iterator[Finding]:
    column = f"offer_{DEFAULT}"
    if not getattr(initiative, column):
        message = _("Say what it is, and what a company gains by it.")
        yield Finding(Level.ERROR, "no_offer", message, column, DEFAULT)


@check(Initiative)
def a_call_says_where_to_apply(initiative: Initiative) -> Iterator[Finding]:
    told = initiative.form_url or getattr(initiative, f"joining_{DEFAULT}")
    if initiative.call_state() in (CallState.OPEN, CallState.COMING) and not told:
        message = _("Say where to apply: the address of the form, or how to take part.")
        yield Finding(Level.WARNING, "no_form", message, "form_url")


@check(Park, Brownfield)
def an_inquiry_leads_to_its_papers(item: Any) -> Iterator[Finding]:
    """As long as people can react, or will be able to."""
    today = timezone.localdate()
    steps = [part for part in parts_of(item) if isinstance(part, PlanningStep) and part.kind in part.REACTING]
    for step in steps:
        if step.ends_on and step.ends_on >= today and not step.url:
            message = _("Add the address where the papers are: people can react to this inquiry.")
            yield finding_at(step, item, Level.WARNING, "inquiry_without_url", message, field="url")


@check(Brownfield)
def a_covenant_has_actors(brownfield: Brownfield) -> Iterator[Finding]:
    parties = [part for part in parts_of(brownfield) if isinstance(part, CovenantParty)]
    concluded = brownfield.covenant in (Brownfield.Covenant.CONCLUDED, Brownfield.Covenant.FULFILLED)
    if concluded and not any(party.role == CovenantParty.Role.ACTOR for party in parties):
        yield Finding(Level.WARNING, "covenant_without_actor", _("Name at least one actor of the covenant."))
