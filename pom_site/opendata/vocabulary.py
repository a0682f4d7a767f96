"""The words by which catalogues of Europe know a dataset: licence, themes, formats. Addresses of authority tables."""

from __future__ import annotations

from enum import Enum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Text = str | Promise

AUTHORITY: Final = "http://publications.europa.eu/resource/authority"
IANA: Final = "https://www.iana.org/assignments/media-types"
LICENCE: Final = "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0"
LICENCE_NAME: Final = "Modellicentie Gratis Hergebruik v1.0"
LICENCE_TYPE: Final = "http://purl.org/adms/licencetype/Attribution"  # the source has to be named, no more
PROVINCE: Final = "http://data.europa.eu/nuts/code/BE23"
PROVINCE_NAME: Final = "Oost-Vlaanderen"
SCHEMA_ORG: Final = "https://schema.org"
GEOJSON_STANDARD: Final = "https://www.rfc-editor.org/info/rfc7946"
WGS84: Final = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"  # longitude before latitude
LANGUAGES: Final = {"nl": "NLD", "en": "ENG", "fr": "FRA", "de": "DEU"}


def authority(table: str, code: str) -> str:
    return f"{AUTHORITY}/{table}/{code}"


class Theme(Enum):
    """The data themes of the EU that the portal touches: the code of each, and its official name."""

    ECONOMY = ("ECON", _("Economy and finance"))
    ENVIRONMENT = ("ENVI", _("Environment"))
    GOVERNMENT = ("GOVE", _("Government and public sector"))
    REGIONS = ("REGI", _("Regions and cities"))

    @property
    def uri(self) -> str:
        return authority("data-theme", self.value[0])

    @property
    def label(self) -> Text:
        return self.value[1]


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
        return authority("file-type", self.value[1])

    @property
    def media_uri(self) -> str:
        return f"{IANA}/{self.media_type}"

    @property
    def standards(self) -> tuple[str, ...]:
        return (GEOJSON_STANDARD, WGS84) if self is Format.GEOJSON else ()
