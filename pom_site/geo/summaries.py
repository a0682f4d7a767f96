"""What an editor is shown of a contour before and after saving it: the drawing, and facts that betray a mistake."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import Final

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .contours import Geometry, Reading, area_of, number_of_points, point_inside
from .drawings import Shape, SiteMap, site_map
from .geometry import geometry, on_the_map
from .outlines import Spot
from .present import present_municipalities

KILOMETRE: Final = 13.64  # in units of the province's map


@dataclass(frozen=True, slots=True)
class Summary:
    """`facts`: pairs of what and how much; `province`: its outline; `spot`: where on it."""

    facts: list[tuple[str, str]]
    map: SiteMap | None
    province: str
    spot: Spot


def summary_of(reading: Reading) -> Summary:
    drawn = reading.geometry
    x, y = on_the_map(*point_inside(drawn))
    facts = [
        (_("Coordinates"), reading.system.label),
        (_("Points"), str(number_of_points(drawn))),
        (_("Nearest town hall"), _nearest(x, y)),
    ]
    if drawn["type"] != "Point":
        facts.insert(2, (_("Area"), _area(drawn)))
    return Summary(facts, site_map([Shape(drawn, "")]), geometry().outline, (round(x), round(y)))


def in_words(drawn: Geometry) -> str:
    """A line, to compare two versions by."""
    points = number_of_points(drawn)
    said = ngettext("%(number)d point", "%(number)d points", points) % {"number": points}
    lon, lat = point_inside(drawn)
    return f"{said}, {_area(drawn)}, {lon:.5f} {lat:.5f}"


def _area(drawn: Geometry) -> str:
    area = float(area_of(drawn))
    numbers = {"metres": number_format(round(area), force_grouping=True), "hectares": number_format(area / 10_000, 2)}
    return _("%(metres)s m² (%(hectares)s ha)") % numbers


def _nearest(x: float, y: float) -> str:
    """The seat of a municipality that lies nearest, and how far it is."""
    places = geometry().places
    code = min(places, key=lambda each: hypot(places[each].x - x, places[each].y - y))
    far = hypot(places[code].x - x, places[code].y - y) / KILOMETRE
    name = next((each.name for each in present_municipalities() if each.refnis == code), code)
    return _("%(name)s, at %(number)s km") % {"name": name, "number": number_format(far, 1)}
