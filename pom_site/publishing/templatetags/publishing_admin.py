"""What the admin's templates ask: the language of a field, the rows of a form, the errors of a form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import template
from django.core.exceptions import FieldDoesNotExist
from django.utils.text import capfirst

from pom_site.publishing import bin
from pom_site.publishing.admin import rows
from pom_site.publishing.languages import LANGUAGES
from pom_site.publishing.models import Publishable

register = template.Library()
register.filter("row_lists", rows.row_lists)
NAMES = dict(LANGUAGES)


@register.filter
def language_of(field: Any) -> str:
    """The language of a field in a form, also of one that may only be read; empty when it has none."""
    bound = field.field
    is_bound = hasattr(bound, "form")
    name = bound.name if is_bound else bound["name"]
    meta = getattr((bound if is_bound else field).form, "_meta", None)
    return _language(getattr(meta, "model", None), name) if isinstance(name, str) else ""


def _language(model: Any, name: str) -> str:
    if model is None:
        return ""
    try:
        return getattr(model._meta.get_field(name), "language", "")
    except FieldDoesNotExist:
        return ""


@register.filter
def language_name(code: str) -> str:
    return NAMES.get(code, "")


@register.simple_tag
def content_languages() -> tuple[tuple[str, str], ...]:
    return LANGUAGES


@register.filter
def bin_days(opts: Any) -> int:
    """How long the recycle bin keeps what is deleted of this kind; 0: not at all."""
    return bin.KEPT_FOR.days if issubclass(opts.model, Publishable) else 0


@dataclass(frozen=True)
class Mistake:
    """One line of the summary: what is wrong, where, and the field it leads to."""

    target: str
    label: str
    language: str
    message: str


@register.simple_tag
def mistakes_of(adminform: Any, formsets: Any) -> list[Mistake]:
    """Every error of the form and of its rows, in their order on the page."""
    found = list(_mistakes(adminform.form, ""))
    for formset in formsets or []:
        for form in formset.formset.forms:
            found += _mistakes(form, str(formset.opts.verbose_name))
        found += [
            Mistake("", capfirst(formset.opts.verbose_name_plural), "", message)
            for message in formset.formset.non_form_errors()
        ]
    return found


def _mistakes(form: Any, row: str) -> Iterator[Mistake]:
    model = getattr(getattr(form, "_meta", None), "model", None)
    for name, messages in form.errors.items():
        if name not in form.fields:
            yield from (Mistake("", capfirst(row), "", message) for message in messages)
            continue
        bound = form[name]
        label = f"{capfirst(row)}: {bound.label}" if row else bound.label
        language = NAMES.get(_language(model, name), "")
        yield from (Mistake(bound.id_for_label or bound.auto_id, label, language, message) for message in messages)
