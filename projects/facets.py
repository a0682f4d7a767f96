"""
What visitors choose projects by, in the process's memory.

Each value of each facet ("gemeente": "gent") is the set of the public projects that have it, kept as the bits of one
integer: bit 0 is the newest project. Filters are joined with `&` and counted with `bit_count()`, so that a page of the
list costs the same whichever filters somebody joins, and page 500 the same as page 1: the database is asked for the
rows of one page by their keys. Ten thousand projects take a few hundred kilobytes, read again once something changed,
and once a minute at most otherwise. What is read by key is still asked to be public: memory may be a second behind.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import compress
from operator import or_
from typing import Any, Final

from django.core.paginator import Page
from django.utils.translation import override

from pages.models import Organisation
from pom_site.geo.present import all_municipalities
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.publishing.pagination import paginate
from pom_site.search.models import fold
from projects.directory import all_organisations, all_programmes, present_partner
from projects.models import FundingLine, Location, Partner, Programme, Project

FACETS: Final = ("domein", "gemeente", "status", "programma", "periode", "partner", "land", "rol")
ALIKE: Final = ("domein", "gemeente", "programma", "partner")


@dataclass(frozen=True)
class Facets:
    keys: list[int]
    values: dict[str, dict[str, int]]

    @cached_property
    def positions(self) -> dict[int, int]:
        return {key: position for position, key in enumerate(self.keys)}

    @property
    def everything(self) -> int:
        return (1 << len(self.keys)) - 1

    def with_value(self, facet: str, value: str) -> int:
        return self.values[facet].get(value, 0)

    def among(self, keys: Iterable[int]) -> int:
        """The set of those of these projects that are public."""
        return _bits((self.positions[key] for key in keys if key in self.positions), len(self.keys))

    def count(self, facet: str, within: int) -> dict[str, int]:
        return {value: (bits & within).bit_count() for value, bits in self.values[facet].items()}

    def without(self, facet: str, within: int) -> int:
        """How many of a set have no value of this facet."""
        return (within & ~reduce(or_, self.values[facet].values(), 0)).bit_count()

    def newest(self, within: int) -> list[int]:
        """Their keys, newest first."""
        if within == self.everything:
            return self.keys
        return list(compress(self.keys, map(int, reversed(f"{within:b}"))))

    def values_of(self, facet: str, key: int) -> list[str]:
        position = self.positions.get(key)
        if position is None:
            return []
        return [value for value, bits in self.values[facet].items() if bits >> position & 1]

    def most_alike(self, key: int, number: int) -> list[int]:
        """
        Projects that share a partner, a programme, a domain or a municipality with this one, most alike first.

        What all projects have counts for one point, and for one more each time that half as many have it: the POM is
        a partner nearly everywhere, which says little; a partner of three projects says a lot. The newest wins a draw.
        """
        scores, left = Scores(), 0
        for facet in ALIKE:
            for value in self.values_of(facet, key):
                bits = self.with_value(facet, value)
                scores.add(bits, (len(self.keys) // bits.bit_count()).bit_length())
                left |= bits
        left &= ~self.among([key])
        found: list[int] = []
        while left and len(found) < number:
            best = scores.highest(left)
            newest = best & -best
            left ^= newest
            found.append(self.keys[newest.bit_length() - 1])
        return found


class Scores:
    """Points of all projects at once: the first number holds the ones of each score, the next the twos, then fours."""

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


def facets() -> Facets:
    """Of the public projects. The same in every language, and so remembered once."""
    with override(DEFAULT):
        return _read()


@remembered
def _read() -> Facets:
    rows = list(Project.objects.published().newest().values_list("pk", "stage", "pom_role"))
    keys = [pk for pk, _stage, _role in rows]
    found = Facets(keys, {})
    pairs = _pairs() | {
        "status": [(stage, pk) for pk, stage, _role in rows],
        "rol": [(role, pk) for pk, _stage, role in rows],
    }
    for facet in FACETS:
        found.values[facet] = _sets(pairs[facet], found.positions)
    return found


def _pairs() -> dict[str, list[tuple[str, int]]]:
    """
    (value, project) of what lies in other tables. Drafts are among them, which `_sets` leaves out; and what is newer
    than the names in memory waits for the next question.
    """
    places = {pk: place.present().slug for pk, place in all_municipalities().items()}
    programmes, organisations = all_programmes(), all_organisations()
    pages = {pk: present.slug for pk, each in organisations.items() if (present := present_partner(each))}
    located = list(Location.objects.values_list("municipality_id", "country", "project_id"))
    partners = list(Partner.objects.values_list("organisation_id", "project_id"))
    paid = list(FundingLine.objects.filter(programme__in=programmes).values_list("programme_id", "project_id"))
    through: Any = Project.domains.through
    return {
        "domein": list(through.objects.values_list("domain__code", "project_id")),
        "gemeente": [(places[pk], project) for pk, _code, project in located if pk in places],
        "programma": [(programmes[pk].slug, project) for pk, project in paid],
        "periode": [(programmes[pk].period, project) for pk, project in paid],
        "partner": [(pages[pk], project) for pk, project in partners if pk in pages],
        "land": [
            *((code, project) for _pk, code, project in located),
            *((organisations[pk].country, project) for pk, project in partners if pk in organisations),
        ],
    }


def _sets(pairs: Iterable[tuple[str, int]], positions: dict[int, int]) -> dict[str, int]:
    members: dict[str, list[int]] = defaultdict(list)
    for value, key in pairs:
        if value and key in positions:
            members[value].append(positions[key])
    return {value: _bits(found, len(positions)) for value, found in members.items()}


def _bits(positions: Iterable[int], size: int) -> int:
    """Byte by byte: adding to an integer of ten thousand bits would copy it each time."""
    octets = bytearray(size // 8 + 1)
    for position in positions:
        octets[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(octets, "little")


def in_order(order: str, within: int, known: Facets) -> Sequence[int]:
    """The keys of a set of projects: by name in the active language, last changed first, or newest first."""
    if order not in ("titel", "gewijzigd"):
        return known.newest(within)
    kept = set(known.newest(within))
    keys = by_title() if order == "titel" else last_changed()
    return [key for key in keys if key in kept]


@remembered
def partners_in_use() -> list[Organisation]:
    """Partners of public projects, by name: a draft's partner would give it away."""
    used = facets().values["partner"]
    return sorted((each for each in all_organisations().values() if each.slug in used), key=_by_name)


@remembered
def programmes_in_use() -> list[Programme]:
    used = facets().values["programma"]
    return sorted((each for each in all_programmes().values() if each.slug in used), key=_by_name)


def _by_name(named: Organisation | Programme) -> str:
    return fold(str(named))


@remembered
def by_title() -> array[int]:
    return array("q", Project.objects.published().by_title().values_list("pk", flat=True))


@remembered
def last_changed() -> array[int]:
    return array("q", Project.objects.published().last_changed().values_list("pk", flat=True))


def page_of(keys: Sequence[int], number: int) -> Page[Project]:
    """One page of projects as cards show them: two queries, whichever page and however many there are."""
    page: Page[Any] = paginate(keys, number)
    page.object_list = Project.objects.for_cards().public_in_order(page.object_list)
    return page
