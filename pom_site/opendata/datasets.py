"""The datasets of the portal, each declared by the app that owns the data."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.module_loading import autodiscover_modules

from .exports import Export
from .files import File
from .vocabulary import Text, Theme


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """
    `code` stands in its address in the catalogue: it stays for ever. `page` names the page about it, for people.
    With an `export` this site makes the files; without one, `others` are files that exist already, and `changed` says
    when they last did.
    """

    code: str
    title: Text
    description: Text
    keywords: tuple[Text, ...]
    themes: tuple[Theme, ...]
    page: str
    export: Export | None = None
    others: tuple[File, ...] = ()
    changed: Callable[[], datetime.datetime | None] | None = None
    standards: tuple[str, ...] = ()

    @property
    def files(self) -> list[File]:
        made = [file for group in self.export.groups() for file in group.files] if self.export else []
        return [*made, *self.others]

    @property
    def modified(self) -> datetime.datetime | None:
        if self.changed:
            return self.changed()
        return self.export.changed() if self.export else None


_datasets: dict[str, Dataset] = {}


def register(dataset: Dataset) -> Dataset:
    """Twice the same code would be two things under one address."""
    if _datasets.setdefault(dataset.code, dataset) is not dataset:
        raise ValueError(f"There is a dataset {dataset.code!r} already.")
    return dataset


def datasets() -> list[Dataset]:
    return list(_datasets.values())


def discover() -> None:
    """Imports the module `opendata` of every app: it registers what it has."""
    autodiscover_modules("opendata")
