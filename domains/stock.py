"""How much can still be had, from the process's memory: land of each park, spaces of each building."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Sum

from domains.models import Park, Plot, Space
from pom_site.publishing.memo import remembered


@dataclass(frozen=True)
class Stock:
    """Public plots of a park, or spaces of a building: how many, how many on offer, how many m² those are."""

    total: int = 0
    offered: int = 0
    area: Decimal = Decimal(0)


@remembered
def land() -> dict[int, Stock]:
    """By the key of the park."""
    return _counted(Plot.objects.published(), "park")


@remembered
def rooms() -> dict[int, Stock]:
    """By the key of the building."""
    return _counted(Space.objects.published(), "building")


def _counted(public: Any, host: str) -> dict[int, Stock]:
    totals = dict(public.order_by().values_list(host).annotate(Count("pk")))
    offered = public.offered().order_by().values_list(host).annotate(Count("pk"), Sum("area"))
    on_offer = {key: (number, area) for key, number, area in offered}
    return {key: Stock(total, *on_offer.get(key, (0, Decimal(0)))) for key, total in totals.items()}


@remembered
def available_land() -> dict[int, Decimal | None]:
    """By park: what its editor filled in, else what its plots on offer give together; None where nobody knows."""
    filled_in = Park.objects.published().order_by().values_list("pk", "area_available")
    return {key: land()[key].area if area is None and key in land() else area for key, area in filled_in}
