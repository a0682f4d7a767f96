"""News and events for programs that follow them."""

from __future__ import annotations

import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

import icalendar
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pages.agenda import where
from pages.models import Event, NewsItem
from pom_site.publishing.calendars import calendar_answer, entry
from pom_site.publishing.feeds import AtomMixin, PublicFeed, readable

IN_CALENDAR: Final = 500
FILE_NAME: Final = "pom-agenda.ics"
ZONE: Final = ZoneInfo(settings.TIME_ZONE)
STATUS: Final = {Event.Status.CANCELLED: "CANCELLED"}


class NewsFeed(PublicFeed):
    title = gettext_lazy("News from the POM Oost-Vlaanderen")

    def description(self) -> str:
        return _("Facts about our projects, in plain words.")

    subtitle = description

    def link(self) -> str:
        return reverse("news-list")

    def items(self) -> Any:
        return self.in_language(NewsItem.objects.published().newest())

    def item_pubdate(self, item: NewsItem) -> datetime.datetime:
        return timezone.make_aware(datetime.datetime.combine(item.date, datetime.time(9)))


class NewsAtomFeed(AtomMixin, NewsFeed):
    pass


def agenda(request: HttpRequest) -> HttpResponse:
    """Everything to come; what is cancelled too, so that it says so in the calendars of those who follow."""
    coming = Event.objects.published().coming().for_rows()[:IN_CALENDAR]
    return calendar_answer(_("Agenda of the POM Oost-Vlaanderen"), map(in_calendar, coming), FILE_NAME)


def event_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    event = Event.objects.published().with_slug(slug)
    if event is None:
        raise Http404
    return calendar_answer(event.title, [in_calendar(event)], FILE_NAME)


def in_calendar(event: Event) -> icalendar.Event:
    """Its hours in the time of Brussels, with that time zone; what lasts all day as days, the last one included."""
    found = entry(f"event-{event.pk}", event, event.title, event.summary)
    if event.all_day:
        found.add("dtstart", event.first_day)
        found.add("dtend", event.last_day + datetime.timedelta(days=1))
    else:
        found.add("dtstart", event.starts_at.astimezone(ZONE))
        if event.ends_at:
            found.add("dtend", event.ends_at.astimezone(ZONE))
    found.add("status", STATUS.get(Event.Status(event.status), "CONFIRMED"))
    if place := where(event):
        found.add("location", readable(place))
    return found
