"""Where the names on the map go: beside, below or above their dot, without covering one another.

A narrow map shows fewer names in larger letters (map.css), at the same spot. So the major names are placed first, at
the larger size; the others follow at the size of a wide map. A name that finds no free spot is left out. Small points
may be covered when there is no better spot: a covered point is not drawn, or it would look like an accent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

LEFT, RIGHT, TOP, BOTTOM = -20, 1020, -10, 990
SIZE, SIZE_NARROW = 30, 46
LETTER = 0.6  # generous width of a bold letter, in parts of its size
POINT, DOT, DOT_ACTIVE = 8, 18, 26
MAJOR_NAMES = 5
MAJOR_WIDTH = 480
LONGEST_LINE = 20


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def around(x: int, y: int, radius: int) -> Box:
    return Box(x - radius, y - radius, x + radius, y + radius)


class Label(NamedTuple):
    """Text from (x, y); `rise` lifts its first line, in parts of the letter size, to make room for a second one."""

    x: int
    y: int
    anchor: str
    rise: float
    lines: tuple[str, ...]
    major: bool

    def covers(self, box: Box) -> bool:
        return self.box(SIZE_NARROW if self.major else SIZE).meets(box)

    def box(self, size: int) -> Box:
        width = max(len(line) for line in self.lines) * size * LETTER
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        top = self.y - (0.76 + self.rise) * size
        return Box(left, top, left + width, top + len(self.lines) * size)


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
        return around(self.x, self.y, self.radius)

    @property
    def lines(self) -> tuple[str, ...]:
        """A very long name breaks after a hyphen, where the two lines are the most alike."""
        breaks = [place + 1 for place, letter in enumerate(self.name) if letter == "-"]
        if len(self.name) <= LONGEST_LINE or not breaks:
            return (self.name,)
        at = min(breaks, key=lambda place: abs(2 * place - len(self.name)))
        return (self.name[:at], self.name[at:])

    def spots(self, major: bool) -> list[Label]:
        """Inward first: to the right on the western half, to the left on the eastern one."""
        gap, lines = self.radius + 10, self.lines
        extra = len(lines) - 1
        right = Label(self.x + gap, self.y + 10, "start", extra / 2, lines, major)
        left = Label(self.x - gap, self.y + 10, "end", extra / 2, lines, major)
        low, high = self.y + self.radius + 34, self.y - self.radius - 13
        below = Label(self.x, low, "middle", 0, lines, major)
        above = Label(self.x, high, "middle", extra, lines, major)
        west = self.x < (LEFT + RIGHT) / 2
        near = [*((right, left) if west else (left, right)), below, above]
        return near + self._slid(low, high, major) if extra else near

    def _slid(self, low: int, high: int, major: bool) -> list[Label]:
        """Two lines may also end (in the east) or start (in the west) at the dot; one line would near another dot."""
        west = self.x < (LEFT + RIGHT) / 2
        edge, anchor = (self.x - self.radius, "start") if west else (self.x + self.radius, "end")
        return [Label(edge, low, anchor, 0, self.lines, major), Label(edge, high, anchor, 1, self.lines, major)]


def place_labels(dots: Iterable[Dot], points: Iterable[Box] = (), majors: int = MAJOR_NAMES) -> dict[Dot, Label]:
    """Heavier dots choose first; the first few that fit in large letters become the major names."""
    ranked = sorted(dots, key=lambda dot: (-dot.weight, dot.name))
    points = list(points)
    placed: dict[Dot, Label] = {}
    for size, limit in ((SIZE_NARROW, majors), (SIZE, len(ranked))):
        obstacles = [dot.box for dot in ranked] + [label.box(size) for label in placed.values()]
        for dot in ranked:
            if len(placed) < limit and dot not in placed and (label := _best_spot(dot, size, obstacles, points)):
                placed[dot] = label
                obstacles.append(label.box(size))
    return placed


def _best_spot(dot: Dot, size: int, obstacles: list[Box], points: list[Box]) -> Label | None:
    """Of the free spots, the first that covers the fewest small points."""
    others = [obstacle for obstacle in obstacles if obstacle != dot.box]
    free = [label for label in dot.spots(major=size == SIZE_NARROW) if _is_free(label, label.box(size), others)]
    return min(free, key=lambda label: sum(map(label.covers, points)), default=None)


def _is_free(label: Label, box: Box, others: list[Box]) -> bool:
    inside = box.left >= LEFT and box.right <= RIGHT and box.top >= TOP and box.bottom <= BOTTOM
    short = not label.major or box.right - box.left <= MAJOR_WIDTH
    return inside and short and not any(box.meets(other) for other in others)
