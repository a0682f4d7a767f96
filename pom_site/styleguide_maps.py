"""Maps for the style guide: a park that does not exist, and things that lie nowhere in particular."""

from __future__ import annotations

from typing import Any, Final

from pom_site.geo.contours import Geometry
from pom_site.geo.drawings import OFFERED, OPTION, TAKEN, Shape
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
    ("5", TAKEN, ((70, 220), (250, 208), (250, 385), (190, 380), (60, 290))),
    ("6a", OFFERED, ((250, 208), (330, 203), (330, 300), (250, 300))),
    ("6b", OPTION, ((250, 300), (330, 300), (330, 390), (250, 385))),
    ("7", TAKEN, ((330, 203), (478, 195), (660, 240), (510, 400), (330, 390))),
)
WORDS: Final = {OFFERED: "aangeboden", OPTION: "optie", TAKEN: "niet aangeboden"}
THINGS: Final = (
    ("Terrein aan het kanaal", (3.73, 51.11), "square", "bedrijventerrein", "d-terrein"),
    ("Terrein aan de ring", (3.77, 51.0), "square", "bedrijventerrein", "d-terrein"),
    ("Oude weverij", (3.70, 51.06), "triangle", "brownfield", "d-brown"),
    ("Bedrijvencentrum", (3.735, 51.045), "diamond", "gebouw", "d-vastgoed"),
    ("Incubator", (3.7352, 51.0452), "diamond", "gebouw", "d-vastgoed"),
    ("Een gebouw zonder punt", None, "diamond", "gebouw", "d-vastgoed"),
)
FAR_AWAY: Final = (
    ("Terrein aan de Dender", (4.08, 51.02), "square", "bedrijventerrein", "d-terrein"),
    ("Terrein aan de Schelde", (3.6, 50.83), "square", "bedrijventerrein", "d-terrein"),
    ("Oude brouwerij", (4.03, 50.93), "triangle", "brownfield", "d-brown"),
    ("Oude steenbakkerij", (4.17, 51.13), "triangle", "brownfield", "d-brown"),
    ("Atelier", (3.45, 51.18), "diamond", "gebouw", "d-vastgoed"),
)


def map_samples() -> dict[str, Any]:
    return {
        "plots": [
            Shape(_contour(corners), label, f"Kavel {label}", state, WORDS[state], "#maps", active=label == "4")
            for label, state, corners in PLOTS
        ],
        "park": _contour(PARK),
        "things": _things(THINGS),
        "far_things": _things(THINGS + FAR_AWAY),
        "here": Municipality(refnis="44021", name="Gent"),
    }


def _contour(corners: tuple[tuple[int, int], ...]) -> Geometry:
    ring = [[WEST + x * METRE_EAST, SOUTH + y * METRE_NORTH] for x, y in (*corners, corners[0])]
    return {"type": "Polygon", "coordinates": [ring]}


def _things(rows: tuple[Any, ...]) -> list[Thing]:
    return [Thing(name, point, symbol, kind, "#maps", tone) for name, point, symbol, kind, tone in rows]
