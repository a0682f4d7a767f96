"""Choosing a related object: an autocomplete that asks the database nothing about what the form already has."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Model
from django.http import HttpRequest


class OwnAutocomplete(AutocompleteSelect):
    """`known` holds the object that is chosen now; what it shows beside the field comes from its `admin_preview`."""

    known: Model | None = None

    def optgroups(self, name: str, value: list[Any], attrs: dict[str, Any] | None = None) -> list[Any]:
        if self.known is None or [str(one) for one in value] != [str(self.known.pk)]:
            return super().optgroups(name, value, attrs)
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        option = self.create_option(name, self.known.pk, str(self.known), True, 0)
        preview = preview_of(self.known)
        if preview:
            option["attrs"]["data-preview"] = preview
        return [(None, [*options, option], 0)]


class KnownObjects(forms.BaseForm):
    """Mixin of forms: hands related objects that were fetched with the row to their autocompletes."""

    instance: Model

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fetched = self.instance._state.fields_cache
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, OwnAutocomplete):
                widget.known = fetched.get(name)


class OwnWidgets(BaseModelAdmin):
    """Mixin of admins and inlines."""

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request) and "widget" not in kwargs:
            kwargs["widget"] = OwnAutocomplete(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


def preview_of(chosen: Any) -> str:
    """The address of a small picture of it, when it is something to look at."""
    preview = getattr(chosen, "admin_preview", None)
    return preview() if callable(preview) else ""
