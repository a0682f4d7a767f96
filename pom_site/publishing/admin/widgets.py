"""
How forms ask: native fields for dates, and a box to search in for related objects.

The box is our own (static/js/admin-choose.js): Django's autocomplete has no name for screen readers. It speaks to the
same address, and asks the database nothing about objects that the form already has.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from django import forms
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import AutocompleteMixin, RelatedFieldWidgetWrapper
from django.db import models
from django.db.models import Model
from django.http import HttpRequest
from django.utils.translation import gettext as _
from js_asset import Media, Script

from ..gathering import gather_keys, keep, let_go


class DateInput(forms.DateInput):
    """The browser's own: in the reader's order of day and month, with a calendar, operable by everybody."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


class MomentInput(forms.DateTimeInput):
    input_type = "datetime-local"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%dT%H:%M")


class Choosing(AutocompleteMixin):
    """Only what is chosen is in the select; the script searches for the rest."""

    def build_attrs(self, base_attrs: Any, extra_attrs: Any = None) -> dict[str, Any]:
        attrs: dict[str, Any] = super().build_attrs(base_attrs, extra_attrs)
        words = {
            "data-none": _("Nothing found."),
            "data-found": _("{count} found. Use the arrow keys to choose."),
            "data-more": _("There are more: type a few letters."),
            "data-remove": _("Remove {name}"),
            "data-clear": _("Empty this field"),
            "data-hint": _("Type to search"),
        }
        return {**attrs, **words, "class": "choose-select", "data-choose": attrs["data-ajax--url"]}

    @property
    def media(self) -> forms.Media:
        return Media(js=[Script("js/admin-choose.js", defer=True)])


class ChooseMany(Choosing, forms.SelectMultiple):
    pass


class ChooseOne(Choosing, forms.Select):
    """`known` holds the object that is chosen now; so it need not be asked for again."""

    known: Model | None = None

    def optgroups(self, name: str, value: Any, attrs: dict[str, Any] | None = None) -> list[Any]:
        if self.known is None or [str(one) for one in value] != [str(self.known.pk)]:
            groups: list[Any] = super().optgroups(name, value, attrs)
            return groups
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        option = self.create_option(name, self.known.pk, str(self.known), True, 0)
        preview = preview_of(self.known)
        if preview:
            option["attrs"]["data-preview"] = preview
        return [(None, [*options, option], 0)]


class KnownObjects(forms.BaseForm):
    """
    Mixin of forms: hands related objects that were fetched with the row to their boxes, and asks once what all
    many-to-many fields hold: Django asks for each of them.
    """

    base_fields: ClassVar[dict[str, forms.Field]]
    instance: Model

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        with links_gathered(kwargs.get("instance"), self.base_fields):
            super().__init__(*args, **kwargs)
        fetched = self.instance._state.fields_cache
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, ChooseOne):
                widget.known = fetched.get(name)


@contextmanager
def links_gathered(instance: Model | None, wanted: Container[str]) -> Iterator[None]:
    """Only within the block: what is chosen may change by what the form saves."""
    stored = instance is not None and instance.pk is not None
    links = [field.name for field in instance._meta.many_to_many if field.name in wanted] if instance and stored else []
    found = gather_keys(instance, *links) if links else {}
    for name, keys in found.items():
        keep(instance, name, keys)
    yield
    let_go(instance, *found)


class OwnWidgets(BaseModelAdmin):
    """Mixin of admins and inlines."""

    formfield_overrides = {
        models.DateField: {"widget": DateInput},
        models.DateTimeField: {"form_class": forms.DateTimeField, "widget": MomentInput},
    }

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Beside a related object: add one, or change this one. What else Django offers there, its list offers too."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_delete_related = field.widget.can_view_related = False
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request) and "widget" not in kwargs:
            kwargs["widget"] = ChooseOne(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        chooses = db_field.name in self.get_autocomplete_fields(request) and "widget" not in kwargs
        if chooses:
            kwargs["widget"] = ChooseMany(db_field, self.admin_site, using=kwargs.get("using"))
        field: Any = super().formfield_for_manytomany(db_field, request, **kwargs)
        if field and chooses:
            field.help_text = db_field.help_text  # without Django's sentence about holding a key
        return field


PREVIEWS: dict[type[Model], Callable[[Any], str]] = {}


def preview_of(chosen: Any) -> str:
    """The address of a small picture of it, when its room knows one (PREVIEWS)."""
    preview = PREVIEWS.get(type(chosen))
    return preview(chosen) if preview else ""
