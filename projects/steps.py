"""The milestones of a project as steps of its timeline."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from pom_site.publishing.fallback import marked
from projects.models import Milestone, Project


@dataclass(frozen=True)
class Step:
    """What components/timeline.html draws: full circles are reached, open ones are to come, squares were dropped."""

    label: str
    text: str
    state: str
    note: str
    next: bool
    dropped: bool


def steps_of(project: Project) -> list[Step]:
    """By date; those whose date is not known come last."""
    return [_step(milestone) for milestone in sorted(project.milestones.all(), key=_when)]


def _when(milestone: Milestone) -> tuple[bool, datetime.date, int]:
    return (milestone.date is None, milestone.date or datetime.date.max, milestone.position)


def _step(milestone: Milestone) -> Step:
    return Step(
        label=moment(milestone),
        text=marked(milestone, "title"),
        state=milestone.get_state_display(),
        note=marked(milestone, "note"),
        next=milestone.state == Milestone.State.PLANNED,
        dropped=milestone.state == Milestone.State.DROPPED,
    )


def moment(milestone: Milestone) -> str:
    """No more of the date than is known: "2026", "maart 2026" or "1 maart 2026"."""
    if milestone.date is None:
        return _("Date not known yet")
    written, machine = {
        Milestone.Precision.YEAR: ("Y", "%Y"),
        Milestone.Precision.MONTH: (pgettext("date format", "F Y"), "%Y-%m"),
        Milestone.Precision.DAY: (pgettext("date format", "j F Y"), "%Y-%m-%d"),
    }[Milestone.Precision(milestone.precision)]
    stamp = milestone.date.strftime(machine)
    return format_html('<time datetime="{}">{}</time>', stamp, date_format(milestone.date, written))
