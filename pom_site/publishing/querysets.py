from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language

from .languages import DEFAULT, columns


class PublishableQuerySet(models.QuerySet[Any]):
    def published(self, at: datetime | None = None) -> Self:
        """Visible to the public at a moment, by default now. Nothing waits for a job: the clock decides at reading."""
        moment = at or timezone.now()
        return self.filter(
            Q(publish_from=None) | Q(publish_from__lte=moment),
            Q(publish_until=None) | Q(publish_until__gt=moment),
            state="published",
        )

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
