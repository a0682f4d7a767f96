"""Things with a point, on a map: a shape for each kind, a number that the lists of the page repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .contours import Geometry
from .coordinates import Position
from .labels import Dot, Label, place_labels
from .outlines import Spot, disc

RADIUS: Final = 20


@dataclass(frozen=True)
class Thing:
    """
    Something that lies somewhere.

    symbol: one of SYMBOLS, the same for all things of a kind; kind: the kind in words ("bedrijventerrein");
    tone: the class of a domain ("d-brown") or ""; outline: its contour, drawn beneath its mark.
    """

    name: str
    point: Position
    symbol: str = "circle"
    kind: str = ""
    url: str = ""
    tone: str = ""
    outline: Geometry | None = None

    @property
    def path(self) -> str:
        """Its shape alone, for the legend."""
        return symbol_path(self.symbol, 0, 0)


@dataclass(slots=True)
class Mark:
    """One spot on the map, with one thing or with several that lie on top of each other."""

    spot: Spot
    things: list[Thing]
    numbers: list[int]
    label: Label | None = None

    @property
    def first(self) -> Thing:
        return self.things[0]

    @property
    def path(self) -> str:
        return symbol_path(self.first.symbol, *self.spot)

    @property
    def url(self) -> str:
        """Only of one thing: of several the lists lead on."""
        return self.first.url if len(self.things) == 1 else ""

    @property
    def text(self) -> str:
        return ", ".join(map(str, self.numbers))

    @property
    def name(self) -> str:
        """What is heard: number, name and kind of each."""
        said = zip(self.numbers, self.things, strict=True)
        return "; ".join(
            f"{number}. {thing.name}" + (f" ({thing.kind})" if thing.kind else "") for number, thing in said
        )

    @property
    def dot(self) -> Dot:
        return Dot(self.text, *self.spot, weight=1, radius=RADIUS)


def symbol_path(symbol: str, x: int, y: int) -> str:
    return SYMBOLS[symbol](x, y, RADIUS)


def _square(x: int, y: int, radius: int) -> str:
    side = round(radius * 0.88)
    return f"M{x - side} {y - side}h{2 * side}v{2 * side}h-{2 * side}z"


def _triangle(x: int, y: int, radius: int) -> str:
    return f"M{x} {y - radius - 4}l{radius + 3} {2 * radius}h-{2 * radius + 6}z"


def _diamond(x: int, y: int, radius: int) -> str:
    side = radius + 4
    return f"M{x} {y - side}l{side} {side}-{side} {side}-{side}-{side}z"


def _cross(x: int, y: int, radius: int) -> str:
    arm, side = round(radius * 0.4), round(radius * 1.1)
    long = side - arm
    return (
        f"M{x - arm} {y - side}h{2 * arm}v{long}h{long}v{2 * arm}h-{long}v{long}"
        f"h-{2 * arm}v-{long}h-{long}v-{2 * arm}h{long}z"
    )


SYMBOLS: Final[dict[str, Callable[[int, int, int], str]]] = {
    "circle": disc,
    "square": _square,
    "triangle": _triangle,
    "diamond": _diamond,
    "cross": _cross,
}


def legend_of(things: Iterable[Thing]) -> list[Thing]:
    """One of each kind, in their order."""
    found: dict[str, Thing] = {}
    for thing in things:
        if thing.kind:
            found.setdefault(thing.kind, thing)
    return list(found.values())


def marked(things: Sequence[Thing], spot_of: Callable[[Position], Spot]) -> list[Mark]:
    """Numbered in their order, from 1. Things that would cover one another share a mark."""
    marks: list[Mark] = []
    for number, thing in enumerate(things, 1):
        x, y = spot_of(thing.point)
        near = (mark for mark in marks if abs(mark.spot[0] - x) < RADIUS and abs(mark.spot[1] - y) < RADIUS)
        mark = next(near, None)
        if mark is None:
            marks.append(mark := Mark((x, y), [], []))
        mark.things.append(thing)
        mark.numbers.append(number)
    return marks


def label_marks(marks: Sequence[Mark], others: Iterable[Dot], majors: int) -> dict[Dot, Label]:
    """Give each mark a place for its numbers; the answer says where the names of the others fit."""
    labels = place_labels([*(mark.dot for mark in marks), *others], majors=majors)
    for mark in marks:
        mark.label = labels.get(mark.dot)
    return labels
