"""What the page of a domain shows of what belongs to it: one function for each domain that has something of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _

from domains.models import Building, Domain, Park
from domains.models.places import InDomain

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
    return Shelf(_("Business parks"), rows)


def buildings() -> Shelf:
    rows = [(building, building.get_kind_display()) for building in _some(Building)]
    return Shelf(_("Buildings"), rows)


# A domain may have several; each costs its page one query.
SHELVES: Final[dict[str, tuple[Callable[[], Shelf], ...]]] = {
    Domain.Code.PARKS: (parks,),
    Domain.Code.REAL_ESTATE: (buildings,),
}


def shelves_of(domain: Domain) -> list[Shelf]:
    """Without those that are empty."""
    shelves = [shelf() for shelf in SHELVES.get(domain.code, ())]
    return [shelf for shelf in shelves if shelf.rows]


def _some(model: Any) -> list[Any]:
    return list(model.objects.published().by_title()[:ON_A_SHELF])
