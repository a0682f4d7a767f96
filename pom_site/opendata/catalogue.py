"""The catalogue of the portal, as the page and the files of it tell it alike."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.seo import ORGANISATION, absolute, organisation_data

from .datasets import Dataset, datasets, dates_of
from .exports import Dates
from .files import File
from .vocabulary import LICENCE, LICENCE_NAME

HEADING = _("Open data")
TITLE = _("Open data of the POM Oost-Vlaanderen")
DESCRIPTION = _("What this site tells about projects and places, as files to use again.")


@dataclass(frozen=True)
class Contact:
    """Whom to ask: by e-mail where the POM gave an address, else on its contact page."""

    email: str
    page: str


@dataclass(frozen=True)
class Service:
    """An interface for programs; `documentation` describes it for them."""

    endpoint: str
    documentation: str


@dataclass(frozen=True)
class Catalogue:
    """`page` is the address without host of the page of it in Dutch: the one that stays."""

    page: str
    contact: Contact
    service: Service | None = None
    datasets: list[Dataset] = field(default_factory=datasets)

    @property
    def uri(self) -> str:
        return f"{absolute(self.page)}#catalogus"

    def uri_of(self, dataset: Dataset) -> str:
        """Leads to its place on the page."""
        return f"{absolute(self.page)}#{dataset.code}"

    def uri_of_file(self, dataset: Dataset, file: File) -> str:
        return f"{self.uri_of(dataset)}-{file.code}"

    def dates_of(self, dataset: Dataset) -> Dates:
        return dates_of(tuple(self.datasets))[dataset.code]

    @property
    def issued(self) -> datetime.datetime | None:
        dates = (self.dates_of(each).issued for each in self.datasets)
        return min((each for each in dates if each), default=None)

    @property
    def modified(self) -> datetime.datetime | None:
        dates = (self.dates_of(each).modified for each in self.datasets)
        return max((each for each in dates if each), default=None)

    @property
    def served(self) -> list[Dataset]:
        """What the interface gives as well."""
        return [each for each in self.datasets if each.api and exists(each.api)]


def exists(url_name: str) -> bool:
    try:
        reverse(url_name)
    except NoReverseMatch:
        return False
    return True


def stable(url_name: str) -> str:
    """The address of a page that catalogues keep: the Dutch one, with its host."""
    with override(DEFAULT):
        return absolute(reverse(url_name))


def stable_file(file: File) -> str:
    with override(DEFAULT):
        return absolute(file.address())


@dataclass(frozen=True)
class Entry:
    """A dataset in the list for people."""

    dataset: Dataset
    url: str
    formats: list[str]
    modified: datetime.datetime | None


def entry_of(catalogue: Catalogue, dataset: Dataset) -> Entry:
    formats = list(dict.fromkeys(file.format.label for file in dataset.files))
    return Entry(dataset, reverse(dataset.page), formats, catalogue.dates_of(dataset).modified)


def catalogue_context(catalogue: Catalogue) -> dict[str, Any]:
    return {
        "title": HEADING,
        "description": DESCRIPTION,
        "entries": [entry_of(catalogue, each) for each in catalogue.datasets],
        "licence": LICENCE,
        "licence_name": LICENCE_NAME,
        "email": catalogue.contact.email,
        "api_url": catalogue.service.documentation if catalogue.service else "",
    }


def catalogue_data(catalogue: Catalogue) -> dict[str, Any]:
    """For search engines of datasets, in the words of schema.org."""
    return {
        "@type": "DataCatalog",
        "@id": catalogue.uri,
        "name": str(TITLE),
        "description": str(DESCRIPTION),
        "license": LICENCE,
        "publisher": organisation_data(),
        "dataset": [_dataset_data(catalogue, each) for each in catalogue.datasets],
    }


def _dataset_data(catalogue: Catalogue, dataset: Dataset) -> dict[str, Any]:
    modified = catalogue.dates_of(dataset).modified
    return {
        "@type": "Dataset",
        "@id": catalogue.uri_of(dataset),
        "name": str(dataset.title),
        "description": str(dataset.description),
        "license": LICENCE,
        "url": absolute(reverse(dataset.page)),
        "creator": {"@type": "Organization", "name": ORGANISATION},
        **({"dateModified": modified.isoformat()} if modified else {}),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": str(file.title),
                "encodingFormat": file.format.media_type,
                "contentUrl": absolute(file.address()),
            }
            for file in dataset.files
        ],
    }
