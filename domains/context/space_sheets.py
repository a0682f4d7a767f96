"""The page of a space in a building, which is its sheet on paper too."""

from __future__ import annotations

from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from domains.context import offers
from domains.context.facts import Fact, known
from domains.context.maps import whereabouts
from domains.context.places import contact_of, place_context, place_meta
from domains.context.plot_sheets import OTHERS, guide_crumb, park_facts
from domains.context.spaces import terms_of
from domains.models import Building, Park, Space
from domains.structured_offers import offer_data
from pom_site.geo.present import present_of
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.quantities import NO_BREAK, euro
from pom_site.publishing.seo import Crumb, Meta


def space_context(space: Space) -> dict[str, Any]:
    building = space.building
    others = Space.objects.published().offered().filter(building=building.pk).exclude(pk=space.pk).by_size().for_rows()
    return place_context(space) | {
        "place": building,
        "standing": offers.standing_of(space),
        "facts": space_facts(space),
        "place_facts": building_facts(building),
        "where": whereabouts(building, offers.municipalities_of(space)),
        "documents": [*([space.plan] if space.plan else []), *space.documents.all()],
        "others": [(other, offers.line_of(other)) for other in others[:OTHERS]],
        "contact": contact_of(space, building, space.domain),
    }


def space_meta(space: Space) -> Meta:
    building = space.building
    crumb = Crumb(building.title, building.get_absolute_url(), fallback_language(building, "title"))
    return place_meta(space, guide_crumb(), crumb, jsonld=[offer_data(space)])


def space_facts(space: Space) -> list[Fact]:
    """First what plots and spaces have in common: the comparison puts those lines side by side."""
    return known(
        [
            (_("Kind"), offers.kind_of(space)),
            (_("Building"), offers.link_to(space.building)),
            (_("Municipality"), offers.listed(place.name for place in offers.municipalities_of(space))),
            (_("Area"), offers.area_of(space.area)),
            (_("Price"), offers.price_of(space)),
            (_("Available from"), offers.free_from(space)),
            (_("Offered for"), offers.offered_for(space)),
            (_("Charges"), charges_of(space)),
            (_("Term"), terms_of(space)),
            (_("Floor"), marked(space, "floor")),
            (_("Electric power"), _unit(space.power, "kVA")),
            (_("Free height"), _unit(space.height, "m")),
            (_("Gate"), _("Yes") if space.has_gate else ""),
            (_("Class of the lab"), space.lab_class),
        ]
    )


def building_facts(building: Building) -> list[Fact]:
    park = public_park(building)
    labels: Any = building
    services = (service.get_kind_display() for service in building.services.all())
    rows = [
        (_("Address"), address_of(building)),
        (_("Services"), offers.listed(services)),
        (_("Accessibility"), offers.with_note(labels.get_accessibility_labels(), building, "accessibility_note")),
        (_("Business park"), offers.link_to(park) if park else ""),
    ]
    return known(rows) + (park_facts(park) if park else [])


def public_park(building: Building) -> Park | None:
    """A draft of a park says nothing by way of its buildings."""
    return building.park if building.park and building.park.is_public else None


def address_of(building: Building) -> str:
    place = next(iter(present_of([building.municipality_id])), None)
    town = " ".join(part for part in (building.postcode, place.name if place else "") if part)
    return offers.listed([building.street, town]) if building.street else ""


def charges_of(space: Space) -> str:
    if space.charges is None or not space.is_offered:
        return ""
    return _("%(price)s per month, without VAT") % {"price": euro(space.charges)}


def _unit(value: Any, unit: str) -> str:
    return "" if value is None else f"{number_format(value.normalize() + 0)}{NO_BREAK}{unit}"
