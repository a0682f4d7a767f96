"""What plots and spaces say of themselves in words: how large, for how much, and whether they can still be had."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from domains.context.plots import state_of
from domains.models import Plot, Space
from domains.models.codes import Availability
from pom_site.geo.models import Municipality
from pom_site.geo.present import all_municipalities, present_of
from pom_site.publishing.fallback import marked
from pom_site.publishing.quantities import HECTARE, NO_BREAK, euro, square_metres


@dataclass(frozen=True)
class Standing:
    """Whether it can be had, by word and by shape: a full, half or empty circle. `stock`: as schema.org calls it."""

    label: str
    shape: str
    stock: str


def standing_of(item: Plot | Space) -> Standing:
    """Of a plot that is gone: how it went. Nobody's name comes with it."""
    label = state_of(item) if isinstance(item, Plot) else item.get_availability_display()
    if not item.is_offered:
        return Standing(label, "", "SoldOut")
    free = item.availability in (Availability.OFFERED, Space.Availability.FREE)
    return Standing(label, "st--done", "InStock") if free else Standing(label, "st--run", "LimitedAvailability")


def kind_of(item: Plot | Space) -> str:
    return _("Plot") if isinstance(item, Plot) else item.get_kind_display()


def area_of(area: Decimal) -> str:
    """ "12.500 m² (1,25 ha)": companies compare in square metres, parks are known in hectares."""
    if area < HECTARE:
        return square_metres(area)
    hectares = number_format((area / HECTARE).quantize(Decimal("0.01")).normalize() + 0, None, force_grouping=True)
    return f"{square_metres(area)} ({hectares}{NO_BREAK}ha)"


def price_of(item: Plot | Space) -> str:
    """Nobody filled it in: "". What is gone has no price any more."""
    if not item.is_offered or (item.price is None and not item.price_on_request):
        return ""
    if item.price is None:
        return _("On request")
    per = _("per m²") if isinstance(item, Plot) else item.get_price_basis_display()
    return _("%(price)s %(per)s, without VAT") % {"price": euro(item.price), "per": per}


def price_with_day(plot: Plot) -> str:
    price = price_of(plot)
    dated = bool(price and plot.price_on)
    return _("%(price)s (on %(day)s)") % {"price": price, "day": day(plot.price_on)} if dated else price


def free_from(item: Plot | Space) -> str:
    if not item.is_offered:
        return ""
    if is_later(item):
        return day(item.available_from)
    return "" if item.availability == Space.Availability.SOON else _("At once")  # its day may have come: nobody said so


def is_later(item: Plot | Space) -> bool:
    return item.available_from is not None and item.available_from > timezone.localdate()


def offered_for(item: Plot | Space) -> str:
    if not item.is_offered:
        return ""
    forms: Any = item
    return listed(forms.get_forms_labels()) if isinstance(item, Plot) else str(Plot.Form.RENT.label)


def line_of(item: Plot | Space) -> str:
    """ "2.500 m², € 125 per m², without VAT"."""
    return ", ".join(part for part in (square_metres(item.area), price_of(item), standing_of(item).label) if part)


def day(date: datetime.date | None) -> str:
    return date_format(date, pgettext("date format", "j F Y")) if date else ""


def open_deadline(item: Any) -> datetime.datetime | None:
    """Until it has passed."""
    deadline: datetime.datetime | None = getattr(item, "deadline", None)
    return deadline if deadline and deadline > timezone.now() and item.is_offered else None


def deadline_of(item: Any) -> str:
    deadline = open_deadline(item)
    return date_format(timezone.localtime(deadline), _("j F Y, H:i")) if deadline else ""


def municipalities_of(item: Plot | Space) -> list[Municipality]:
    if isinstance(item, Plot):
        return present_of(place.pk for place in item.park.municipalities.all())
    known = all_municipalities().get(item.building.municipality_id)
    return [known.present()] if known else []


def link_to(place: Any) -> str:
    return format_html('<a href="{}">{}</a>', place.get_absolute_url(), marked(place, "title"))


def listed(words: Iterable[Any]) -> str:
    return format_html_join(", ", "{}", ((word,) for word in words if word))


def with_note(labels: Iterable[str], item: Any, field: str) -> str:
    """ "Motorway nearby, Bus or tram. Exit 12 of the E40"."""
    return format_html_join(". ", "{}", ((part,) for part in (listed(labels), marked(item, field)) if part))
