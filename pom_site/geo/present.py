"""Municipalities from the process's memory: no query, whichever page asks."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from pom_site.publishing.memo import remembered

from .models import Municipality


@remembered
def all_municipalities() -> dict[int, Municipality]:
    """Present and former ones by primary key, by name."""
    return {place.pk: place for place in Municipality.objects.select_related("successor").order_by("name")}


def present_municipalities() -> list[Municipality]:
    today = timezone.localdate()
    return [place for place in all_municipalities().values() if place.exists_on(today)]


def municipality_at(slug: str) -> Municipality | None:
    """Present or former."""
    return next((place for place in all_municipalities().values() if place.slug == slug), None)


def municipality_now(slug: str) -> str:
    """Under which name it is found today; "" for one that never was."""
    place = municipality_at(slug)
    return place.present().slug if place else ""


def merged_into(slug: str) -> list[int]:
    """Keys of a present municipality and of all that merged into it: what lies there lies in it."""
    return [pk for pk, place in all_municipalities().items() if place.present().slug == slug]


def present_of(keys: Iterable[int]) -> list[Municipality]:
    """What stands today where these municipalities are or were, each once, by name."""
    known = all_municipalities()
    found = dict.fromkeys(known[key].present() for key in keys if key in known)
    return sorted(found, key=lambda each: each.name)
