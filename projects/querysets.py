from __future__ import annotations

import datetime
from typing import Self

from django.apps import apps
from django.db.models import CharField, Prefetch, Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import get_language

from pom_site.publishing.languages import DEFAULT, columns
from pom_site.publishing.querysets import PublishableQuerySet

STORY = ("challenge", "objectives", "approach", "results_expected", "results")
LONG_TEXTS = [
    column for field in (*STORY, "quote", "quote_source", "pom_task", "seo_title") for column in columns(field)
] + ["source_note"]


class ProjectQuerySet(PublishableQuerySet):
    def in_domain(self, domain_id: int) -> Self:
        return self.filter(domains=domain_id)

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
        return self.only(*shown, "primary_domain_id", "stage")

    def for_sheets(self) -> Self:
        """The five facts of each, in three queries."""
        models = apps.get_app_config("projects").get_model
        partners = models("Partner")._default_manager.select_related("organisation")
        lines = models("FundingLine")._default_manager.select_related("programme")
        left_out = [*(column for field in STORY for column in columns(field)), "source_note"]
        found = self.by_title().defer(*left_out)
        return found.prefetch_related(Prefetch("partners", partners), Prefetch("funding_lines", lines))

    def for_page(self) -> Self:
        """One project; what belongs to it is gathered once its address proves right."""
        return self.select_related("image", "contact")
