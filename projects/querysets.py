from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, Self

from django.apps import apps
from django.db.models import CharField, Prefetch, Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import get_language

from domains.models import Domain
from pom_site.publishing.languages import DEFAULT, columns
from pom_site.publishing.querysets import PublishableQuerySet

STORY = ("challenge", "objectives", "approach", "results_expected", "results")
LONG_TEXTS = [
    column for field in (*STORY, "quote", "quote_source", "pom_task", "seo_title") for column in columns(field)
] + ["source_note"]

UNTOLD = [*columns("quote"), *columns("quote_source"), *columns("seo_title"), "source_note"]
MODELS = {"partners": "Partner", "funding_lines": "FundingLine", "indicators": "Indicator"}


class ProjectQuerySet(PublishableQuerySet):
    def in_domain(self, domain_id: int) -> Self:
        return self.filter(domains=domain_id)

    def once_public(self) -> Self:
        """Visitors know them: what is public, and what went offline, whose address says why."""
        return self.published() | self.filter(state="offline")

    def running_in(self, year: int) -> Self:
        """
        Started in this year or before, and not over before it. Of what is over without a known end, only the year of
        its start is sure; what has no end and is not over still runs.
        """
        first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        end_unknown = Q(ended_on=None, planned_end=None)
        still = Q(ended_on__gte=first) | Q(ended_on=None, planned_end__gte=first) | Q(starts_on__gte=first)
        return self.filter(still | (end_unknown & ~Q(stage__in=["completed", "stopped"])), starts_on__lte=last)

    def newest(self) -> Self:
        """Latest start first; projects whose start is unknown come last. `listed_on` stands behind an index."""
        return self.order_by("-listed_on", "-pk")

    def last_changed(self) -> Self:
        return self.order_by("-updated_at", "-pk")

    def by_title(self) -> Self:
        """By the title that visitors read. An index knows the Dutch order; other languages sort what they show."""
        language = get_language() or DEFAULT
        if language == DEFAULT:
            return self.order_by("title_nl", "pk")
        own = NullIf(f"title_{language}", Value(""))
        return self.order_by(Coalesce(own, "title_nl", output_field=CharField()), "pk")

    def for_cards(self) -> Self:
        """Everything a card shows, in two queries whatever the number of cards; domains are known without asking."""
        return self.select_related("image").prefetch_related("locations").defer(*LONG_TEXTS)

    def for_rows(self) -> Self:
        """A title, a summary and an address: for lists without pictures or places."""
        shown = [*columns("title"), *columns("slug"), *columns("summary"), "languages"]
        shown += ["state", "publish_from", "publish_until"]
        return self.only(*shown, "primary_domain_id", "stage")

    def public_in_order(self, keys: Iterable[int]) -> list[Any]:
        """
        The public ones of these keys, in the order of the keys. Asked for by key alone: told to look for published
        ones too, SQLite would go through all of those.
        """
        wanted = list(keys)
        found = self.order_by().in_bulk(wanted)
        return [found[key] for key in wanted if key in found and found[key].is_public]

    def for_sheets(self) -> Self:
        """The five facts of each, in three queries."""
        left_out = [*(column for field in STORY for column in columns(field)), "source_note"]
        found = self.by_title().defer(*left_out)
        return found.prefetch_related(_joined("partners", "organisation"), _joined("funding_lines", "programme"))

    def for_page(self) -> Self:
        """One project; what belongs to it is gathered once its address proves right."""
        return self.select_related("image", "contact")

    def for_export(self) -> Self:
        """Everything that the open data tell, in six queries a batch; domains that are offline are not told of."""
        return self.defer(*UNTOLD).prefetch_related(
            Prefetch("domains", Domain.objects.published().only("code", "position").order_by("position")),
            _joined("partners", "organisation"),
            _joined("funding_lines", "programme", "funder"),
            _joined("indicators", "definition"),
            "locations",
        )


def _joined(children: str, *related: str) -> Prefetch[str]:
    model = apps.get_model("projects", MODELS[children])
    return Prefetch(children, model._default_manager.select_related(*related))
