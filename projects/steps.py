"""The milestones of a project as steps of its timeline."""

from __future__ import annotations

import datetime

from pom_site.publishing.fallback import marked
from pom_site.publishing.timeline import Step, moment
from projects.models import Milestone, Project


def steps_of(project: Project) -> list[Step]:
    """By date; those whose date is not known come last."""
    return [_step(milestone) for milestone in sorted(project.milestones.all(), key=_when)]


def _when(milestone: Milestone) -> tuple[bool, datetime.date, int]:
    return (milestone.date is None, milestone.date or datetime.date.max, milestone.position)


def _step(milestone: Milestone) -> Step:
    return Step(
        label=moment(milestone.date, milestone.precision),
        text=marked(milestone, "title"),
        state=milestone.get_state_display(),
        note=marked(milestone, "note"),
        next=milestone.state == Milestone.State.PLANNED,
        dropped=milestone.state == Milestone.State.DROPPED,
    )
