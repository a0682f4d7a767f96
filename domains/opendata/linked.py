"""
The four as linked data: schema.org for everybody, with the classes and properties of OSLO Bedrijventerrein where that
standard has them. What is not known is left out.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from domains.models import Brownfield, Park, Plot
from domains.models.codes import Availability, Building, Development, Restriction, Use, concept_uri
from domains.opendata.places import dutch_address
from pom_site.publishing.seo import absolute

Data = dict[str, Any]
WORDS: Final = {
    "@vocab": "https://schema.org/",
    "bt": "https://data.vlaanderen.be/ns/bedrijventerrein#",
    "perceel": "https://data.vlaanderen.be/ns/perceel#",
    "dct": "http://purl.org/dc/terms/",
}
SQUARE_METRES: Final = "MTK"  # UN/CEFACT


def park_data(park: Park) -> Data:
    own = {
        "alternateName": park.alternative_name,
        "identifier": {"@type": "PropertyValue", "propertyID": "VLAIO", "value": park.vlaio_id}
        if park.vlaio_id
        else "",
        "containedInPlace": _areas(park),
        "perceel:oppervlakte": _size(park.area_gross),
        "bt:beschikbareOppervlakte": _size(park.area_available),
        "bt:statusOntwikkeling": _concept(Development, park.development),
    }
    return _known(_place(park, "bt:Bedrijventerrein") | own)


def plot_data(plot: Plot) -> Data:
    own = {
        "identifier": plot.code,
        "dct:isPartOf": {"@id": key_of(plot.park)},
        "perceel:oppervlakte": _size(plot.area),
        "bt:beschikbaarheid": _concept(Availability, plot.availability),
        "bt:bebouwing": _concept(Building, plot.built),
        "bt:inGebruik": _concept(Use, plot.in_use),
        "bt:beperking": [_concept(Restriction, value) for value in plot.restrictions],
        "bt:homepageAanbieding": {"@id": dutch_address(plot)} if plot.is_offered else "",
    }
    return _known(_place(plot, "bt:Bedrijventerreinperceel") | own)


def brownfield_data(brownfield: Brownfield) -> Data:
    own = {"containedInPlace": _areas(brownfield), "perceel:oppervlakte": _size(brownfield.area)}
    return _known(_place(brownfield) | own)


def space_data(space: Any) -> Data:
    building = space.building
    address = {
        "@type": "PostalAddress",
        "streetAddress": building.street,
        "postalCode": building.postcode,
        "addressLocality": building.municipality.name,
        "addressCountry": "BE",
    }
    where = {"@type": "Place", "@id": key_of(building), "name": building.title_nl, "address": _known(address)}
    room = {
        "@type": "Accommodation",
        "@id": key_of(space),
        "name": space.title_nl,
        "url": dutch_address(space),
        "floorSize": _size(space.area),
        "floorLevel": space.floor_nl or "",
        "containedInPlace": where,
    }
    return _known(room)


def key_of(item: Any) -> str:
    return f"{absolute(f'/#{item._meta.model_name}-')}{item.pk}"


def _place(item: Any, *kinds: str) -> Data:
    point = item.point
    return {
        "@type": ["Place", *kinds],
        "@id": key_of(item),
        "name": item.title_nl,
        "description": item.summary_nl or "",
        "url": dutch_address(item),
        "geo": {"@type": "GeoCoordinates", "longitude": point[0], "latitude": point[1]} if point else "",
    }


def _areas(item: Any) -> list[Data]:
    return [{"@type": "AdministrativeArea", "name": each.name} for each in item.municipalities.all()]


def _size(area: Decimal | None) -> Data | str:
    return "" if area is None else {"@type": "QuantitativeValue", "value": area, "unitCode": SQUARE_METRES}


def _concept(kind: Any, value: str) -> Data | str:
    return {"@id": concept_uri(kind, value)} if value else ""


def _known(data: Data) -> Data:
    return {name: value for name, value in data.items() if value not in ("", None, [], {})}
