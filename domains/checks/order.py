"""Phases follow each other: one that ended before an earlier one began is probably a slip of the pen."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.translation import gettext as _

from domains.models import Brownfield, Park, RemediationPhase
from domains.models.parks import ParkPhase
from domains.models.planning import last_day
from pom_site.publishing.gate import Finding, Level, check, finding_at, parts_of

Dates = tuple[datetime.date | None, datetime.date | None]  # first and last day of a phase
# What comes with the soil procedure, and may come at any moment of it.
ANY_MOMENT = (RemediationPhase.Kind.ASBESTOS, RemediationPhase.Kind.DEMOLITION)


@check(Park)
def park_phases_are_in_order(park: Park) -> Iterator[Finding]:
    order = ParkPhase.Kind.values
    phases = sorted(_of(park, ParkPhase), key=lambda phase: order.index(phase.kind))
    dates = [(phase.starts_on, last_day(phase.ends_on, phase.precision)) for phase in phases]
    yield from _out_of_order(park, phases, dates, "ends_on")


@check(Brownfield)
def remediation_is_in_order(brownfield: Brownfield) -> Iterator[Finding]:
    """A second part of a phase may well come after the phases that follow the first."""
    found = [phase for phase in _of(brownfield, RemediationPhase) if phase.kind not in ANY_MOMENT]
    for part in sorted({phase.sequence for phase in found}):
        phases = sorted((phase for phase in found if phase.sequence == part), key=lambda phase: phase.place)
        actual = [(phase.started_on, last_day(phase.ended_on, phase.precision)) for phase in phases]
        planned = [(phase.planned_start, last_day(phase.planned_end, phase.precision)) for phase in phases]
        yield from _out_of_order(brownfield, phases, actual, "ended_on")
        yield from _out_of_order(brownfield, phases, planned, "planned_end")


def _of(owner: Any, kind: type[Any]) -> list[Any]:
    return [part for part in parts_of(owner) if isinstance(part, kind)]


def _out_of_order(owner: Any, phases: Sequence[Any], dates: Sequence[Dates], field: str) -> Iterator[Finding]:
    """At most one finding for each phase: beside the end that lies too early."""
    known = list(zip(phases, dates, strict=True))
    for place, (phase, (_start, end)) in enumerate(known):
        after = [other for other, (start, _end) in known[:place] if end and start and start > end]
        if after:
            message = _("This phase ended before “%(earlier)s” began, which comes first. Check the dates of both.")
            message %= {"earlier": after[0].get_kind_display()}
            yield finding_at(phase, owner, Level.WARNING, "phases_out_of_order", message, field=field)
