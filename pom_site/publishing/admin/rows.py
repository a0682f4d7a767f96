"""
Rows inside a form: the blocks of a page, the partners of a project. One list may hold several kinds of rows.

They are ordinary inline formsets with a hidden number that orders them; static/js/admin-rows.js adds rows and moves
them, by mouse and by keyboard. Django's own inline script is not used: it cannot order, and renumbers what it removes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, ClassVar

from django import forms
from django.contrib.admin import StackedInline
from django.contrib.admin.helpers import InlineAdminForm, InlineAdminFormSet
from django.db.models import Field, Model
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.text import capfirst

from .rights import FollowsParent
from .translated import TranslatedInline
from .widgets import KnownObjects, OwnWidgets

LAST = 10**9
# Far more rows of a kind than anybody writes; a form that claims more would keep the server busy for minutes.
MOST_ROWS = 200


class RowForm(KnownObjects, forms.ModelForm):
    """Form of one row."""


class RowInline(FollowsParent, OwnWidgets, StackedInline):
    """Rows that can be ordered, shown by templates/admin/rows/. `list_name` puts several inlines into one list."""

    form = RowForm
    extra = 0
    max_num = MOST_ROWS
    ordering_field: ClassVar[str] = "position"
    list_name: ClassVar[str] = ""
    list_title: ClassVar[str | Promise] = ""
    related: ClassVar[tuple[str, ...]] = ()

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related(*self.related)

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        return super().get_formset(request, obj, **{"absolute_max": MOST_ROWS, **kwargs})

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == self.ordering_field:
            kwargs["widget"] = forms.HiddenInput
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class TranslatedRowInline(TranslatedInline, RowInline):
    """The same for rows with translated texts."""


@dataclass(frozen=True)
class Row:
    formset: InlineAdminFormSet
    form: InlineAdminForm

    @property
    def original(self) -> Model | None:
        original: Any = self.form.original
        return original

    @property
    def label(self) -> str:
        """On the button that adds a row of this kind."""
        return str(getattr(self.formset.opts, "button", "") or capfirst(self.formset.opts.verbose_name))

    @property
    def place(self) -> int:
        name = self.formset.opts.ordering_field
        value = self.form.form[name].value() if name in self.form.form.fields else getattr(self.original, name, None)
        try:
            return int(value or 0)
        except ValueError:
            return LAST

    @property
    def has_errors(self) -> bool:
        return bool(self.form.form.errors)

    @property
    def can_be_removed(self) -> bool:
        return self.formset.formset.can_delete and (self.original is None or self.formset.has_delete_permission)


@dataclass
class RowList:
    """What the template shows as one list; `stock` holds an inline of another kind, which is shown Django's way."""

    name: str
    title: str | Promise
    formsets: list[InlineAdminFormSet] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    patterns: list[Row] = field(default_factory=list)
    stock: InlineAdminFormSet | None = None

    def take(self, formset: InlineAdminFormSet) -> None:
        rows = [Row(formset, form) for form in formset]
        if formset.has_add_permission:
            self.patterns.append(rows.pop())
        self.formsets.append(formset)
        self.rows = sorted([*self.rows, *rows], key=lambda row: row.place)

    @property
    def can_be_changed(self) -> bool:
        """Whether rows can be moved: their hidden number can be filled in."""
        return any(
            formset.has_change_permission and not formset.formset.form.base_fields[formset.opts.ordering_field].disabled
            for formset in self.formsets
        )


def row_lists(formsets: Iterable[InlineAdminFormSet]) -> list[RowList]:
    """The inlines of a form, those with one list's name joined, in the order of the admin class."""
    found: dict[str, RowList] = {}
    for formset in formsets:
        prefix = str(formset.formset.prefix)
        if not isinstance(formset.opts, RowInline):
            found[prefix] = RowList(prefix, "", stock=formset)
            continue
        name = formset.opts.list_name or prefix
        title = formset.opts.list_title or formset.opts.verbose_name_plural or ""
        found.setdefault(name, RowList(name, title)).take(formset)
    return list(found.values())
