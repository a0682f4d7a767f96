"""A saved search that comes by itself: what is new as Atom, the deadlines of the plots as iCalendar."""

from __future__ import annotations

import datetime
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from icalendar import Event

from domains.context import offers
from domains.models import Plot
from domains.rooms.entries import PLOT
from domains.rooms.forms import RoomForm
from domains.rooms.rows import rows_of
from pom_site.publishing.calendars import calendar_answer, entry, in_utc
from pom_site.publishing.feeds import NEWEST, AtomMixin, PublicFeed, readable
from pom_site.publishing.seo import absolute

DEADLINES: Final = 500


class RoomFeed(AtomMixin, PublicFeed):
    """The newest of what a valid form finds; texts that exist in Dutch only are left out of other languages."""

    title = gettext_lazy("Plots and spaces of the POM Oost-Vlaanderen")

    def __init__(self, form: RoomForm) -> None:
        self.form = form

    def get_feed(self, obj: Any, request: HttpRequest) -> Any:
        """Each choice of filters is a feed of its own."""
        feed = super().get_feed(obj, request)
        if query := self.form.query:
            feed.feed |= {name: f"{feed.feed[name]}?{query}" for name in ("link", "id", "feed_url")}
        return feed

    def subtitle(self) -> str:
        labels = ", ".join(label for _name, _value, label in self.form.chosen)
        return labels or _("All plots and spaces that are free.")

    def link(self) -> str:
        return reverse("room-list")

    def items(self) -> Any:
        matching = set(self.form.known.in_order(self.form.matching()))
        keys = [key for key in self.form.known.newest if key in matching]
        found = rows_of(keys[: 3 * NEWEST])
        return [item for item in found if item.is_offered and item.is_translated][:NEWEST]

    def item_description(self, item: Any) -> str:
        words = (offers.kind_of(item), offers.area_of(item.area), offers.price_of(item), item.summary)
        return readable(" – ".join(str(word) for word in words if word))

    def item_pubdate(self, item: Any) -> datetime.datetime:
        return item.publish_from or item.created_at


def deadlines(form: RoomForm) -> HttpResponse:
    """Of the plots that a valid form finds, those that one can still apply for."""
    matching = set(form.known.in_order(form.matching()))
    soon = Plot.objects.published().offered().closing_after(timezone.now()).for_rows()
    plots = [plot for plot in soon if (PLOT, plot.pk) in matching][:DEADLINES]
    return calendar_answer(_("Deadlines for plots"), map(event, plots), "pom-termijnen.ics")


def event(plot: Plot) -> Event:
    """The last moment to apply."""
    title = _("Last moment to apply: %(plot)s") % {"plot": plot.title}
    found = entry(f"plot-{plot.pk}-deadline", plot, title, absolute(plot.get_absolute_url()))
    found.add("dtstart", in_utc(plot.deadline or timezone.now()))
    found.add("transp", "TRANSPARENT")
    return found
