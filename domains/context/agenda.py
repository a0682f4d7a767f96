"""What has a day in a municipality: inquiries, calls that close, plots with a deadline, events."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from domains.inquiries import Inquiry, inquiries_in
from domains.localities import locality
from domains.models import CallState, Initiative, Park, Plot
from pages import agenda
from pages.models import Event
from pom_site.geo.present import all_municipalities
from pom_site.publishing.languages import columns
from pom_site.publishing.memo import remembered
from pom_site.publishing.models import Publishable

DEADLINES: Final = 5
EVENTS: Final = 10


@dataclass(frozen=True)
class Dated:
    """`day` is the last one on which somebody can still do something, or the first one when that is to come."""

    day: datetime.date
    what: str
    item: Publishable
    note: str = ""


def agenda_of(place: int) -> list[Dated]:
    """By the key of a present municipality."""
    here = locality(place)
    calls = [each for each in here.shown("initiatives") if each.call_state() in (CallState.OPEN, CallState.COMING)]
    found = [
        *map(_inquiry, inquiries_in(place)),
        *(call for each in calls if (call := _call(each))),
        *map(_deadline, _deadlines(here.shown("parks"))),
        *map(_event, _events(place)),
    ]
    return sorted(found, key=lambda each: (each.day, str(each.item)))


def _inquiry(inquiry: Inquiry) -> Dated:
    step: Any = inquiry.step
    dates = {"first": _written(step.starts_on), "last": _written(step.ends_on)}
    if step.is_open():
        note = _("You can react until %(last)s.") % dates
        return Dated(step.ends_on, step.get_kind_display(), inquiry.place, note)
    return Dated(step.starts_on, step.get_kind_display(), inquiry.place, _("From %(first)s until %(last)s.") % dates)


def _call(initiative: Initiative) -> Dated | None:
    if initiative.call_state() == CallState.COMING:
        opens = timezone.localtime(initiative.opens_at)
        return Dated(opens.date(), _("Call"), initiative, _("Opens on %(day)s.") % {"day": _written(opens.date())})
    if initiative.closes_at is None:
        return None
    closes = timezone.localtime(initiative.closes_at)
    return Dated(closes.date(), _("Call"), initiative, _("Closes on %(moment)s.") % {"moment": _moment(closes)})


def _deadlines(parks: list[Park]) -> list[Any]:
    if not parks:
        return []
    rows = Plot.objects.published().offered().filter(park__in=parks, deadline__gt=timezone.now())
    return list(rows.only(*columns("title"), *columns("slug"), "deadline").order_by("deadline", "pk")[:DEADLINES])


def _deadline(plot: Plot) -> Dated:
    last = timezone.localtime(plot.deadline)
    return Dated(last.date(), _("Plot"), plot, _("Apply before %(moment)s.") % {"moment": _moment(last)})


def _events(place: int) -> list[Event]:
    return [each for each in _coming().get(place, []) if each.is_public and not each.is_over][:EVENTS]


@remembered
def _coming() -> dict[int, list[Event]]:
    """By municipality. What was planned in a former one takes place in the present one."""
    known, found = all_municipalities(), defaultdict(list)
    for event in Event.objects.published().coming().filter(municipality__isnull=False).for_rows():
        found[known[event.municipality_id].present().pk].append(event)
    return found


def _event(event: Event) -> Dated:
    """Its first day; of what goes on, today. The municipality is not said: the page is about it."""
    day = max(event.first_day, min(event.last_day, timezone.localdate()))
    place = event.place or agenda.where(event)
    if event.place and event.online_url:
        place = f"{place}, {_('online too')}"
    note = ". ".join(word for word in (agenda.state(event), agenda.hours(event), place) if word)
    return Dated(day, event.get_kind_display(), event, f"{note}." if note else "")


def _written(day: datetime.date) -> str:
    return date_format(day, pgettext("date format", "j F Y"))


def _moment(moment: datetime.datetime) -> str:
    return _("%(day)s at %(time)s") % {"day": _written(moment.date()), "time": agenda.hour_of(moment)}
