"""Load plots: on one park in forty, always the same, to measure how the guide to room bears them."""

from __future__ import annotations

import datetime
import random
from decimal import Decimal
from typing import Any, Final

from django.db import transaction

from domains.models import Park, Plot
from domains.models.codes import Access, Availability, Development
from pom_site.geo.models import Municipality
from pom_site.publishing.models import State
from pom_site.publishing.upkeep import raise_version
from pom_site.starter.load import BATCH, NUMBER, SEED, erase

PER_PARK: Final = 40
FORMS: Final = [["sale"], ["lease"], ["rent"], ["sale", "lease"]]


def load_plots(number: int) -> int:
    """Replace all load parks and plots by new ones; returns how many plots there are."""
    chance = random.Random(SEED)
    with transaction.atomic():
        remove_plots()
        parks = make_parks((number + PER_PARK - 1) // PER_PARK, chance)
        Plot.objects.bulk_create((plot(index, parks, chance) for index in range(number)), BATCH)
    raise_version()
    return number


def remove_plots() -> None:
    """Past the recycle bin, like load projects."""
    parks = Park.objects.filter(vlaio_id__startswith=NUMBER)
    erase(Plot.objects.filter(park__in=parks.values("pk")))
    erase(parks)


def make_parks(number: int, chance: random.Random) -> list[Park]:
    places = list(Municipality.objects.current().order_by("name"))
    parks = Park.objects.bulk_create(park(index, chance) for index in range(number))
    through: Any = Park.municipalities.through
    through.objects.bulk_create(through(park=each, municipality=chance.choice(places)) for each in parks)
    return parks


def park(index: int, chance: random.Random) -> Park:
    return Park(
        title_nl=f"Proefterrein {index:04d}",
        slug_nl=f"proefterrein-{index:04d}",
        summary_nl="Om te meten hoe de site veel percelen draagt.",
        vlaio_id=f"{NUMBER}{index:04d}",
        kind=chance.choice(Park.Kind.values),
        development=Development.DEVELOPED,
        access=chance.sample(Access.values, 2),
        state=State.PUBLISHED,
        sample=True,
    )


def plot(index: int, parks: list[Park], chance: random.Random) -> Plot:
    on = parks[index // PER_PARK]
    day = datetime.date(2027, 1, 1) + datetime.timedelta(days=30 * chance.randrange(24))
    return Plot(
        park=on,
        code=f"{index:05d}",
        title_nl=f"Perceel {index:05d}, Proefterrein {index // PER_PARK:04d}",
        slug_nl=f"proefperceel-{index:05d}",
        area=Decimal(chance.randrange(500, 60_000)),
        availability=Availability.OFFERED,
        trade=Plot.Trade.FREE,
        forms=chance.choice(FORMS),
        price=Decimal(chance.randrange(60, 260)),
        available_from=chance.choice([None, day]),
        state=State.PUBLISHED,
        sample=True,
    )
