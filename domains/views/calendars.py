"""Closing days as a calendar that a planner subscribes to."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from icalendar import Event

from domains.calls import calls_to_close
from pom_site.publishing.calendars import calendar_answer, entry, in_utc


def open_calls(request: HttpRequest) -> HttpResponse:
    """One event for each call that has not closed: the moment at which it does."""
    return calendar_answer(_("Last days of calls"), map(closing, calls_to_close()), "pom-oproepen.ics")


def closing(initiative: Any) -> Event:
    title = _("Call closes: %(title)s") % {"title": initiative.title}
    found = entry(f"initiative-{initiative.pk}", initiative, title, initiative.summary)
    found.add("dtstart", in_utc(initiative.closes_at))
    return found
