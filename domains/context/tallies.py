"""The figures of a municipality, each with how it was counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from domains.models import Park
from domains.stock import available_land

HECTARE: Final = Decimal(10_000)


@dataclass(frozen=True)
class Tally:
    """What components/figures.html shows."""

    value: str
    label: str
    source: str


def tallies_of(parks: list[Park]) -> list[Tally]:
    """What nobody measured is left out: it is not zero."""
    if not parks:
        return []
    gross = [park.area_gross for park in parks if park.area_gross is not None]
    free = [area for park in parks if (area := available_land().get(park.pk)) is not None]
    label = ngettext("business park in this municipality", "business parks in this municipality", len(parks))
    found = [Tally(str(len(parks)), label, _("Those on this site."))]
    if gross:
        told = _("Gross areas added up. A park in several municipalities counts as a whole in each.")
        found.append(Tally(hectares(gross), _("business parks, in hectares"), f"{_of(gross, parks)} {told}"))
    if free:
        told = _("What the park says is available, else the plots on offer added up.")
        found.append(Tally(hectares(free), _("available for companies"), f"{_of(free, parks)} {told}"))
    return found


def hectares(areas: Iterable[Decimal]) -> str:
    total = sum(areas, Decimal(0)) / HECTARE
    decimals = 0 if total == total.to_integral_value() else 1
    return _("%(area)s ha") % {"area": number_format(total, decimals, use_l10n=True, force_grouping=True)}


def _of(known: list[Decimal], parks: list[Park]) -> str:
    """How many of the parks the sum is about, where that is not all of them."""
    if len(known) == len(parks):
        return ""
    return _("Known for %(known)s of the %(count)s parks.") % {"known": len(known), "count": len(parks)}
