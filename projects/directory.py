"""Reference data that projects name, from the process's memory."""

from __future__ import annotations

from pages.models import Organisation
from pom_site.publishing.languages import columns
from pom_site.publishing.memo import remembered
from projects.models import IndicatorDefinition, Programme


@remembered
def all_organisations() -> dict[int, Organisation]:
    """What lists and filters say of them, by primary key."""
    shown = [*columns("name"), "slug", "kind", "country", "is_person", "merged_into"]
    return Organisation.objects.only(*shown).in_bulk()


def present_partner(organisation: Organisation) -> Organisation | None:
    """
    Who has the page of this partner: itself, or whoever it merged into. None for a person, who has no page, and for a
    chain of mergers that bites its own tail.
    """
    known, seen = all_organisations(), {organisation.pk}
    while organisation.merged_into_id in known:
        organisation = known[organisation.merged_into_id]
        if organisation.pk in seen:
            return None
        seen.add(organisation.pk)
    return None if organisation.is_person else organisation


@remembered
def all_programmes() -> dict[int, Programme]:
    return Programme.objects.in_bulk()


@remembered
def all_definitions() -> dict[int, IndicatorDefinition]:
    """What is measured, by code."""
    return {each.pk: each for each in IndicatorDefinition.objects.order_by("code")}
