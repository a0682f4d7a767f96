"""What lists of places are filtered by, from the process's memory: dozens, so only rows are asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from domains.models import Association, Brownfield, Building, Park, ParkService
from domains.stock import available_land, rooms
from pom_site.geo.present import present_of
from pom_site.publishing.memo import remembered

AVAILABLE: Final = "1"


@dataclass(frozen=True)
class Entry:
    """A public object, and for each filter the values under which it is found."""

    key: int
    values: Mapping[str, frozenset[str]]

    def has(self, chosen: Mapping[str, str]) -> bool:
        return all(value in self.values[name] for name, value in chosen.items() if value)


Register = tuple[Entry, ...]


def keys_of(register: Register, chosen: Mapping[str, str]) -> list[int]:
    """Those with all that was chosen, in the order of the register."""
    return [entry.key for entry in register if entry.has(chosen)]


def counted(register: Register, name: str, chosen: Mapping[str, str]) -> Counter[str]:
    """How many each value of a filter would give, the other filters kept."""
    others = {other: value for other, value in chosen.items() if other != name}
    return Counter(value for entry in register if entry.has(others) for value in entry.values[name])


@remembered
def brownfields() -> Register:
    places = _places(Brownfield.municipalities.through.objects.values_list("brownfield_id", "municipality_id"))
    rows = Brownfield.objects.published().by_title().values_list("pk", "targets", "covenant")
    return tuple(
        Entry(key, {"gemeente": _slugs(places, key), "doel": frozenset(targets), "convenant": _one(covenant)})
        for key, targets, covenant in rows
    )


@remembered
def associations() -> Register:
    parks = Association.parks.through.objects.filter(park__in=Park.objects.published().values("pk"))
    places = _places(parks.values_list("association_id", "park__municipalities"))
    services: dict[int, set[str]] = {}
    for key, category in ParkService.objects.values_list("association_id", "category"):
        services.setdefault(key, set()).add(category)
    keys = Association.objects.published().by_title().values_list("pk", flat=True)
    return tuple(
        Entry(key, {"gemeente": _slugs(places, key), "dienst": frozenset(services.get(key, ()))}) for key in keys
    )


@remembered
def parks() -> Register:
    places = _places(Park.municipalities.through.objects.values_list("park_id", "municipality_id"))
    rows = Park.objects.published().by_title().values_list("pk", "kind", "development")
    return tuple(
        Entry(
            key,
            {
                "gemeente": _slugs(places, key),
                "soort": _one(kind),
                "status": _one(development),
                "vrij": _one(AVAILABLE if available_land().get(key) else ""),
            },
        )
        for key, kind, development in rows
    )


@remembered
def buildings() -> Register:
    """The three kinds one after the other."""
    order = list(Building.Kind)
    rows = Building.objects.published().by_title().values_list("pk", "kind", "municipality")
    return tuple(
        Entry(
            key,
            {
                "gemeente": _slugs({key: [municipality]}, key),
                "soort": _one(kind),
                "vrij": _one(AVAILABLE if key in rooms() and rooms()[key].offered else ""),
            },
        )
        for key, kind, municipality in sorted(rows, key=lambda row: order.index(row[1]))
    )


def _places(pairs: Iterable[tuple[int, int | None]]) -> dict[int, list[int]]:
    """The keys of the municipalities of each object."""
    places: dict[int, list[int]] = {}
    for key, municipality in pairs:
        if municipality is not None:
            places.setdefault(key, []).append(municipality)
    return places


def _slugs(places: dict[int, list[int]], key: int) -> frozenset[str]:
    return frozenset(each.slug for each in present_of(places.get(key, ())))


def _one(value: str) -> frozenset[str]:
    return frozenset([value] if value else [])
