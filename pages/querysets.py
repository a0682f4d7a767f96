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
    def at_path(self, path: str) -> Self:
        """Pages at a path without language prefix; one that is not translated answers at its Dutch path."""
        column = f"path_{get_language() or DEFAULT}"
        fallback = Q(**{f"{column}__isnull": True}) & Q(path_nl=path)
        return self.filter(Q(**{column: path}) | fallback)

    def for_tree(self) -> Self:
        """What menus, breadcrumbs and index pages show, in the order of the tree's siblings."""
        shown = [*columns("title"), *columns("menu_title"), *columns("summary"), *columns("path"), *columns("slug")]
        return self.only("parent_id", "kind", "in_menu", "footer", "position", *shown).order_by("position", "pk")


class NewsQuerySet(PublishableQuerySet):
    def newest(self) -> Self:
        return self.order_by("-date", "-pk")

    def for_rows(self) -> Self:
        return self.defer("source_note", *columns("seo_title"))


class ContactQuerySet(models.QuerySet[Any]):
    def active(self) -> Self:
        """Working for the POM today: who left disappears from the site by itself."""
        today = timezone.localdate()
        return self.filter(
            Q(active_from=None) | Q(active_from__lte=today), Q(active_until=None) | Q(active_until__gte=today)
        )
