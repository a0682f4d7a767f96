"""Placing blocks: one inline for each kind and each public model, shown together as one list."""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar

from content_editor.admin import ContentEditorInline
from django import forms
from django.db.models import Field, ForeignKey
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pom_site.media.models import Image
from pom_site.publishing.admin import PublishableAdmin, TranslatedRowInline
from pom_site.publishing.admin.widgets import PREVIEWS

from .models import Block, HasBlocks
from .widgets import DrawingSelect

BUTTONS: dict[str, str | Promise] = {
    "text": _("Text"),
    "figure": _("Picture"),
    "gallery": _("Gallery picture"),
    "quote": _("Quote"),
    "call_to_action": _("Call to action"),
    "accordion": _("Fold-out item"),
    "download": _("Download"),
    "key_figure": _("Key figure"),
    "card": _("Card"),
    "contact": _("Contact"),
    "video": _("Video"),
}
PLACE = ("region", "ordering")
PREVIEWS[Image] = lambda image: image.url(320)


class IllustratedAdmin:
    """Mixin of admins and inlines: a drawing is chosen with its picture beside it."""

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "drawing":
            kwargs["widget"] = DrawingSelect
        return super().formfield_for_dbfield(db_field, request, **kwargs)  # type: ignore[misc]


class BlockInline(IllustratedAdmin, TranslatedRowInline, ContentEditorInline):
    """One kind of block of one public model."""

    list_name = "blocks"
    list_title = _("Content")
    ordering_field = "ordering"
    fk_name = "parent"

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "region":
            kwargs |= {"widget": forms.HiddenInput, "initial": HasBlocks.regions[0].key}
        return super().formfield_for_dbfield(db_field, request, **kwargs)


def _fields(model: type[Block]) -> list[str]:
    """What an editor fills in: the illustration first, then the texts, then the hidden place in the list."""
    names = [
        field.name
        for field in model._meta.concrete_fields
        if field.editable and not hasattr(field, "translated_field") and field.name not in ("parent", *PLACE)
    ]
    return [*names, *PLACE]


def _inline(model: type[Block]) -> type[BlockInline]:
    chosen = [field.name for field in model._meta.concrete_fields if isinstance(field, ForeignKey)]
    return type(
        f"{model.__name__}Inline",
        (BlockInline,),
        {
            "model": model,
            "related": model.select_related,
            "button": BUTTONS[model.kind],
            "autocomplete_fields": [name for name in chosen if name != "parent"],
            "fieldsets": [(None, {"fields": _fields(model)})],
        },
    )


@cache
def block_inlines(model: type[HasBlocks]) -> list[type[BlockInline]]:
    """The inlines of a model, one for each kind, made once."""
    return [_inline(block) for block in model.block_models.values()]


class BlocksAdmin(IllustratedAdmin, PublishableAdmin):
    """Admin of a public object with an illustration and blocks."""

    autocomplete_fields: ClassVar[Any] = ("image",)
    intro_fields: ClassVar[tuple[Any, ...]] = ("title", "summary", "slug", ("image", "drawing"))
    list_select_related = False

    def get_queryset(self, request: HttpRequest) -> Any:
        """The chosen picture comes with the form; lists do not ask for it."""
        queryset = super().get_queryset(request)
        match = getattr(request, "resolver_match", None)
        return queryset.select_related("image") if match and "object_id" in match.kwargs else queryset

    def get_inlines(self, request: HttpRequest, obj: HasBlocks | None = None) -> list[Any]:
        return [*self.inlines, *block_inlines(self.model)]  # type: ignore[arg-type]

    def get_formset_kwargs(self, request: HttpRequest, obj: Any, inline: Any, prefix: str) -> dict[str, Any]:
        """Kinds that are not in use cost no query."""
        kwargs = super().get_formset_kwargs(request, obj, inline, prefix)
        if isinstance(inline, BlockInline) and inline.model.kind not in obj.block_kinds:
            kwargs["queryset"] = inline.model._default_manager.none()
        return kwargs
