"""The planning of a park or brownfield as a timeline."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from domains.models.planning import PlanningStep, last_day
from pom_site.publishing.fallback import marked
from pom_site.publishing.timeline import Step, moment


def planning_timeline(steps: Iterable[PlanningStep]) -> list[Step]:
    """By date; those whose date is not known come last."""
    return [_step(step) for step in sorted(steps, key=_when)]


def _when(step: PlanningStep) -> tuple[bool, datetime.date, int]:
    day = step.starts_on or step.ends_on
    return (day is None, day or datetime.date.max, step.position)


def _step(step: PlanningStep) -> Step:
    first = step.starts_on or step.ends_on
    return Step(
        label=period(step.starts_on, step.ends_on, step.precision) or _("Date not known yet"),
        text=_named(step),
        state=_("you can react now") if step.is_open() else "",
        note=_note(step),
        next=is_to_come(first, step.precision),
        dropped=False,
    )


def _named(step: PlanningStep) -> str:
    kind = step.get_kind_display()
    return format_html("{} ({})", marked(step, "title"), kind) if step.title else kind


def _note(step: PlanningStep) -> str:
    parts = [marked(step, "note")] if step.note else []
    if step.url:
        words = format_html('{}<span class="vh">: {}</span>', _("More information"), str(step))
        parts.append(format_html('<a href="{}">{}</a>', step.url, words))
    return format_html_join(" ", "{}", ((part,) for part in parts))


def is_to_come(day: datetime.date | None, precision: str) -> bool:
    """Of "2026" nobody knows whether it came before the year is over."""
    last = last_day(day, precision)
    return last is None or (last > timezone.localdate() if precision == "day" else last >= timezone.localdate())


def period(start: datetime.date | None, end: datetime.date | None, precision: str) -> str:
    """ "1 mei 2026 tot en met 29 juni 2026", "mei 2026"; "" when nothing is known."""
    if start and end and moment(start, precision) != moment(end, precision):
        return format_html("{} {} {}", moment(start, precision), _("up to and including"), moment(end, precision))
    day = start or end
    return moment(day, precision) if day else ""
