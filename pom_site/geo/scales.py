"""The bar that tells how long something on a map is on the ground."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.formats import number_format
from django.utils.translation import gettext as _

SHORTEST: Final = 130  # units
STEPS: Final = tuple(step * 10**power for power in range(6) for step in (1, 2, 5))


@dataclass(frozen=True, slots=True)
class Scale:
    """`length` in units of the drawing, from (x, y)."""

    x: int
    y: int
    length: int
    metres: int

    @property
    def text_x(self) -> int:
        return self.x + self.length + 15

    @property
    def text_y(self) -> int:
        return self.y + 12

    @property
    def label(self) -> str:
        if self.metres < 1000:
            return _("%(number)s m") % {"number": number_format(self.metres)}
        return _("%(number)s km") % {"number": number_format(self.metres // 1000)}


def scale_bar(metre: float, x: int, y: int) -> Scale:
    """The first round number of metres that is long enough to read; `metre` is units per metre."""
    metres = next((step for step in STEPS if step * metre >= SHORTEST), STEPS[-1])
    return Scale(x, y, round(metres * metre), metres)
