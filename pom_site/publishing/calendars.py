"""Calendars (iCalendar) of public objects, which a planner reads once or subscribes to."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.utils.translation import get_language
from icalendar import Calendar, Event

from .feeds import readable
from .languages import DEFAULT
from .seo import ORGANISATION, absolute


def calendar_answer(title: str, entries: Iterable[Event], file_name: str) -> HttpResponse:
    calendar = Calendar()
    calendar.add("prodid", f"-//{ORGANISATION}//{(get_language() or DEFAULT).upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    for each in entries:
        calendar.add_component(each)
    calendar.add_missing_timezones()
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'inline; filename="{file_name}"'
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def entry(name: str, item: Any, summary: str, description: str = "") -> Event:
    """Without its moments. It keeps its name, so that a moment that moves moves in the planner too."""
    found = Event()
    found.add("uid", f"{name}@{urlsplit(settings.SITE_URL).hostname}")
    found.add("dtstamp", in_utc(item.updated_at))
    found.add("summary", readable(summary))
    if description:
        found.add("description", readable(description))
    found.add("url", absolute(item.get_absolute_url()))
    return found


def in_utc(moment: datetime.datetime) -> datetime.datetime:
    """For what is one moment: no calendar has to know our time zone."""
    return moment.astimezone(datetime.UTC)
