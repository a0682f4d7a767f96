"""Texts in four languages: the columns of one text stand together, and the language bar shows one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from django.db.models import Field, Model
from django.forms import Field as FormField
from django.http import HttpRequest, HttpResponse
from django.utils.text import capfirst
from js_asset import Media
from modeltranslation.admin import TranslationAdmin, TranslationBaseModelAdmin, TranslationInlineModelAdmin

from .widgets import KnownObjects, OwnWidgets


class LanguagesTogether(OwnWidgets, TranslationBaseModelAdmin):
    """Labels without a language in brackets, and the four columns of a text on one line of the form."""

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> FormField | None:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and getattr(db_field, "language", None):
            field.label = capfirst(db_field.translated_field.verbose_name)  # type: ignore[attr-defined]
        return field

    def get_fieldsets(self, request: HttpRequest, obj: Model | None = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        return [(name, {**options, "fields": list(self._together(options["fields"]))}) for name, options in fieldsets]

    def _together(self, fields: Sequence[Any]) -> Iterator[Any]:
        text_of = {column.name: text for text, columns in self.trans_opts.all_fields.items() for column in columns}
        for text, group in groupby(fields, lambda field: text_of.get(field) if isinstance(field, str) else None):
            if text:
                yield tuple(group)
            else:
                yield from group


class TranslatedAdmin(LanguagesTogether, TranslationAdmin):
    """Base of every admin of a model with translated texts."""

    list_per_page = 50
    show_full_result_count = False

    def get_form(self, request: HttpRequest, obj: Model | None = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        return type(form.__name__, (KnownObjects, form), {})

    def changelist_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return with_nonce(request, super().changelist_view(request, *args, **kwargs))

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return with_nonce(request, super().changeform_view(request, *args, **kwargs))


class TranslatedInline(LanguagesTogether, TranslationInlineModelAdmin):
    """Base of inlines with translated texts; put it before the kind of inline."""


def with_nonce(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Import maps are inline scripts: the content policy lets only those through that carry the nonce."""
    context = getattr(response, "context_data", None)
    if context and "media" in context:
        # The nonce is lazy, and false until it was read once: never test it for truth.
        context["media"] = Media.from_media(context["media"], nonce=str(request.csp_nonce))  # type: ignore[attr-defined]
    return response
