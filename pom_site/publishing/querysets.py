from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language

from .languages import DEFAULT, columns


def _visible(moment: datetime, prefix: str = "") -> tuple[Q, ...]:
    start, end = f"{prefix}publish_from", f"{prefix}publish_until"
    return (
        Q(**{start: None}) | Q(**{f"{start}__lte": moment}),
        Q(**{end: None}) | Q(**{f"{end}__gt": moment}),
        Q(**{f"{prefix}state": "published"}),
    )


class PublishableQuerySet(models.QuerySet[Any]):
    def published(self, at: datetime | None = None) -> Self:
        """
        Visible to the public at a moment, by default now. Nothing waits for a job: the clock decides at reading. What
        stands on another object (`host`: a plot on its park) is no more public than that one.
        """
        moment = at or timezone.now()
        shown = self.filter(*_visible(moment))
        return shown.filter(*_visible(moment, f"{self.model.host}__")) if self.model.host else shown

    def in_active_language(self) -> Self:
        """What can be read in the active language: `existing_languages`, said in SQL."""
        language = get_language() or DEFAULT
        return self.filter(
            Q(languages="") | Q(languages__contains=language),
            **{f"title_{language}__gt": "", f"slug_{language}__gt": ""},
        )

    def with_slug(self, slug: str) -> Any | None:
        """
        The object that has this slug in the active language, else in another one, else None.

        An address with the slug of another language is a mistake worth a redirect, not a dead end.
        """
        any_language = Q()
        for column in columns("slug"):
            any_language |= Q(**{column: slug})
        found = list(self.filter(any_language)[: len(columns("slug"))])
        preferred = (f"slug_{get_language() or DEFAULT}", f"slug_{DEFAULT}")
        for column in preferred:
            for candidate in found:
                if getattr(candidate, column) == slug:
                    return candidate
        return found[0] if found else None
