"""
What visitors choose things by, in the process's memory.

Each value of each facet ("gemeente": "gent") is the set of the public things that have it, kept as the bits of one
integer: bit 0 is the first of their order. Filters are joined with `&` and counted with `bit_count()`, so that a page
of a list costs the same whichever filters somebody joins, and page 500 the same as page 1: the database is asked for
the rows of one page by their keys. Ten thousand of them take a few hundred kilobytes, read again once something
changed, and once a minute at most otherwise. What is read by key is still asked to be public: memory may be a second
behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import compress
from operator import or_
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Facets(Generic[Key]):
    keys: list[Key]
    values: dict[str, dict[str, int]]

    @cached_property
    def positions(self) -> dict[Key, int]:
        return {key: position for position, key in enumerate(self.keys)}

    @property
    def everything(self) -> int:
        return (1 << len(self.keys)) - 1

    def with_value(self, facet: str, value: str) -> int:
        return self.values[facet].get(value, 0)

    def among(self, keys: Iterable[Key]) -> int:
        """The set of those of these that are known: what is not public, is not."""
        return bits_of((self.positions[key] for key in keys if key in self.positions), len(self.keys))

    def count(self, facet: str, within: int) -> dict[str, int]:
        return {value: (bits & within).bit_count() for value, bits in self.values[facet].items()}

    def without(self, facet: str, within: int) -> int:
        """How many of a set have no value of this facet."""
        return (within & ~reduce(or_, self.values[facet].values(), 0)).bit_count()

    def in_order(self, within: int) -> list[Key]:
        """Their keys, in the order in which all of them were given."""
        if within == self.everything:
            return self.keys
        return list(compress(self.keys, map(int, reversed(f"{within:b}"))))

    def values_of(self, facet: str, key: Key) -> list[str]:
        position = self.positions.get(key)
        if position is None:
            return []
        return [value for value, bits in self.values[facet].items() if bits >> position & 1]


class Scores:
    """Points of all of them at once: the first number holds the ones of each score, the next the twos, then fours."""

    def __init__(self) -> None:
        self.digits: list[int] = []

    def add(self, bits: int, points: int) -> None:
        for digit in range(points.bit_length()):
            if points >> digit & 1:
                self._carry(bits, digit)

    def _carry(self, bits: int, digit: int) -> None:
        while bits:
            self.digits += [0] * (digit + 1 - len(self.digits))
            self.digits[digit], bits = self.digits[digit] ^ bits, self.digits[digit] & bits
            digit += 1

    def highest(self, among: int) -> int:
        """Those of a set that have the most points."""
        for bits in reversed(self.digits):
            among = among & bits or among
        return among


def sets_of(pairs: Iterable[tuple[str, Key]], positions: dict[Key, int]) -> dict[str, int]:
    members: dict[str, list[int]] = defaultdict(list)
    for value, key in pairs:
        if value and key in positions:
            members[value].append(positions[key])
    return {value: bits_of(found, len(positions)) for value, found in members.items()}


def bits_of(positions: Iterable[int], size: int) -> int:
    """Byte by byte: adding to an integer of ten thousand bits would copy it each time."""
    octets = bytearray(size // 8 + 1)
    for position in positions:
        octets[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(octets, "little")
