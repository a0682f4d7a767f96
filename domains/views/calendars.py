"""Closing days as a calendar that a planner subscribes to."""

from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from domains.calls import calls_to_close
from pom_site.publishing.seo import ORGANISATION, absolute


def open_calls(request: HttpRequest) -> HttpResponse:
    """One event for each call that has not closed: the moment at which it does."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//{ORGANISATION}//{get_language()}")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _("Calls that are open"))
    for initiative in calls_to_close():
        calendar.add_component(closing(initiative))
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response["X-Robots-Tag"] = "noindex"
    return response


def closing(initiative: Any) -> Event:
    """Its UID never changes, so that a moved closing day moves the event."""
    event = Event()
    event.add("uid", f"initiative-{initiative.pk}@{urlsplit(settings.SITE_URL).hostname}")
    event.add("dtstamp", initiative.updated_at.astimezone(datetime.UTC))
    event.add("dtstart", initiative.closes_at.astimezone(datetime.UTC))
    event.add("summary", _("Call closes: %(title)s") % {"title": initiative.title})
    event.add("description", initiative.summary)
    event.add("url", absolute(initiative.get_absolute_url()))
    return event
