"""What stands in two places says the same: plots and their park, shares and their sum."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django.db.models import Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from domains.models import Park, Plot, PlotFunction, Space
from pom_site.publishing.gate import Finding, Level, check, finding_at, parts_of
from pom_site.publishing.models import State
from pom_site.publishing.quantities import hectares, percent

WHOLE = Decimal(100)


@check(Plot, Space)
def its_host_is_public(item: Any) -> Iterator[Finding]:
    """Nobody would see it, whatever its own state."""
    host = getattr(item, item.host)
    shown_from = item.publish_from or timezone.now()
    visible = host.state == State.PUBLISHED and (host.publish_from is None or host.publish_from <= shown_from)
    ended = host.publish_until is not None and host.publish_until <= shown_from
    if not visible or ended:
        message = _("“%(place)s” is not visible to visitors then. Publish it first.")
        yield Finding(Level.ERROR, "host_not_public", message % {"place": host}, item.host)


@check(Plot)
def shares_make_no_more_than_the_plot(plot: Plot) -> Iterator[Finding]:
    rows = [part for part in parts_of(plot) if isinstance(part, PlotFunction) and part.share]
    together = sum((row.share for row in rows if row.share), Decimal(0))
    if together > WHOLE:
        message = too_much(together)
        yield finding_at(rows[-1], plot, Level.ERROR, "shares_above_100", message, field="share")


def too_much(together: Decimal) -> str:
    """Said by the gate and by the form alike."""
    return _("The functions together are %(sum)s of the plot. Make that at most 100%%.") % {"sum": percent(together)}


@check(Park)
def plots_fit_in_their_park(park: Park) -> Iterator[Finding]:
    offered = Plot.objects.published().filter(park=park).offered().aggregate(area=Sum("area"))["area"]
    if park.area_net and offered and offered > park.area_net:
        message = _("The plots on offer are %(plots)s together, the net area is %(net)s. Check both.")
        values = {"plots": hectares(offered), "net": hectares(park.area_net)}
        yield Finding(Level.WARNING, "plots_larger_than_park", message % values, "area_net")
