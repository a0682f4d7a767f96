"""What the page of a domain shows of what belongs to it: one function for each domain that has something of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.urls import reverse
from django.utils.translation import gettext as _

from domains.calls import open_calls, public_themes
from domains.context.initiatives import state_in_words
from domains.models import Association, Brownfield, Building, Domain, Park
from domains.models.places import InDomain
from pom_site.publishing.quantities import hectares

ON_A_SHELF: Final = 6


@dataclass(frozen=True)
class Shelf:
    """Some objects of one kind, each with a line of its own, and the way to all of them (where there is a list)."""

    heading: str
    rows: list[tuple[InDomain, str]]
    url: str = ""
    action: str = ""


def parks() -> Shelf:
    rows = [(park, park.get_kind_display()) for park in _some(Park)]
    return Shelf(_("Business parks"), rows, reverse("park-list"), _("All business parks"))


def buildings() -> Shelf:
    rows = [(building, building.get_kind_display()) for building in _some(Building)]
    return Shelf(_("Buildings"), rows, reverse("building-list"), _("All buildings"))


def brownfields() -> Shelf:
    rows = [(each, hectares(each.area) if each.area else "") for each in _some(Brownfield)]
    return Shelf(_("Brownfields"), rows, reverse("brownfield-list"), _("All brownfields"))


def associations() -> Shelf:
    rows = [(each, "") for each in _some(Association)]
    return Shelf(_("Park associations"), rows, reverse("association-list"), _("All park associations"))


def themes() -> Shelf:
    rows: list[tuple[InDomain, str]] = [(each, "") for each in public_themes()]
    return Shelf(_("Themes"), rows, reverse("theme-list"), _("All themes"))


def calls() -> Shelf:
    """What companies can apply for now; what closes first stands first."""
    rows = [(each, state_in_words(each)) for each in open_calls()]
    return Shelf(_("Open calls"), rows[:ON_A_SHELF], reverse("initiative-list"), _("All initiatives"))


# A domain may have several; each costs its page one query.
SHELVES: Final[dict[str, tuple[Callable[[], Shelf], ...]]] = {
    Domain.Code.PARKS: (parks,),
    Domain.Code.BROWNFIELDS: (brownfields,),
    Domain.Code.PARK_MANAGEMENT: (associations,),
    Domain.Code.REAL_ESTATE: (buildings,),
    Domain.Code.DEVELOPMENT: (calls, themes),
}


def shelves_of(domain: Domain) -> list[Shelf]:
    """Without those that are empty."""
    shelves = [shelf() for shelf in SHELVES.get(domain.code, ())]
    return [shelf for shelf in shelves if shelf.rows]


def _some(model: Any) -> list[Any]:
    return list(model.objects.published().by_title()[:ON_A_SHELF])
