"""Things with a point, on a map: a shape for each kind, a number that the list beside the map repeats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .coordinates import Position
from .labels import Box, Dot, Label, place_labels
from .outlines import Spot, disc

RADIUS: Final = 20
MOST_NUMBERS: Final = 40  # more of them would hide the map: then the shapes stand alone


@dataclass(frozen=True, slots=True)
class Thing:
    """
    Something that lies somewhere; without a point it stands in the list only.

    symbol: one of SYMBOLS, the same for all things of a kind; kind: the kind in words ("bedrijventerrein");
    tone: the class of a domain ("d-brown") or "".
    """

    name: str
    point: Position | None
    symbol: str = "circle"
    kind: str = ""
    url: str = ""
    tone: str = ""


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
        """Only of one thing: of several the list leads on."""
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


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend, or of the list: `number` 0 for none."""

    thing: Thing
    number: int = 0

    @property
    def path(self) -> str:
        return symbol_path(self.thing.symbol, 0, 0)


def symbol_path(symbol: str, x: int, y: int) -> str:
    return SYMBOLS.get(symbol, disc)(x, y, RADIUS)


def _square(x: int, y: int, radius: int) -> str:
    side = round(radius * 0.88)
    return f"M{x - side} {y - side}h{2 * side}v{2 * side}h-{2 * side}z"


def _triangle(x: int, y: int, radius: int) -> str:
    return f"M{x} {y - radius - 4}l{radius + 3} {2 * radius}h-{2 * radius + 6}z"


def _diamond(x: int, y: int, radius: int) -> str:
    side = radius + 4
    return f"M{x} {y - side}l{side} {side}-{side} {side}-{side}-{side}z"


SYMBOLS: Final[dict[str, Callable[[int, int, int], str]]] = {
    "circle": disc,
    "square": _square,
    "triangle": _triangle,
    "diamond": _diamond,
}


def listed(things: Iterable[Thing]) -> list[Entry]:
    """All of them in their order; the number is the one on the map."""
    numbers = iter(range(1, 10_000))
    return [Entry(thing, next(numbers) if thing.point else 0) for thing in things]


def legend_of(entries: Iterable[Entry]) -> list[Entry]:
    """One of each kind that is on the map, when there is more than one kind."""
    kinds = {(entry.thing.symbol, entry.thing.kind): entry for entry in entries if entry.number and entry.thing.kind}
    return list(kinds.values()) if len(kinds) > 1 else []


def marked(entries: Sequence[Entry], spot_of: Callable[[Position], Spot]) -> list[Mark]:
    """Things that would cover one another share a mark."""
    marks: list[Mark] = []
    for entry in entries:
        if entry.thing.point is None:
            continue
        x, y = spot_of(entry.thing.point)
        near = (mark for mark in marks if abs(mark.spot[0] - x) < RADIUS and abs(mark.spot[1] - y) < RADIUS)
        mark = next(near, None)
        if mark is None:
            marks.append(mark := Mark((x, y), [], []))
        mark.things.append(entry.thing)
        mark.numbers.append(entry.number)
    return marks


def number(
    marks: Sequence[Mark], others: Iterable[Dot] = (), taken: Iterable[Box] = (), majors: int = MOST_NUMBERS
) -> dict[Dot, Label]:
    """Give each mark a place for its numbers; the answer says where the names of the others fit."""
    if len(marks) > MOST_NUMBERS:
        marks = ()
    labels = place_labels([*(mark.dot for mark in marks), *others], taken, majors=majors)
    for mark in marks:
        mark.label = labels.get(mark.dot)
    return labels
