from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.apps import apps
from django.db.models import CharField, Prefetch, Value
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

    def for_page(self) -> Self:
        """One project with everything around it, in four queries; domains are known without asking."""
        return self.select_related("image", "contact").prefetch_related(
            _joined("partners", "organisation__logo"),
            _joined("funding_lines", "programme", "funder"),
            "locations",
        )


def _joined(children: str, *related: str) -> Prefetch[str]:
    model = apps.get_model("projects", {"partners": "Partner", "funding_lines": "FundingLine"}[children])
    return Prefetch(children, model._default_manager.select_related(*related))
