"""A saved search that comes by itself: what is new as Atom, the deadlines of the plots as iCalendar."""

from __future__ import annotations

import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from domains.context import offers
from domains.models import Plot
from domains.rooms.entries import PLOT
from domains.rooms.forms import RoomForm
from domains.rooms.rows import rows_of
from pom_site.publishing.feeds import NEWEST, AtomMixin, PublicFeed, readable
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.seo import ORGANISATION, absolute

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
    calendar = Calendar()
    calendar.add("prodid", f"-//{ORGANISATION}//Ik zoek ruimte//{(get_language() or DEFAULT).upper()}")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _("Deadlines for plots"))
    for plot in plots:
        calendar.add_component(event(plot))
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'inline; filename="pom-termijnen.ics"'
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def event(plot: Plot) -> Event:
    """The last moment to apply. Moments go out in UTC, so that no calendar has to know our time zone."""
    url = absolute(plot.get_absolute_url())
    found = Event()
    found.add("uid", f"plot-{plot.pk}-deadline@{urlsplit(absolute('/')).hostname}")
    found.add("dtstamp", plot.updated_at.astimezone(datetime.UTC))
    found.add("dtstart", (plot.deadline or timezone.now()).astimezone(datetime.UTC))
    found.add("summary", _("Last moment to apply: %(plot)s") % {"plot": readable(plot.title)})
    found.add("description", url)
    found.add("url", url)
    found.add("transp", "TRANSPARENT")
    return found
