"""The words by which catalogues of Europe know a dataset: licence, themes, formats. Addresses of authority tables."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Final

from django.utils.functional import Promise

Text = str | Promise

AUTHORITY: Final = "http://publications.europa.eu/resource/authority"
LICENCE: Final = "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0"
LICENCE_NAME: Final = "Modellicentie Gratis Hergebruik v1.0"
SCHEMA_ORG: Final = "https://schema.org"


class Theme(StrEnum):
    """The data themes of the EU that a business portal can touch."""

    ECONOMY = "ECON"
    ENVIRONMENT = "ENVI"
    GOVERNMENT = "GOVE"
    REGIONS = "REGI"
    TRANSPORT = "TRAN"
    ENERGY = "ENER"

    @property
    def uri(self) -> str:
        return f"{AUTHORITY}/data-theme/{self.value}"


class Format(Enum):
    """Its name for people, its code in the EU's table of file types, its media type."""

    CSV = ("CSV", "CSV", "text/csv")
    XLSX = ("XLSX", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    JSON = ("JSON", "JSON", "application/json")
    JSONLD = ("JSON-LD", "JSON_LD", "application/ld+json")
    GEOJSON = ("GeoJSON", "GEOJSON", "application/geo+json")

    @property
    def label(self) -> str:
        return self.value[0]

    @property
    def ending(self) -> str:
        return self.name.lower()

    @property
    def media_type(self) -> str:
        return self.value[2]

    @property
    def uri(self) -> str:
        return f"{AUTHORITY}/file-type/{self.value[1]}"
