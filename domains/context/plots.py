"""The plots of a park, as its page lists them: what is on offer one by one, what is gone together where it is a lot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from domains.context.maps import shape_of
from domains.models import Plot
from domains.models.codes import Availability
from pom_site.geo.drawings import Shape
from pom_site.publishing.gathering import Records
from pom_site.publishing.languages import columns
from pom_site.publishing.quantities import euro, square_metres

ONE_BY_ONE: Final = 20
SHAPES: Final = {Availability.OFFERED: "st--done", Availability.OPTION: "st--run"}


@dataclass(frozen=True)
class PlotLine:
    """`shape` says the same as `state`: a full, half or empty circle."""

    code: str
    url: str
    area: str
    state: str
    shape: str
    price: str


@dataclass(frozen=True)
class Plots:
    """`counted`: how many there are of each state, in the order in which they can be had."""

    lines: list[PlotLine]
    counted: list[tuple[str, int]]
    left_out: bool
    shapes: list[Shape]


def plot_records(plots: QuerySet[Any, Any]) -> Records:
    shown = ("code", "area", "availability", "trade", "price", "price_on_request")
    return Records(plots, (*shown, "longitude", "latitude", "outline", *columns("slug"), *columns("title")))


def plots_of(plots: Iterable[Plot]) -> Plots:
    """Of the public plots of one park."""
    ordered = sorted(plots, key=lambda plot: by_number(plot.code))
    ordered.sort(key=lambda plot: Availability.values.index(plot.availability))
    gone = [plot for plot in ordered if not plot.is_offered]
    shown = [plot for plot in ordered if plot.is_offered] if len(gone) > ONE_BY_ONE else ordered
    return Plots(
        lines=[_line(plot) for plot in shown],
        counted=list(Counter(state_of(plot) for plot in ordered).items()),
        left_out=len(shown) < len(ordered),
        shapes=[_shape(plot, plot in shown) for plot in ordered if plot.geometry],
    )


def by_number(code: str) -> list[tuple[bool, int, str]]:
    """A2 comes before A10."""
    parts = re.findall(r"[0-9]+|[^0-9]+", code)
    return [(not part[0].isdecimal(), int(part) if part[0].isdecimal() else 0, part) for part in parts]


def state_of(plot: Plot) -> str:
    """ "Available", "Under option", "Sold": of what is not on offer, why."""
    told = plot.availability != Availability.NOT_OFFERED or plot.trade == Plot.Trade.FREE
    return plot.get_availability_display() if told else plot.get_trade_display()


def _line(plot: Plot) -> PlotLine:
    return PlotLine(
        code=plot.code,
        url=plot.get_absolute_url(),
        area=square_metres(plot.area),
        state=state_of(plot),
        shape=SHAPES.get(Availability(plot.availability), ""),
        price=_price(plot),
    )


def _shape(plot: Plot, listed: bool) -> Shape:
    """Also of what the table leaves out, or the map would have holes; a link only where the table has it too."""
    return shape_of(plot, plot.get_absolute_url() if listed else "")


def _price(plot: Plot) -> str:
    """Of what can still be had; "" is not told."""
    if not plot.is_offered:
        return ""
    if plot.price_on_request:
        return _("on request")
    return _("%(price)s per m²") % {"price": euro(plot.price)} if plot.price is not None else ""
