from __future__ import annotations

from typing import Self

from django.utils.translation import get_language

from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.querysets import PublishableQuerySet


class ByTitleQuerySet(PublishableQuerySet):
    def by_title(self) -> Self:
        """As visitors read them: by the title in the active language."""
        return self.order_by(f"title_{get_language() or DEFAULT}", "pk")


class ParkQuerySet(ByTitleQuerySet):
    def for_rows(self) -> Self:
        """Everything a row of the list shows, in two queries."""
        return self.prefetch_related("municipalities")


class PlotQuerySet(PublishableQuerySet):
    def offered(self) -> Self:
        """What somebody can still have: on offer, or under an option that may lapse."""
        return self.filter(availability__in=["aangeboden", "optie"])


class SpaceQuerySet(PublishableQuerySet):
    def offered(self) -> Self:
        """What somebody can still have: free now or soon, or under an option that may lapse."""
        return self.exclude(availability="let")


class BrownfieldQuerySet(ByTitleQuerySet):
    def for_rows(self) -> Self:
        """Everything a row of the list shows, in three queries."""
        return self.prefetch_related("municipalities", "remediation")


class AssociationQuerySet(ByTitleQuerySet):
    def for_rows(self) -> Self:
        """Everything a row of the list shows, in two queries."""
        return self.prefetch_related("services")


class BuildingQuerySet(ByTitleQuerySet):
    """Buildings for starters and growing companies."""


class ThemeQuerySet(PublishableQuerySet):
    def in_order(self) -> Self:
        return self.order_by("weight", "pk")


class InitiativeQuerySet(ByTitleQuerySet):
    def for_rows(self) -> Self:
        """Everything a row of the list shows, in one query."""
        return self.select_related("theme")
