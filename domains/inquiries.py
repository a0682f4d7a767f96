"""The public inquiries that are open today: while one is, every page that it concerns says so."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from domains.models import Brownfield, BrownfieldPlanningStep, Domain, Park, ParkPlanningStep
from domains.models.places import InDomain
from domains.models.planning import PlanningStep
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_of
from pom_site.publishing.memo import remembered

# Where the steps of each kind of place are kept, and what they call that place.
STEPS: tuple[tuple[Any, type[Any], str], ...] = (
    (Park, ParkPlanningStep, "park"),
    (Brownfield, BrownfieldPlanningStep, "brownfield"),
)


@dataclass(frozen=True)
class Inquiry:
    """A planning step on which people can react, the place that it is about, and where that lies."""

    step: PlanningStep
    place: InDomain
    municipalities: tuple[Municipality, ...]

    @property
    def places(self) -> str:
        return ", ".join(each.name for each in self.municipalities)


@remembered
def _to_come(day: datetime.date) -> tuple[Inquiry, ...]:
    """Of public places: open on this day or later. What has no end is no inquiry."""
    found = []
    for model, steps, name in STEPS:
        rows = (
            steps.objects.filter(kind__in=PlanningStep.REACTING, ends_on__gte=day, starts_on__isnull=False)
            .filter(**{f"{name}__in": model.objects.published().values("pk")})
            .select_related(name)
            .prefetch_related(f"{name}__municipalities")
        )
        found += [_inquiry(step, getattr(step, name)) for step in rows]
    return tuple(sorted(found, key=lambda each: (each.step.ends_on, str(each.place))))


def _inquiry(step: PlanningStep, place: Any) -> Inquiry:
    return Inquiry(step, place, tuple(present_of(each.pk for each in place.municipalities.all())))


def inquiries_in(municipality: int) -> list[Inquiry]:
    """By the key of a present municipality: open today or to come."""
    found = _to_come(timezone.localdate())
    return [
        each for each in found if each.place.is_public and municipality in {place.pk for place in each.municipalities}
    ]


def open_inquiries() -> list[Inquiry]:
    """Those that close first come first. The day is asked at reading: a closed one is not shown a day longer."""
    today = timezone.localdate()
    return [each for each in _to_come(today) if each.step.is_open(today)]


def inquiries_about(what: Any = None) -> list[Inquiry]:
    """Those of a park or brownfield, of a domain, of a municipality; of all without one."""
    found = open_inquiries()
    if isinstance(what, Domain):
        return [each for each in found if what.code in each.place.kind_scope]
    if isinstance(what, Municipality):
        return [each for each in found if what in each.municipalities]
    return found if what is None else [each for each in found if each.place == what]
