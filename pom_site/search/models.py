from __future__ import annotations

import unicodedata
from typing import Any, Self

from django.apps import apps
from django.db import models
from django.db.models import Case, Q, Value, When
from django.utils import timezone


def fold(text: str) -> str:
    """Lower case without accents, so that "économie" and "Economie" find each other."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


class SearchQuerySet(models.QuerySet[Any]):
    def visible(self) -> Self:
        now = timezone.now()
        return self.filter(
            Q(publish_from=None) | Q(publish_from__lte=now), Q(publish_until=None) | Q(publish_until__gt=now)
        )

    def matching(self, language: str, words: list[str]) -> Self:
        """Every word somewhere in the text; entries with all words in the title come first. No words find nothing."""
        if not words:
            return self.none().annotate(rank=Value(1))
        anywhere, in_title = Q(language=language), Q()
        for word in words:
            anywhere &= Q(folded__contains=word)
            in_title &= Q(folded_title__contains=word)
        rank = Case(When(in_title, then=Value(0)), default=Value(1))
        return self.filter(anywhere).annotate(rank=rank).order_by("rank", "title", "pk")


class SearchEntry(models.Model):
    """What search knows of one public object in one language; `text_language` is "nl" where the text falls back."""

    model = models.CharField(max_length=60)
    object_id = models.BigIntegerField()
    language = models.CharField(max_length=2)
    text_language = models.CharField(max_length=2)
    title = models.CharField(max_length=200)
    summary = models.TextField(blank=True)
    url = models.CharField(max_length=500)
    folded_title = models.CharField(max_length=250)
    folded = models.TextField()
    publish_from = models.DateTimeField(null=True)
    publish_until = models.DateTimeField(null=True)

    objects = SearchQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["model", "object_id", "language"], name="search_entry_unique")]
        indexes = [models.Index(fields=["language", "title"], name="search_by_language")]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"

    @property
    def kind_label(self) -> str:
        """ "Project", "News item": the name of its kind in the active language."""
        return str(apps.get_model(self.model)._meta.verbose_name).capitalize()
