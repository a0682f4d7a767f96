"""A plot or a space as schema.org knows it: an offer on a page of real estate."""

from __future__ import annotations

from typing import Any, Final

from django.utils import timezone

from domains.context import offers
from domains.models import Plot, Space
from domains.structured import address_data, known
from pom_site.publishing.seo import absolute, organisation_data

Data = dict[str, Any]
RIGHTS: Final = "http://purl.org/goodrelations/v1#"
SQUARE_METRE: Final = "MTK"  # codes of UN/CEFACT
MONTH: Final = "MON"


def offer_data(item: Plot | Space) -> Data:
    url = absolute(item.get_absolute_url())
    return known(
        {
            "@type": "RealEstateListing",
            "@id": f"{url}#listing",
            "url": url,
            "name": item.title,
            "description": item.summary,
            "datePosted": timezone.localdate(item.publish_from or item.created_at).isoformat(),
            "dateModified": item.updated_at.isoformat(),
            "publisher": organisation_data(),
            "mainEntity": _offer(item, url),
        }
    )


def _offer(item: Plot | Space, url: str) -> Data:
    deadline = offers.open_deadline(item)
    return known(
        {
            "@type": "Offer",
            "@id": f"{url}#offer",
            "url": url,
            "availability": f"https://schema.org/{offers.standing_of(item).stock}",
            "availabilityStarts": _day(item.available_from) if item.is_offered else "",
            "validFrom": _day(getattr(item, "price_on", None)) if item.is_offered else "",
            "validThrough": deadline.isoformat() if deadline else "",
            "businessFunction": _functions(item),
            "priceSpecification": _price(item),
            "itemOffered": _thing(item),
        }
    )


def _day(date: Any) -> str:
    return date.isoformat() if date else ""


def _functions(item: Plot | Space) -> list[str]:
    if not item.is_offered:
        return []
    forms = item.forms if isinstance(item, Plot) else [Plot.Form.RENT]
    return sorted({RIGHTS + ("Sell" if form == Plot.Form.SALE else "LeaseOut") for form in forms})


def _price(item: Plot | Space) -> Data:
    if item.price is None or not item.is_offered:
        return {}
    monthly = isinstance(item, Space) and item.price_basis == Space.Basis.MONTH
    yearly = isinstance(item, Space) and item.price_basis == Space.Basis.SQUARE_METRE
    return known(
        {
            "@type": "UnitPriceSpecification",
            "price": float(item.price),
            "priceCurrency": "EUR",
            "unitCode": MONTH if monthly else SQUARE_METRE,
            "billingDuration": "P1Y" if yearly else "",
            "valueAddedTaxIncluded": False,
        }
    )


def _thing(item: Plot | Space) -> Data:
    """schema.org gives rooms a floor, and land a property of its own."""
    size = {"value": float(item.area), "unitCode": SQUARE_METRE}
    if isinstance(item, Plot):
        area = {"additionalProperty": {"@type": "PropertyValue", "name": "area", **size}}
        point = item.point or item.park.point
        towns = ", ".join(place.name for place in offers.municipalities_of(item))
        address = {"@type": "PostalAddress", "addressLocality": towns, "addressCountry": "BE"}
    else:
        area = {"floorSize": {"@type": "QuantitativeValue", **size}}
        point, address = item.building.point, address_data(item.building)
    return known(
        {
            "@type": "Place" if isinstance(item, Plot) else "Accommodation",
            "name": item.title,
            "identifier": item.code,
            **area,
            "address": known(address),
            "geo": {"@type": "GeoCoordinates", "longitude": point[0], "latitude": point[1]} if point else "",
        }
    )
