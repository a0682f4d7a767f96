"""The page about a dataset: what each file holds, under the filters that the visitor chose."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.languages import CODES
from pom_site.publishing.pagination import own_query
from pom_site.publishing.seo import Crumb, Meta, paths

from .columns import Column, Kind
from .datasets import Dataset
from .exports import Export
from .tables import Table
from .vocabulary import LICENCE, LICENCE_NAME

KIND_NAMES = {
    Kind.TEXT: _("text"),
    Kind.HTML: _("text with simple HTML"),
    Kind.INTEGER: _("whole number"),
    Kind.NUMBER: _("number"),
    Kind.BOOLEAN: _("true or false"),
    Kind.DATE: _("date (2027-01-31)"),
    Kind.MOMENT: _("date and time (UTC)"),
    Kind.LIST: _("several values, with | between them"),
}


@dataclass(frozen=True)
class Described:
    """A column in words; one for the four languages of a text."""

    name: str
    kind: Any
    label: Any
    translated: bool


def data_meta(dataset: Dataset, form: Any) -> Meta:
    """Search engines find the page itself, not each choice of filters."""
    export = export_of(dataset)
    title = str(export.heading)
    return Meta(
        title=title,
        description=str(dataset.description),
        alternates=paths(lambda: reverse(dataset.page), CODES),
        trail=export.trail(Crumb(title)),
        indexed=form.is_valid() and not form.chosen,
        query=own_query(form) if form.is_valid() else "",
    )


def data_context(dataset: Dataset, form: Any, asked: forms.Form) -> dict[str, Any]:
    """`asked`: the form that says what is wrong, if anything is."""
    export = export_of(dataset)
    context = {
        "dataset": dataset,
        "heading": export.heading,
        "licence": LICENCE,
        "licence_name": LICENCE_NAME,
        "tables": [(table.label, _described(table)) for table in export.tables().values()],
        "page_url": reverse(dataset.page),
        "mistakes": [message for messages in asked.errors.values() for message in messages],
    }
    if asked.errors or not form.is_valid():
        return context
    found, query = form.found(), own_query(form)
    return context | {
        "count": len(found),
        "chosen": [label for _name, _value, label in form.chosen],
        "list_url": _with_query(export.list_page, query) if export.list_page else "",
        "groups": [
            (group.title, group.text, [(file.title, file.links(query)) for file in group.files])
            for group in export.groups()
        ],
        **export.context(found),
    }


def export_of(dataset: Dataset) -> Export:
    if dataset.export is None:
        raise ValueError(f"The dataset {dataset.code!r} has no files of its own.")
    return dataset.export


def _with_query(url_name: str, query: str) -> str:
    return f"{reverse(url_name)}?{query}" if query else reverse(url_name)


def _described(table: Table) -> list[Described]:
    def stem(column: Column) -> str:
        base, _mark, language = column.name.rpartition("_")
        return base if language in CODES else column.name

    found = []
    for name, group in groupby(table.columns, key=stem):
        columns = list(group)
        first = columns[0]
        found.append(Described(name, KIND_NAMES[first.kind], first.label, len(columns) > 1))
    return found
