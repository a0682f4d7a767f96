"""The province as drawn: outline, and for each REFNIS code a point and a cell. Read from JSON once per process."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a municipality lies on the drawing; the cell is the area nearest to its seat, not its border."""

    x: int
    y: int
    cell: str


@dataclass(frozen=True, slots=True)
class Geometry:
    view_box: str
    outline: str
    places: dict[str, Place]
    moved: dict[str, str]

    def code(self, refnis: str | None) -> str | None:
        """The REFNIS code under which a municipality is drawn: a former one is drawn where it merged."""
        code = self.moved.get(refnis or "", refnis)
        return code if code in self.places else None


@cache
def geometry() -> Geometry:
    drawn = json.loads((DATA / "map.json").read_text(encoding="utf-8"))
    rows = json.loads((DATA / "municipalities.json").read_text(encoding="utf-8"))
    code_of = {row["slug"]: row["refnis"] for row in rows}
    return Geometry(
        view_box=drawn["view_box"],
        outline=drawn["outline"],
        places={refnis: Place(**place) for refnis, place in drawn["places"].items()},
        moved={row["refnis"]: code_of[row["successor"]] for row in rows if row["successor"]},
    )


def on_the_map(longitude: float, latitude: float) -> tuple[float, float]:
    """Where a point lies on the drawing of the province; fitted on the 55 seats, which it meets within 200 metres."""
    return (
        956.3962 * longitude + 12.0629 * latitude - 3793.044,
        7.4895 * longitude - 1518.0516 * latitude + 77936.924,
    )
