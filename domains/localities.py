"""
What lies in each municipality, in the process's memory: the list of municipalities, the map of the site and the page
of each of them ask for it. Plots and spaces are too many for that; the page asks for a few of them.

What is remembered may be a minute old, so whoever shows it asks each object again whether it is public.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from django.utils.translation import override

from domains.models import (
    Association,
    Brownfield,
    Building,
    Initiative,
    Park,
)
from pom_site.geo.located import POINT
from pom_site.geo.present import all_municipalities
from pom_site.publishing.languages import DEFAULT, columns
from pom_site.publishing.memo import remembered
from pom_site.search.models import fold

SHOWN: Final = (*columns("title"), *columns("slug"), "languages", "state", "publish_from", "publish_until", "sample")
KINDS: Final = ("parks", "brownfields", "buildings", "associations", "initiatives")
Pairs = Iterable[tuple[int, int]]
Numbers = Mapping[int, int]


@dataclass
class Locality:
    """What lies in one municipality, by kind. Ask `shown()`: dates may have passed since it was read."""

    kinds: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))

    def shown(self, kind: str) -> list[Any]:
        """By the title that visitors read."""
        return sorted((each for each in self.kinds.get(kind, ()) if each.is_public), key=lambda each: fold(each.title))

    def count(self) -> int:
        return sum(each.is_public for items in self.kinds.values() for each in items)


def locality(place: int) -> Locality:
    """By the primary key of a present municipality."""
    return localities().get(place, Locality())


def localities() -> dict[int, Locality]:
    """The same in every language, and so remembered once."""
    with override(DEFAULT):
        return _read()


# --- How much there is, with what upper apps have ---------------------------------------------------------

_elsewhere: list[Callable[[], Numbers]] = []


def counted_too(function: Callable[[], Numbers]) -> Callable[[], Numbers]:
    """For upper apps: how many public things of theirs each present municipality has, by primary key."""
    if function not in _elsewhere:
        _elsewhere.append(function)
    return function


def contents() -> Counter[int]:
    """How many things each present municipality has to show; the others are not named."""
    found = Counter({place: here.count() for place, here in localities().items()})
    for numbers in _elsewhere:
        found.update(numbers())
    return +found


# --- Reading ------------------------------------------------------------------------------------------------


@remembered
def _read() -> dict[int, Locality]:
    parks = _public(Park, "kind", "area_gross", *POINT)
    brownfields = _public(Brownfield, "area", *columns("former_use"), *POINT)
    buildings = _public(Building, "kind", "municipality_id", *POINT)
    associations = _public(Association, "legal_form")
    initiatives = _public(Initiative, "kind", "opens_at", "closes_at")
    lies = {
        "parks": _places(_pairs(Park, "municipalities")),
        "brownfields": _places(_pairs(Brownfield, "municipalities")),
        "buildings": _places((pk, building.municipality_id) for pk, building in buildings.items()),
        "initiatives": _places(_pairs(Initiative, "municipalities")),
    }
    lies["associations"] = _through(_pairs(Association, "parks"), lies["parks"], parks)
    items = dict(zip(KINDS, (parks, brownfields, buildings, associations, initiatives), strict=True))
    found: dict[int, Locality] = defaultdict(Locality)
    for kind, known in items.items():
        for pk, item in known.items():
            for place in lies[kind][pk]:
                found[place].kinds[kind].append(item)
    return dict(found)


def _public(model: Any, *names: str) -> dict[int, Any]:
    rows = model.objects.published().only(*SHOWN, *names).order_by("pk")
    return {each.pk: each for each in rows}


def _pairs(model: Any, name: str) -> Pairs:
    relation = model._meta.get_field(name)
    through = relation.remote_field.through
    names = (relation.m2m_column_name(), relation.m2m_reverse_name())
    return through.objects.values_list(*names)


def _places(pairs: Pairs) -> dict[int, set[int]]:
    """Present municipalities by object: what lay in a former one lies where that merged."""
    present = {pk: place.present().pk for pk, place in all_municipalities().items()}
    found: dict[int, set[int]] = defaultdict(set)
    for item, place in pairs:
        if place in present:
            found[item].add(present[place])
    return found


def _through(pairs: Pairs, places: dict[int, set[int]], public: Mapping[int, Any]) -> dict[int, set[int]]:
    """An association is where its parks are; a park that is not public would give away where it is."""
    found: dict[int, set[int]] = defaultdict(set)
    for item, park in pairs:
        if park in public:
            found[item] |= places[park]
    return found
