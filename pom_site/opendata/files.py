"""A file that can be fetched, as pages and the catalogue know it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .vocabulary import Format, Text


@dataclass(frozen=True)
class Variant:
    """The same file for another reader."""

    label: Text
    query: str


EXCEL: Final = (Variant(_("CSV for Excel"), "bom=1&scheiding=puntkomma"),)


@dataclass(frozen=True)
class File:
    """`query` is what its address always asks; `standard` the address of the standard that it follows besides."""

    title: Text
    format: Format
    url_name: str
    query: str = ""
    also: tuple[Variant, ...] = ()
    standard: str = ""

    def address(self, *queries: str) -> str:
        query = "&".join(filter(None, (self.query, *queries)))
        return f"{reverse(self.url_name)}?{query}" if query else reverse(self.url_name)

    @property
    def standards(self) -> tuple[str, ...]:
        return (*self.format.standards, *filter(None, [self.standard]))

    @property
    def code(self) -> str:
        """Tells it from the other files of its dataset, for ever: "project-csv-partners"."""
        return "-".join(filter(None, (self.url_name, self.query.rpartition("=")[2])))

    def links(self, query: str = "") -> list[tuple[Text, str]]:
        """As (name of the format, address)."""
        others = [(each.label, self.address(query, each.query)) for each in self.also]
        return [(self.format.label, self.address(query)), *others]


@dataclass(frozen=True)
class Group:
    title: Text
    text: Text
    files: tuple[File, ...]
