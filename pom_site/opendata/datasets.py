"""The datasets of the portal, each declared by the app that owns the data."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.module_loading import autodiscover_modules

from pom_site.publishing.memo import remembered

from .exports import Dates, Export, dates_by_name
from .files import File
from .vocabulary import Text, Theme


@dataclass(frozen=True, kw_only=True, eq=False)
class Dataset:
    """
    `code` stands in its address in the catalogue: it stays for ever. `page` names the page about it, for people.
    With an `export` this site makes the files; without one, `others` are files that exist already, and it is as
    old as what it is `part_of`. `api` names the address of the API that gives the same data; where there is none, it is
    not told.
    """

    code: str
    title: Text
    description: Text
    keywords: tuple[Text, ...]
    themes: tuple[Theme, ...]
    page: str
    export: Export | None = None
    others: tuple[File, ...] = ()
    part_of: Dataset | None = None
    api: str = ""
    standards: tuple[str, ...] = ()

    @property
    def files(self) -> list[File]:
        made = [file for group in self.export.groups() for file in group.files] if self.export else []
        return [*made, *self.others]


_datasets: dict[str, Dataset] = {}


def register(dataset: Dataset) -> Dataset:
    """Twice the same code would be two things under one address."""
    if _datasets.setdefault(dataset.code, dataset) is not dataset:
        raise ValueError(f"There is a dataset {dataset.code!r} already.")
    return dataset


def datasets() -> list[Dataset]:
    """In the order of their codes: which app was imported first says nothing to visitors."""
    return [dataset for _code, dataset in sorted(_datasets.items())]


@remembered
def dates_of(found: tuple[Dataset, ...]) -> dict[str, Dates]:
    """By code. They are read together: a portal asks for all of them or for none."""
    exports = {each.code: (each.part_of or each).export for each in found}
    dates = dates_by_name({export.name: export for export in exports.values() if export})
    return {code: dates[export.name] if export else Dates() for code, export in exports.items()}


def discover() -> None:
    """Imports the module `opendata` of every app: it registers what it has."""
    autodiscover_modules("opendata")
