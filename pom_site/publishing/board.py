"""All objects and their languages in one list: what visitors ask for first, then what has become outdated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

from .completeness import OTHERS, Status
from .languages import DEFAULT
from .models import State, TranslationRequest, TranslationState
from .texts import by_object

# Names of our own: a model may have a field called "kind".
COLUMNS: Final = ("board_kind", "pk", f"title_{DEFAULT}", "state", "board_requests", "board_outdated")


@dataclass(frozen=True)
class Cell:
    language: str
    status: str
    label: str
    filled: int
    total: int
    requests: int

    @property
    def is_partly_filled(self) -> bool:
        return 0 < self.filled < self.total


@dataclass(frozen=True)
class Row:
    model: type[Any]
    pk: Any
    title: str
    state: str
    cells: list[Cell]
    requests: int


class Board:
    """`querysets`: what somebody may see of each model. Offline objects need no translation."""

    def __init__(self, querysets: Iterable[QuerySet[Any]], language: str = "", status: str = "") -> None:
        self.languages = [language] if language else list(OTHERS)
        self.status = status
        online = [queryset.exclude(state=State.OFFLINE) for queryset in querysets]
        self.types = ContentType.objects.get_for_models(*(each.model for each in online))
        self.querysets = [self._chosen(queryset) for queryset in online]

    def counts(self) -> dict[str, dict[str, int]]:
        """By language and status, over everything that is listed: three queries at most."""
        total = self.rows().count() if self.querysets else 0
        found: dict[str, dict[str, int]] = {code: dict.fromkeys(Status.values, 0) for code in self.languages}
        listed = Q(pk=None)
        for queryset in self.querysets:
            listed |= Q(content_type=self.types[queryset.model], object_id__in=queryset.values("pk"))
        states = TranslationState.objects.filter(listed, language__in=self.languages).exclude(status=Status.NONE)
        for language, status, number in states.values_list("language", "status").annotate(Count("pk")):
            found[language][status] = number
        for by_status in found.values():
            by_status[Status.NONE] = total - sum(by_status.values())
        return found

    def rows(self) -> QuerySet[Any]:
        """Of every kind together, in their order; for a paginator."""
        first, *others = [self._row_of(queryset) for queryset in self.querysets]
        together = first.union(*others, all=True) if others else first
        return together.order_by("-board_requests", "-board_outdated", f"title_{DEFAULT}", "board_kind", "pk")

    def filled_in(self, rows: Iterable[tuple[Any, ...]]) -> list[Row]:
        """The rows of one page with what is known of their languages: two queries."""
        listed = list(rows)
        models = {content_type.pk: model for model, content_type in self.types.items()}
        states, asked = self._about(TranslationState, listed), self._about(TranslationRequest, listed)
        return [
            Row(
                models[kind],
                pk,
                title,
                state,
                [_cell(code, states[kind][pk], asked[kind][pk]) for code in self.languages],
                requests,
            )
            for kind, pk, title, state, requests, _outdated in listed
        ]

    def _about(self, kept: type[Any], listed: list[tuple[Any, ...]]) -> dict[int, dict[Any, dict[str, Any]]]:
        about = Q(pk=None)
        keys: dict[int, list[Any]] = defaultdict(list)
        for kind, pk, *_rest in listed:
            keys[kind].append(pk)
        for kind, pks in keys.items():
            about |= Q(content_type=kind, object_id__in=pks)
        found: dict[int, list[Any]] = defaultdict(list)
        for each in kept.objects.filter(about, language__in=self.languages):
            found[each.content_type_id].append(each)
        return {kind: by_object(found[kind]) for kind in keys}

    def _chosen(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """With the status that was asked for, in the language or in any of them; what nobody looked at has none."""
        if not self.status:
            return queryset
        chosen: Any = Q(pk=None)
        for language in self.languages:
            states = TranslationState.objects.filter(
                content_type=self.types[queryset.model], object_id=OuterRef("pk"), language=language
            )
            if self.status == Status.NONE:
                chosen |= ~Exists(states.exclude(status=Status.NONE))
            else:
                chosen |= Exists(states.filter(status=self.status))
        return queryset.filter(chosen)

    def _row_of(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        about = {
            "content_type": self.types[queryset.model],
            "object_id": OuterRef("pk"),
            "language__in": self.languages,
        }
        requests = TranslationRequest.objects.filter(**about)
        outdated = TranslationState.objects.filter(**about, status=Status.OUTDATED)
        plain = queryset.model._default_manager.filter(pk__in=queryset.values("pk"))  # a union takes no WITH of a tree
        return (
            plain.order_by()
            .annotate(
                board_kind=Value(self.types[queryset.model].pk, IntegerField()),
                board_requests=_number(requests, Sum("number")),
                board_outdated=_number(outdated, Count("pk")),
            )
            .values_list(*COLUMNS)
        )


def _number(rows: QuerySet[Any], aggregate: Any) -> Coalesce:
    grouped = rows.order_by().values("object_id").annotate(found=aggregate).values("found")
    return Coalesce(Subquery(grouped, output_field=IntegerField()), 0)


def _cell(language: str, states: dict[str, Any], asked: dict[str, Any]) -> Cell:
    state = states.get(language) or TranslationState(language=language)
    requests = asked[language].number if language in asked else 0
    return Cell(language, state.status, state.get_status_display(), state.filled, state.total, requests)
