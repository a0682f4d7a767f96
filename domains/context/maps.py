"""The maps on pages of what belongs to the domains: marks in a municipality, and one place from near by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from domains.models import Brownfield, Building, Park, Plot
from domains.models.codes import Availability
from pom_site.geo.drawings import OFFERED, OPTION, TAKEN, Shape, SiteMap, site_map
from pom_site.geo.marks import Thing
from pom_site.geo.models import Municipality

Geometry = dict[str, Any]
SYMBOLS: Final = {Park: "square", Brownfield: "triangle", Building: "diamond", Plot: "circle"}
LOOKS: Final = {Availability.OFFERED: OFFERED, Availability.OPTION: OPTION, Availability.NOT_OFFERED: TAKEN}


@dataclass
class Numbering:
    """What is on the map of a page, in the order of its lists: both show the same number."""

    outlines: dict[tuple[type, int], Geometry] = field(default_factory=dict)
    things: list[Thing] = field(default_factory=list)

    def number(self, item: Any) -> int:
        """0 for what has no place on the map."""
        if getattr(item, "point", None) is None:
            return 0
        outline = item.outline if isinstance(item, Plot) else self.outlines.get((type(item), item.pk))
        self.things.append(thing_of(item, outline, item.get_absolute_url()))
        return len(self.things)


@dataclass(frozen=True)
class Whereabouts:
    """One place: from near by, or in its municipality."""

    title: str
    drawing: SiteMap | None = None
    things: list[Thing] = field(default_factory=list)
    municipality: Municipality | None = None


def thing_of(item: Any, outline: Geometry | None = None, url: str = "") -> Thing:
    """A park, brownfield, building or plot that has a point."""
    return Thing(item.title, item.point, SYMBOLS[type(item)], item.kind_name, url, item.hue, outline)


def whereabouts(item: Any, places: list[Municipality]) -> Whereabouts | None:
    """Of a park, brownfield or building, in the first of its municipalities."""
    if item.point is None or not places:
        return None
    thing = thing_of(item, getattr(item, "outline", None))
    return Whereabouts(item.title, things=[thing], municipality=places[0])


def plot_whereabouts(plot: Plot, places: list[Municipality]) -> Whereabouts | None:
    """The plot in the contour of its park; without a contour, the point of either in the municipality."""
    park = plot.park
    if plot.geometry and (plot.outline or park.outline):
        return Whereabouts(park.title, site_map([shape_of(plot, active=True)], park.outline))
    return whereabouts(plot, places) or whereabouts(park, places)


def shape_of(plot: Plot, url: str = "", *, active: bool = False) -> Shape:
    """It has a contour or a point."""
    return Shape(
        geometry=plot.geometry or {},
        label=plot.code,
        name=f"{plot.kind_name} {plot.code}",
        state=LOOKS[Availability(plot.availability)],
        words=plot.get_availability_display(),
        url=url,
        active=active,
    )
