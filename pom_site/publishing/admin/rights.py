"""
Who may do what in the admin of a public object, as `roles` says: its form, its rows, its buttons and its deletion.
Looking is open to whoever may view the kind. Whoever only translates sees everything and fills in his languages.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.utils import NestedObjects
from django.core.exceptions import FieldDoesNotExist
from django.db import models, router
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django_prose_editor.widgets import ProseEditorWidget

from .. import conflicts, roles
from ..languages import CODES
from ..models import Publishable, State
from ..offline import against_deleting
from ..snapshots import Snapshot, apply, capture


class FollowsRights:
    """Mixin of an admin of public objects: before everything that saves."""

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed: bool = super().has_change_permission(request, obj)  # type: ignore[misc]
        return allowed and (obj is None or roles.may(request.user, "change", obj))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed: bool = super().has_delete_permission(request, obj)  # type: ignore[misc]
        return allowed and (obj is None or roles.may(request.user, "delete", obj))

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)  # type: ignore[misc]
        if obj is not None:
            limit(form, type(obj), editable(request, obj))
        return form

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> tuple[Any, Any, Any, list[Any]]:
        """What is published, or kept by a rule, stands in the way, also when it would only go along."""
        listed, counts, lacking, in_the_way = super().get_deleted_objects(objs, request)  # type: ignore[misc]
        return listed, counts, lacking, [*_kept(objs), *in_the_way]


class FollowsParent(BaseModelAdmin):
    """Mixin of inlines: rows of a public object are changed by whoever may change that; added and removed by nobody
    who only translates it."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed: bool = super().has_add_permission(request, obj)  # type: ignore[call-arg]
        return allowed and roles.NEUTRAL in editable(request, obj)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and bool(editable(request, obj))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and roles.NEUTRAL in editable(request, obj)

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset = super().get_formset(request, obj, **kwargs)  # type: ignore[misc]
        limit(formset.form, formset.model, editable(request, obj))
        return formset


class ToCopy(forms.BoundField):
    """Shown only, but it can be reached by keyboard, read out and selected: a disabled field cannot."""

    def build_widget_attrs(self, attrs: Any, widget: Any = None) -> dict[str, Any]:
        built: dict[str, Any] = super().build_widget_attrs(attrs, widget)
        del built["disabled"]
        return {**built, "readonly": True}


def editable(request: HttpRequest, obj: Any) -> list[str]:
    """The languages that may be filled in on this object, and NEUTRAL. Something new is all its maker's."""
    if not isinstance(obj, Publishable) or obj._state.adding:
        return [roles.NEUTRAL, *CODES]
    return roles.languages_of(request.user, obj)


def limit(form: type[forms.BaseForm], model: type[models.Model], languages: list[str]) -> None:
    """The other fields are shown only: whatever a browser sends for them does not count."""
    if roles.NEUTRAL in languages:
        return
    for name, field in form.base_fields.items():  # type: ignore[attr-defined]
        language = _language(model, name)
        if language not in languages:
            _show_only(field, is_text=bool(language))


def limited_to(user: Any, instance: Any) -> Snapshot | None:
    """How it is before somebody saves who may change a part of it only; None for everybody else."""
    if instance is None or not roles.only_translates(user, instance):
        return None
    return capture(instance)


def keep_to_rights(user: Any, before: Snapshot | None, changed: Any) -> Snapshot:
    """
    What somebody made of an object that was never live. `before` comes from `limited_to`: what he may not touch is put
    back in the rows, whatever was posted.
    """
    after = capture(changed)
    if before is None:
        return after
    kept = roles.keep_to_languages(before, after, type(changed), roles.languages_of(user, type(changed)))
    apply(changed, kept)
    return kept


def joined_by(user: Any, instance: Publishable, data: Snapshot) -> Snapshot:
    """Two versions that somebody joined: what he may not touch is as it is in the newest one, whatever he chose."""
    newest = conflicts.newest(instance)
    before = newest.data if newest else capture(instance)
    return roles.keep_to_languages(before, data, type(instance), roles.languages_of(user, instance))


def _show_only(field: forms.Field, *, is_text: bool) -> None:
    """Texts can still be copied: they are what is translated."""
    field.disabled, field.required = True, False
    if isinstance(field, forms.ModelChoiceField):  # what was chosen may not be offered any more
        field.queryset = field.queryset.model._default_manager.all()  # type: ignore[union-attr]
    widget = field.widget
    if is_text and isinstance(widget, forms.TextInput | forms.Textarea) and not isinstance(widget, ProseEditorWidget):
        field.bound_field_class = ToCopy


def _language(model: type[models.Model], name: str) -> str:
    try:
        return getattr(model._meta.get_field(name), "language", roles.NEUTRAL)
    except FieldDoesNotExist:
        return roles.NEUTRAL


def _kept(objs: Any) -> list[str]:
    """In sentences, with everything that would be deleted along."""
    collector = NestedObjects(using=router.db_for_write(objs[0].__class__) if objs else "default")
    collector.collect(objs)
    sentence = _("“%(title)s” is published. Take it offline first, so that visitors are told where to go.")
    along = [each for found in collector.data.values() for each in found if isinstance(each, Publishable)]
    published = [sentence % {"title": each} for each in along if each.state == State.PUBLISHED]
    return published + [problem for each in along if each.state == State.OFFLINE for problem in against_deleting(each)]
