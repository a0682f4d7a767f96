"""What the province map shows, worked out for the template. No queries: all it needs is handed in or in memory."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .geometry import Geometry, Place, geometry
from .labels import DOT, DOT_ACTIVE, POINT, Dot, Label, around, place_labels
from .models import Municipality

Highlight: TypeAlias = tuple[Municipality, str, int | None]

ACTIVE_WEIGHT = 1_000_000


@dataclass(slots=True)
class Spot:
    """One highlighted municipality. Without an address it is drawn but not linked."""

    name: str
    place: Place
    url: str = ""
    count: int | None = None
    active: bool = False
    label: Label | None = None

    @property
    def radius(self) -> int:
        return DOT_ACTIVE if self.active else DOT

    @property
    def aria_label(self) -> str:
        if self.count is None:
            return self.name
        projects = ngettext("%(count)d project", "%(count)d projects", self.count) % {"count": self.count}
        return _("%(name)s: %(projects)s") % {"name": self.name, "projects": projects}

    def dot(self) -> Dot:
        weight = ACTIVE_WEIGHT if self.active else self.count or 0
        return Dot(self.name, self.place.x, self.place.y, weight, self.radius)


@dataclass(frozen=True, slots=True)
class ProvinceMap:
    """Small points for the other places (save under a name); the highlighted spots, by name."""

    drawn: Geometry
    points: list[Place]
    spots: list[Spot]

    @property
    def links(self) -> list[Spot]:
        return [spot for spot in self.spots if spot.url]

    @property
    def label(self) -> str:
        """What a screen reader hears first, when the page did not say it better."""
        active = [spot.name for spot in self.spots if spot.active]
        if active and not self.links:
            return _("Map of East Flanders with %(name)s") % {"name": active[0]}
        return _("Map of East Flanders with %(count)d municipalities") % {"count": len(self.drawn.places)}


def province_map(highlighted: Iterable[Highlight], active: Municipality | None = None) -> ProvinceMap:
    """A former municipality shows where it merged; one that is not in the province does not show."""
    drawn = geometry()
    spots = _spots(drawn, highlighted, active)
    points = {place: around(place.x, place.y, POINT) for code, place in drawn.places.items() if code not in spots}
    labels = place_labels((spot.dot() for spot in spots.values()), points.values())
    for spot in spots.values():
        spot.label = labels.get(spot.dot())
    visible = [place for place, box in points.items() if not any(label.covers(box) for label in labels.values())]
    return ProvinceMap(drawn, visible, sorted(spots.values(), key=lambda spot: spot.name))


def _spots(drawn: Geometry, highlighted: Iterable[Highlight], active: Municipality | None) -> dict[str, Spot]:
    """One spot per drawn place; two highlights on the same place add up, the first address stays."""
    spots: dict[str, Spot] = {}
    for municipality, url, count in highlighted:
        code = drawn.code(municipality.refnis)
        if code is None:
            continue
        spot = spots.setdefault(code, Spot(municipality.name, drawn.places[code]))
        spot.url = spot.url or url
        if count is not None:
            spot.count = (spot.count or 0) + count
    code = drawn.code(active.refnis) if active else None
    if active and code:
        spots.setdefault(code, Spot(active.name, drawn.places[code])).active = True
    return spots
