from typing import Self

from pom_site.publishing.querysets import PublishableQuerySet


class DomainQuerySet(PublishableQuerySet):
    def in_order(self) -> Self:
        """The order of the mission: parks, brownfields, park management, real estate, development, international."""
        return self.order_by("position")
