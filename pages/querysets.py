from __future__ import annotations

from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language
from tree_queries.query import TreeQuerySet

from pom_site.publishing.languages import DEFAULT, columns
from pom_site.publishing.querysets import PublishableQuerySet


class PageQuerySet(PublishableQuerySet, TreeQuerySet):
    def at_path(self, path: str) -> Any | None:
        """
        The page that has this path, without prefix, in the active language, else in Dutch, else in another one.

        A path with the words of another language is a mistake worth a redirect, not a dead end.
        """
        any_language = Q()
        for column in columns("path"):
            any_language |= Q(**{column: path})
        found = list(self.filter(any_language).order_by("pk"))
        for column in (f"path_{get_language() or DEFAULT}", *columns("path")):
            for candidate in found:
                if getattr(candidate, column) == path:
                    return candidate
        return None

    def answering(self, path: str, language: str) -> Self:
        """Pages that answer at a path in a language: with that path, or untranslated with that Dutch path."""
        column = f"path_{language}"
        untranslated = Q(**{f"{column}__isnull": True}) & Q(path_nl=path)
        return self.filter(Q(**{column: path}) | untranslated)

    def for_tree(self) -> Self:
        """What menus, breadcrumbs and index pages show, in the order of the tree's siblings."""
        shown = [*columns("title"), *columns("menu_title"), *columns("summary"), *columns("path"), *columns("slug")]
        placed = ("parent_id", "kind", "in_menu", "footer", "position", "block_kinds", "languages")
        return self.only(*placed, *shown).order_by("position", "pk")


class NewsQuerySet(PublishableQuerySet):
    def newest(self) -> Self:
        return self.order_by("-date", "-pk")

    def for_rows(self) -> Self:
        return self.defer("source_note", *columns("seo_title"))


class EventQuerySet(PublishableQuerySet):
    def coming(self) -> Self:
        """Not over yet, what starts first first: `Event.is_over`, said in SQL."""
        return self.filter(self._not_over()).order_by("starts_at", "pk")

    def past(self) -> Self:
        """The latest first."""
        return self.exclude(self._not_over()).order_by("-starts_at", "-pk")

    @staticmethod
    def _not_over() -> Q:
        """What has no end, or no hours, lasts until the end of its last day."""
        now = timezone.now()
        today = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
        by_hour = Q(ends_at__isnull=False, ends_at__gt=now)
        by_day = Q(all_day=True, ends_at__isnull=False, ends_at__gte=today)
        return by_hour | by_day | Q(ends_at__isnull=True, starts_at__gte=today)

    def for_rows(self) -> Self:
        return self.defer("source_note", "accessibility", *columns("seo_title"), *columns("accessibility"))


class ContactQuerySet(models.QuerySet[Any]):
    def active(self) -> Self:
        """Working for the POM today: who left disappears from the site by itself."""
        today = timezone.localdate()
        return self.filter(
            Q(active_from=None) | Q(active_from__lte=today), Q(active_until=None) | Q(active_until__gte=today)
        )
