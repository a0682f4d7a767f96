from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.db.models import IntegerField, Q, QuerySet, TextField, Value
from django.http import HttpRequest
from django.urls import reverse

from pom_site.publishing import roles
from pom_site.publishing.addresses import public_models
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.models import Publishable

TITLE = f"title_{DEFAULT}"
Key = tuple[int, int]  # content type and object


class Reach:
    """The public objects that one person may see, change or publish, as conditions for SQL."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.user: Any = request.user
        visible = [model for model in public_models() if may_view(request, model)]
        self.kinds = {kind.pk: model for model, kind in ContentType.objects.get_for_models(*visible).items()}
        self._inside: dict[type[Any], list[Any] | None] = {}

    def may(self, action: str) -> bool:
        """Whether there is any kind of object that this person may do this with."""
        return any(self._models(action))

    def querysets(self, action: str) -> dict[int, QuerySet[Any]]:
        """By content type, what may be seen, changed or published; domains count as in `roles.may`."""
        return {kind: self._queryset(model, action) for kind, model in self._models(action).items()}

    def about(self, action: str, prefix: str = "", only: Q | None = None) -> Q:
        """The same, for rows that are about an object, or `only` about some. What was deleted is not in it."""
        found = Q(pk=None)
        for kind, queryset in self.querysets(action).items():
            objects = queryset.filter(only or Q()).values("pk")
            found |= Q(**{f"{prefix}content_type": kind, f"{prefix}object_id__in": objects})
        return found

    def titles(self, keys: Iterable[Key]) -> dict[Key, str]:
        """Of objects of every kind, in one query."""
        wanted: dict[int, list[int]] = {}
        for kind, pk in keys:
            wanted.setdefault(kind, []).append(pk)
        parts = [
            self.kinds[kind]
            ._base_manager.filter(pk__in=pks)
            .order_by()
            .annotate(in_kind=Value(kind, IntegerField()))
            .values_list("in_kind", "pk", TITLE)
            for kind, pks in wanted.items()
        ]
        rows = parts[0].union(*parts[1:], all=True) if parts else ()
        return {(kind, pk): title or "" for kind, pk, title in rows}

    def form(self, kind: int, pk: int, view: str = "change") -> str:
        meta = self.kinds[kind]._meta
        return reverse(f"admin:{meta.app_label}_{meta.model_name}_{view}", args=[pk])

    def kind_name(self, kind: int) -> str:
        return str(self.kinds[kind]._meta.verbose_name)

    def _models(self, action: str) -> dict[int, type[Any]]:
        return {
            kind: model for kind, model in self.kinds.items() if action == "view" or roles.may(self.user, action, model)
        }

    def _queryset(self, model: type[Any], action: str) -> QuerySet[Any]:
        """Not the admin's own: that of pages reads the tree, which has no place in a union."""
        queryset = model._base_manager.order_by()
        inside = None if action == "view" else self._in_scope(model)
        return queryset if inside is None else queryset.filter(pk__in=inside)

    def _in_scope(self, model: type[Any]) -> list[Any] | None:
        """None: all of them, because this person or this kind of object knows no limits."""
        free = model.scope_codes is Publishable.scope_codes and not model.kind_scope
        if not self._is_limited or free:
            return None
        if model.kind_scope:
            return None if roles.in_scope(self.user, list(model.kind_scope)) else []
        if model not in self._inside:
            long_texts = [each.attname for each in model._meta.concrete_fields if isinstance(each, TextField)]
            everything = model._base_manager.defer(*long_texts).prefetch_related(*model.scope_relations)
            self._inside[model] = [each.pk for each in everything if roles.in_scope(self.user, each.scope_codes())]
        return self._inside[model]

    @cached_property
    def _is_limited(self) -> bool:
        return not self.user.is_superuser and bool(roles.profile(self.user).scopes)


def may_view(request: HttpRequest, model: type[Any]) -> bool:
    return admin.site.is_registered(model) and admin.site.get_model_admin(model).has_view_permission(request)
