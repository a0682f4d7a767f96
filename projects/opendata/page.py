"""The page about the open data: what each file holds, under the filters that the visitor chose."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pages.context import overview
from pages.tree import tree
from pom_site.publishing.languages import CODES
from pom_site.publishing.pagination import own_query
from pom_site.publishing.seo import Crumb, Meta, paths
from projects.forms import ProjectFilterForm
from projects.opendata.columns import Column, Kind
from projects.opendata.json_files import LICENCE
from projects.opendata.operations import counted
from projects.opendata.tables import Table, tables

KIND_NAMES = {
    Kind.TEXT: gettext_lazy("text"),
    Kind.HTML: gettext_lazy("text with simple HTML"),
    Kind.INTEGER: gettext_lazy("whole number"),
    Kind.NUMBER: gettext_lazy("number"),
    Kind.BOOLEAN: gettext_lazy("true or false"),
    Kind.DATE: gettext_lazy("date (2027-01-31)"),
    Kind.MOMENT: gettext_lazy("date and time (UTC)"),
    Kind.LIST: gettext_lazy("several values, with | between them"),
}


@dataclass(frozen=True)
class Dataset:
    """What one can fetch, in one format or more, as (format, address); the addresses keep the filters."""

    name: Any
    files: list[tuple[Any, str]]


@dataclass(frozen=True)
class Described:
    """A column in words; one for the four languages of a text."""

    name: str
    kind: Any
    label: Any
    translated: bool


def data_meta(form: ProjectFilterForm) -> Meta:
    """Search engines find the page itself, not each choice of filters."""
    node = overview("projects", _("Projects"))
    title = Crumb(_("Open data of the projects"))
    return Meta(
        title=title.title,
        description=_("All projects as open data: CSV, Excel, JSON, JSON-LD and GeoJSON."),
        alternates=paths(lambda: reverse("project-data"), CODES),
        trail=tree().trail(node.pk, title) if node.pk else tree().trail(None, title),
        indexed=form.is_valid() and not form.chosen,
        query=own_query(form) if form.is_valid() else "",
    )


def data_context(form: ProjectFilterForm, asked: forms.Form) -> dict[str, Any]:
    """`asked`: the form that says what is wrong, if anything is."""
    context = {
        "licence": LICENCE,
        "tables": [(table.label, _described(table)) for table in tables().values()],
        "mistakes": [message for messages in asked.errors.values() for message in messages],
    }
    if asked.errors or not form.is_valid():
        return context
    found = form.found()
    count, (number, incomplete) = len(found), counted(found)
    query = own_query(form)
    return context | {
        "count": count,
        "operations": number,
        "incomplete": incomplete,
        "chosen": [label for _name, _value, label in form.chosen],
        "list_url": _address("project-list", query),
        "groups": _datasets(query),
    }


def _datasets(query: str) -> list[tuple[str, str, list[Dataset]]]:
    """Groups of (title, explanation, datasets)."""
    return [
        (
            _("Spreadsheets"),
            _("A table for each kind of row. In Excel with Belgian settings, take the file for Excel or XLSX."),
            [
                Dataset(_("All tables together"), [("XLSX", _address("project-xlsx", query))]),
                *(_table(name, table, query) for name, table in tables().items()),
            ],
        ),
        (
            _("For programmers"),
            _("The same values, with partners, funding, indicators and places inside each project."),
            [
                Dataset(_("Projects"), [("JSON", _address("project-json", query))]),
                Dataset(_("Projects as schema.org knows them"), [("JSON-LD", _address("project-jsonld", query))]),
                Dataset(_("Places on the map (WGS84)"), [("GeoJSON", _address("project-geojson", query))]),
            ],
        ),
        (
            _("European lists"),
            _("What Europe publishes of each project: for our partners and the authorities of the programmes."),
            [
                Dataset(_("List of operations for Kohesio"), [("CSV", _address("project-kohesio", query))]),
                Dataset(_("Interreg operations and partners for keep.eu"), [("XLSX", _address("project-keep", query))]),
            ],
        ),
    ]


def _table(name: str, table: Table, query: str) -> Dataset:
    address = _address("project-csv", f"tabel={name}", query)
    return Dataset(table.label, [("CSV", address), (_("CSV for Excel"), f"{address}&bom=1&scheiding=puntkomma")])


def _address(name: str, *queries: str) -> str:
    query = "&".join(filter(None, queries))
    return f"{reverse(name)}?{query}" if query else reverse(name)


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
