from __future__ import annotations

import datetime
from typing import Self

from django.utils.translation import get_language

from pom_site.publishing.languages import DEFAULT, columns
from pom_site.publishing.querysets import PublishableQuerySet

# What is_public, the title and the address of an object are made of, and what rows say besides.
PUBLIC = ("state", "publish_from", "publish_until", "languages", *columns("title"), *columns("slug"))
OFFER = ("code", "area", "availability", "available_from", "price", "price_on_request")
ROW = (*PUBLIC, *OFFER, *columns("summary"), "sample", "created_at", "updated_at")
PLOT_ROW = ("trade", "forms", "price_on", "split_least", "split_most", "deadline")
SPACE_ROW = ("kind", "price_basis")


class ByTitleQuerySet(PublishableQuerySet):
    def by_title(self) -> Self:
        """As visitors read them: by the title in the active language."""
        return self.order_by(f"title_{get_language() or DEFAULT}", "pk")


class ParkQuerySet(ByTitleQuerySet):
    def for_rows(self) -> Self:
        """Everything a row of the list shows, in two queries."""
        return self.prefetch_related("municipalities")


class BySizeQuerySet(PublishableQuerySet):
    def by_size(self) -> Self:
        return self.order_by("area", "pk")


class PlotQuerySet(BySizeQuerySet):
    def offered(self) -> Self:
        """What somebody can still have: on offer, or under an option that may lapse."""
        return self.filter(availability__in=["aangeboden", "optie"])

    def closing_after(self, moment: datetime.datetime) -> Self:
        """One can still apply; the first to close first."""
        return self.filter(deadline__gt=moment).order_by("deadline", "pk")

    def for_rows(self) -> Self:
        """What a list says of them, in one query: without texts and contours."""
        return self.select_related("park").only(*ROW, *PLOT_ROW, "park", *(f"park__{name}" for name in PUBLIC))

    def for_sheets(self) -> Self:
        """All that their pages say of them, and what they stand on."""
        related = ("contact", "park__contact", "park__image")
        return self.select_related(*related).prefetch_related("functions", "park__municipalities")


class SpaceQuerySet(BySizeQuerySet):
    def offered(self) -> Self:
        """What somebody can still have: free now or soon, or under an option that may lapse."""
        return self.exclude(availability="let")

    def for_rows(self) -> Self:
        """What a list says of them, in one query: without texts."""
        shown = (*PUBLIC, "municipality")
        return self.select_related("building").only(*ROW, *SPACE_ROW, "building", *(f"building__{n}" for n in shown))

    def for_sheets(self) -> Self:
        """All that their pages say of them, and what they lie in."""
        building = (f"building__{name}" for name in ("contact", "image", "park", "municipality"))
        return self.select_related("contact", "image", "plan", *building).prefetch_related("building__services")


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
