"""Events in words: when, where, what it costs, and whether they take place."""

from __future__ import annotations

import datetime
from typing import Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from pages.models import Event
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_of
from pom_site.publishing.quantities import euro

Status = Event.Status
# Said wherever the event is named: nobody should travel for nothing.
UNUSUAL: Final = (Status.CHANGED, Status.CANCELLED)


def day_of(day: datetime.date) -> str:
    """ "zaterdag 27 juni 2026"."""
    return date_format(day, pgettext("date format", "l j F Y"))


def hour_of(moment: datetime.datetime) -> str:
    """ "19.30", in Brussels."""
    return date_format(timezone.localtime(moment), pgettext("date format", "H:i"))


def moment_of(moment: datetime.datetime) -> str:
    """ "zaterdag 27 juni 2026 om 19.30 uur"."""
    return _("%(day)s, %(hour)s") % {"day": day_of(timezone.localdate(moment)), "hour": hour_of(moment)}


def when(event: Event) -> str:
    first, last = event.first_day, event.last_day
    if event.all_day:
        days = {"first": day_of(first), "last": day_of(last)}
        return day_of(first) if first == last else _("%(first)s up to and including %(last)s") % days
    if event.ends_at is None:
        return moment_of(event.starts_at)
    if first == last:
        hours = {"day": day_of(first), "start": hour_of(event.starts_at), "end": hour_of(event.ends_at)}
        return _("%(day)s, from %(start)s to %(end)s") % hours
    return _("%(first)s until %(last)s") % {"first": moment_of(event.starts_at), "last": moment_of(event.ends_at)}


def hours(event: Event) -> str:
    """For a list that shows the first day beside it; "" where there is nothing to add."""
    if event.first_day != event.last_day:
        return _("Until %(day)s") % {"day": day_of(event.last_day)}
    if event.all_day:
        return ""
    if event.ends_at is None:
        return _("At %(hour)s") % {"hour": hour_of(event.starts_at)}
    return _("From %(start)s to %(end)s") % {"start": hour_of(event.starts_at), "end": hour_of(event.ends_at)}


def where(event: Event) -> str:
    """ "Provinciehuis, Gent, ook online", "Online". The municipality is not said twice."""
    if not event.place:
        return _("Online") if event.online_url else ""
    municipality = present_place(event)
    parts = [event.place]
    if municipality and municipality.name.casefold() not in event.place.casefold():
        parts.append(municipality.name)
    if event.online_url:
        parts.append(_("online too"))
    return ", ".join(parts)


def present_place(event: Event) -> Municipality | None:
    """Where it lies today, from the process's memory."""
    return next(iter(present_of([event.municipality_id] if event.municipality_id else [])), None)


def state(event: Event) -> str:
    """ "Geannuleerd", "Voorbij", "Gewijzigd"; "" for what simply takes place."""
    if event.is_cancelled or (event.status in UNUSUAL and not event.is_over):
        return event.get_status_display()
    return _("Over") if event.is_over else ""


def price(event: Event) -> str:
    if event.cost is None:
        return ""
    return euro(event.cost) if event.cost else pgettext("cost", "Free")
