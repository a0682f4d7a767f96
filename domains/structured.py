"""Parks, brownfields and buildings as schema.org knows places: for the head of their pages."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from django.utils.translation import gettext as _

from domains.models import Brownfield, Building, OpeningHours, Park
from domains.stock import available_land
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_of
from pom_site.publishing.seo import absolute

Data = dict[str, Any]

HECTARE: Final = 10_000
IN_HECTARES: Final = "HAR"  # UN/CEFACT
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def park_data(park: Park) -> Data:
    areas = [
        (_("Gross area"), park.area_gross),
        (_("Net area"), park.area_net),
        (_("Available area"), available_land().get(park.pk)),
    ]
    return known(
        place_data(park)
        | {
            "alternateName": park.alternative_name,
            "identifier": number_data(park.vlaio_id) if park.vlaio_id else "",
            "containedInPlace": [area_data(each) for each in present_of(each.pk for each in park.municipalities.all())],
            "additionalProperty": [in_hectares(name, area) for name, area in areas if area is not None],
        }
    )


def brownfield_data(brownfield: Brownfield) -> Data:
    area = brownfield.area
    return known(
        place_data(brownfield)
        | {
            "containedInPlace": [area_data(each) for each in brownfield.municipalities.all()],
            "additionalProperty": [] if area is None else [in_hectares(_("Area"), area)],
        }
    )


def building_data(building: Building) -> Data:
    return known(
        place_data(building)
        | {
            "address": address_data(building),
            "containedInPlace": [area_data(each) for each in present_of([building.municipality_id])],
            "sameAs": [each for each in (building.website, building.address_uri) if each],
            "amenityFeature": amenities(building),
            "openingHoursSpecification": [hours_data(each) for each in building.opening_hours.all()],
        }
    )


def place_data(item: Any) -> Data:
    """What every place tells; what is not known is "" or empty."""
    point = item.point
    return {
        "@type": "Place",
        "@id": f"{absolute(f'/#{item._meta.model_name}-')}{item.pk}",
        "name": item.title,
        "description": item.summary,
        "url": absolute(item.get_absolute_url()),
        "image": absolute(item.share_image) if item.share_image else "",
        "geo": {"@type": "GeoCoordinates", "longitude": point[0], "latitude": point[1]} if point else "",
    }


def known(data: Data) -> Data:
    """What is not known is left out."""
    return {name: value for name, value in data.items() if value not in ("", None, [], {})}


def area_data(place: Municipality) -> Data:
    return {"@type": "AdministrativeArea", "name": place.name}


def number_data(number: str) -> Data:
    """In the register of business parks."""
    return {"@type": "PropertyValue", "propertyID": "VLAIO", "value": number}


def hours_data(hours: OpeningHours) -> Data:
    day = f"https://schema.org/{DAYS[hours.day - 1]}"
    opens, closes = f"{hours.opens:%H:%M}", f"{hours.closes:%H:%M}"
    return {"@type": "OpeningHoursSpecification", "dayOfWeek": day, "opens": opens, "closes": closes}


def in_hectares(name: str, area: Decimal) -> Data:
    return {"@type": "PropertyValue", "name": name, "value": float(area / HECTARE), "unitCode": IN_HECTARES}


def address_data(building: Building) -> Data:
    towns = present_of([building.municipality_id])
    return known(
        {
            "@type": "PostalAddress",
            "streetAddress": building.street,
            "postalCode": building.postcode,
            "addressLocality": towns[0].name if towns else "",
            "addressCountry": "BE",
        }
    )


def amenities(building: Building) -> list[Data]:
    """Services and facilities that are there; those that are counted with their number."""
    there = [str(service) for service in building.services.all()]
    there += building.get_accessibility_labels()  # type: ignore[attr-defined]
    counted = [
        (_("Parking spaces"), building.parking_spaces),
        (_("Bicycle spaces"), building.bicycle_spaces),
        (_("Charging points"), building.charging_points),
        (_("Loading docks"), building.docks),
    ]
    rows: list[tuple[str, bool | int]] = [(name, True) for name in there]
    rows += [(name, number) for name, number in counted if number]
    return [{"@type": "LocationFeatureSpecification", "name": name, "value": value} for name, value in rows]
