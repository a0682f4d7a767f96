"""What can be asked of a list. Every parameter has bounds: what lies outside them is a mistake, told as one."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, Final

from django.utils import timezone
from ninja import Field, Schema
from pydantic import BeforeValidator

from domains.models import Domain, Space
from domains.models.codes import Availability, Development
from projects.models import Stage

LARGEST: Final = 1_000_000_000_000  # m²
HIGHEST_KEY: Final = 2**63 - 1
DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
OLDEST: Final = datetime.date(1990, 1, 1)  # nothing here is older


def _iso(value: Any) -> datetime.date:
    """Nothing but 2027-01-31: pydantic would take a number for seconds since 1970."""
    if isinstance(value, str) and DAY.fullmatch(value):
        return datetime.date.fromisoformat(value)
    raise ValueError("Write the day as 2027-01-31.")


Day = Annotated[datetime.date, BeforeValidator(_iso)]
Area = Annotated[float, Field(ge=0, le=LARGEST, allow_inf_nan=False)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9-]+$", min_length=1, max_length=80)]


Number = Annotated[int, Field(ge=1, le=HIGHEST_KEY)]


def _optional(description: str) -> Any:
    """None when nobody gave it; giving “null” is a mistake like any other."""
    return Field(None, description=description)


class Paged(Schema):
    page: int = Field(1, ge=1, le=1_000_000, description="Which page; the first one is 1.")
    size: int = Field(50, ge=1, le=100, description="How many objects a page holds, at most 100.")


class Changed(Paged):
    changed_since: Day = _optional("Only what changed on or after this day (in Brussels), such as 2027-01-31.")


class InTown(Changed):
    municipality: Slug = _optional("Short address (`slug`) of a municipality. One that nobody knows finds nothing.")


class ByArea(InTown):
    area_from: Area = _optional("Area in m², at least.")
    area_to: Area = _optional("Area in m², at most.")


class Projects(InTown):
    domain: Domain.Code = _optional("Code of a domain.")
    stage: Stage = _optional("Where the project stands.")


class Parks(ByArea):
    development: Development = _optional("How far it is developed (code list of OSLO).")


class Plots(ByArea):
    availability: Availability = _optional("Whether it can be had (code list of OSLO).")
    park: Number = _optional("Number of the business park.")


class Spaces(ByArea):
    availability: Space.Availability = _optional("Whether it can be had.")
    building: Number = _optional("Number of the building.")


class Indicators(Paged):
    project: Number = _optional("Number of the project.")


def start_of(day: datetime.date) -> datetime.datetime:
    """In Brussels; days before everything are one and the same, for databases do not count so far back."""
    return timezone.make_aware(datetime.datetime.combine(max(day, OLDEST), datetime.time.min))
