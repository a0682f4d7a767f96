"""Maps for the style guide: a park that does not exist, and things that lie nowhere in particular."""

from __future__ import annotations

from typing import Any, Final

from django.utils.translation import gettext as _

from domains.models.codes import Availability
from pom_site.geo.drawings import OFFERED, OPTION, TAKEN, Shape, site_map
from pom_site.geo.marks import Thing
from pom_site.geo.models import Municipality

WEST, SOUTH = 3.76, 51.0
METRE_EAST, METRE_NORTH = 1 / 70_200, 1 / 111_250
# In metres from the south-western corner.
PARK: Final = ((0, 40), (330, 0), (640, 30), (700, 260), (520, 420), (180, 400), (40, 300))
PLOTS: Final = (
    ("1", OFFERED, ((30, 60), (160, 45), (165, 180), (45, 190))),
    ("2", TAKEN, ((160, 45), (330, 22), (330, 170), (165, 180))),
    ("3", OPTION, ((330, 22), (480, 36), (478, 160), (330, 170))),
    ("4", OFFERED, ((480, 36), (625, 50), (660, 190), (478, 160))),
)
KINDS: Final = (
    ("Perceel", "circle", "d-terrein"),
    ("Bedrijventerrein", "square", "d-terrein"),
    ("Brownfield", "triangle", "d-brown"),
    ("Gebouw", "diamond", "d-vastgoed"),
    ("Project", "cross", "d-beheer"),
)


def map_samples() -> dict[str, Any]:
    words = {OFFERED: Availability.OFFERED, OPTION: Availability.OPTION, TAKEN: Availability.NOT_OFFERED}
    plots = [
        Shape(_contour(corners), label, state=state, words=str(words[state].label), active=label == "4")
        for label, state, corners in PLOTS
    ]
    things = [
        Thing(f"{kind} X", (3.68 + number / 30, 51.03 + number / 60), symbol, kind, "#maps", tone)
        for number, (kind, symbol, tone) in enumerate(KINDS)
    ]
    return {
        "drawing": site_map(plots, _contour(PARK)),
        "things": things,
        "here": Municipality(refnis="44021", name="Gent"),
        "label": _("Map of %(name)s") % {"name": "Gent"},
    }


def _contour(corners: tuple[tuple[int, int], ...]) -> dict[str, Any]:
    ring = [[WEST + x * METRE_EAST, SOUTH + y * METRE_NORTH] for x, y in (*corners, corners[0])]
    return {"type": "Polygon", "coordinates": [ring]}
