"""What components/timeline.html draws, and moments of which no more is said than is known."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import pgettext


@dataclass(frozen=True)
class Step:
    """Full circles are reached, open ones are to come, squares were dropped."""

    label: str
    text: str
    state: str
    note: str
    next: bool
    dropped: bool


def moment(day: datetime.date | None, precision: str) -> str:
    """No more of the date than is known, which the row says ("day", "month", "year"): "2026", "maart 2026"."""
    if day is None:
        return _("Date not known yet")
    written, machine = {
        "year": ("Y", "%Y"),
        "month": (pgettext("date format", "F Y"), "%Y-%m"),
        "day": (pgettext("date format", "j F Y"), "%Y-%m-%d"),
    }[precision]
    return format_html('<time datetime="{}">{}</time>', day.strftime(machine), date_format(day, written))
