"""Where the names on the map go: beside, below or above their dot, without covering one another.

A narrow map shows fewer names in larger letters (map.css), at the same spot. So the major names are placed first, at
the larger size; the others follow at the size of a wide map. A name that finds no free spot is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

LEFT, RIGHT, TOP, BOTTOM = -20, 1020, -10, 990
SIZE, SIZE_NARROW = 30, 46
LETTER = 0.56  # average width of a bold letter, in parts of its size
DOT, DOT_ACTIVE = 18, 26
MAJOR_NAMES = 5
MAJOR_WIDTH = 460


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class Label(NamedTuple):
    x: int
    y: int
    anchor: str
    major: bool

    def box(self, name: str, size: int) -> Box:
        width = len(name) * size * LETTER
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        return Box(left, self.y - 0.76 * size, left + width, self.y + 0.24 * size)


@dataclass(frozen=True, slots=True)
class Dot:
    """A highlighted place: its name, its spot, and how early it may choose where its name goes."""

    name: str
    x: int
    y: int
    weight: int = 0
    radius: int = DOT

    @property
    def box(self) -> Box:
        return Box(self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius)

    def spots(self, major: bool) -> list[Label]:
        """Inward first: to the right on the western half, to the left on the eastern one."""
        gap, fall = self.radius + 10, self.radius + 34
        right = Label(self.x + gap, self.y + 10, "start", major)
        left = Label(self.x - gap, self.y + 10, "end", major)
        below = Label(self.x, self.y + fall, "middle", major)
        above = Label(self.x, self.y - self.radius - 13, "middle", major)
        return [right, left, below, above] if self.x < (LEFT + RIGHT) / 2 else [left, right, below, above]


def place_labels(dots: Iterable[Dot]) -> dict[Dot, Label]:
    """Heavier dots choose first; the first few that fit in large letters become the major names."""
    ranked = sorted(dots, key=lambda dot: (-dot.weight, dot.name))
    obstacles = [dot.box for dot in ranked]
    placed: dict[Dot, Label] = {}
    for dot in ranked:
        if len(placed) == MAJOR_NAMES:
            break
        if len(dot.name) * SIZE_NARROW * LETTER <= MAJOR_WIDTH and (label := _free_spot(dot, obstacles, SIZE_NARROW)):
            placed[dot] = label
            obstacles.append(label.box(dot.name, SIZE_NARROW))
    obstacles = [dot.box for dot in ranked] + [label.box(dot.name, SIZE) for dot, label in placed.items()]
    for dot in ranked:
        if dot not in placed and (label := _free_spot(dot, obstacles, SIZE)):
            placed[dot] = label
            obstacles.append(label.box(dot.name, SIZE))
    return placed


def _free_spot(dot: Dot, obstacles: list[Box], size: int) -> Label | None:
    for label in dot.spots(major=size == SIZE_NARROW):
        box = label.box(dot.name, size)
        inside = box.left >= LEFT and box.right <= RIGHT and box.top >= TOP and box.bottom <= BOTTOM
        if inside and not any(box.meets(obstacle) for obstacle in obstacles if obstacle != dot.box):
            return label
    return None
