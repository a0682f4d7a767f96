"""
The Union's emblem, drawn from its geometry: Implementing Regulation (EU) No 763/2014 and Annex IX of (EU) 2021/1060.

A flag of 3:2; twelve stars on a circle of a third of its height, as the hours on a clock; each star within a circle of
an eighteenth of the height, one point up. Page, poster, logo pack and card all draw it from here.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import Final

HEIGHT: Final = 36  # so that a star's own circle has a radius of 2
WIDTH: Final = HEIGHT * 3 // 2
BLUE: Final = "#003399"  # Pantone Reflex Blue
YELLOW: Final = "#FFCC00"  # Pantone Yellow
STARS: Final = 12
POINTS: Final = 5
# Of a five-pointed star whose sides lie on straight lines: where they cross, as part of the radius.
INNER: Final = math.sin(math.radians(18)) / math.sin(math.radians(54))

Point = tuple[float, float]


def around(centre: Point, radius: float, turn: float) -> Point:
    """The point at this turn, in degrees clockwise from straight up."""
    angle = math.radians(turn)
    return centre[0] + radius * math.sin(angle), centre[1] - radius * math.cos(angle)


def centres() -> list[Point]:
    middle = (WIDTH / 2, HEIGHT / 2)
    return [around(middle, HEIGHT / 3, 360 / STARS * hour) for hour in range(STARS)]


def star(centre: Point) -> list[Point]:
    """Its ten corners, from the point that is up."""
    radius = HEIGHT / 18
    return [
        around(centre, radius if corner % 2 == 0 else radius * INNER, 180 / POINTS * corner)
        for corner in range(2 * POINTS)
    ]


@cache
def stars_path() -> str:
    """All stars as one path. Every star is the same steps from its upper point, so that the page stays light."""
    corners = star((0, 0))
    steps = "".join(
        f"l{_number(x - before_x)} {_number(y - before_y)}" for (before_x, before_y), (x, y) in pairwise(corners)
    )
    tops = (star(centre)[0] for centre in centres())
    return "".join(f"M{_number(x)} {_number(y)}{steps}z" for x, y in tops)


@cache
def svg() -> str:
    """A file of its own, for the poster and the logo pack."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH * 10}" '
        f'height="{HEIGHT * 10}"><path fill="{BLUE}" d="M0 0h{WIDTH}v{HEIGHT}H0z"/>'
        f'<path fill="{YELLOW}" d="{stars_path()}"/></svg>'
    )


def _number(value: float) -> str:
    """Three decimals are a hundredth of a pixel; without the zeros, and the minus of zero, that say nothing."""
    text = f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".")
    return text.replace("-0.", "-.").removeprefix("0") or "0"
