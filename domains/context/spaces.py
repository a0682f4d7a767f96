"""The spaces of a building, as its page lists them: what can be had one by one, what is let as a number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from domains.context.plots import by_number
from domains.models import Space
from pom_site.publishing.fallback import marked
from pom_site.publishing.gathering import Records
from pom_site.publishing.languages import columns
from pom_site.publishing.quantities import euro, square_metres

Availability = Space.Availability
SHAPES: Final = {Availability.FREE: "st--done", Availability.SOON: "st--run", Availability.OPTION: "st--run"}


@dataclass(frozen=True)
class SpaceLine:
    """`shape` says the same as `state`: a full or half circle."""

    name: str
    url: str
    floor: str
    area: str
    state: str
    since: str
    shape: str
    price: str
    charges: str
    terms: str


@dataclass(frozen=True)
class Spaces:
    """`counted`: how many there are of each state, in the order in which they can be had."""

    lines: list[SpaceLine]
    counted: list[tuple[str, int]]


def space_records(spaces: QuerySet[Any, Any]) -> Records:
    shown = ("code", "kind", "area", "availability", "available_from", "price", "price_basis", "price_on_request")
    more = ("charges", "term_least", "term_most", *columns("floor"))
    return Records(spaces, (*shown, *more, *columns("slug"), *columns("title")))


def spaces_of(spaces: Iterable[Space]) -> Spaces:
    """Of the public spaces of one building."""
    order = Availability.values
    ordered = sorted(spaces, key=lambda space: (order.index(space.availability), by_number(space.code)))
    numbers = ((state.label, sum(space.availability == state for space in ordered)) for state in Availability)
    return Spaces(
        lines=[_line(space) for space in ordered if space.is_offered],
        counted=[(str(label), number) for label, number in numbers if number],
    )


def _line(space: Space) -> SpaceLine:
    return SpaceLine(
        name=f"{space.get_kind_display()} {space.code}",
        url=space.get_absolute_url(),
        floor=marked(space, "floor"),
        area=square_metres(space.area),
        state=space.get_availability_display(),
        since=_since(space),
        shape=SHAPES[Availability(space.availability)],
        price=_price(space),
        charges=_("+ %(amount)s charges a month") % {"amount": euro(space.charges)} if space.charges else "",
        terms=terms_of(space),
    )


def _since(space: Space) -> str:
    """Only a day that is still to come."""
    if space.available_from is None or space.available_from <= timezone.localdate():
        return ""
    return _("from %(start)s") % {"start": date_format(space.available_from, pgettext("date format", "j F Y"))}


def _price(space: Space) -> str:
    if space.price_on_request:
        return _("on request")
    return "" if space.price is None else format_html("{} {}", euro(space.price), space.get_price_basis_display())


def terms_of(space: Space) -> str:
    """ "3 to 36 months", "at least 3 months"; "" is not told."""
    least, most = space.term_least, space.term_most
    if least and most:
        return _("%(least)d to %(most)d months") % {"least": least, "most": most}
    if least:
        return ngettext("at least %(count)d month", "at least %(count)d months", least) % {"count": least}
    return ngettext("at most %(count)d month", "at most %(count)d months", most) % {"count": most} if most else ""
