"""What the pages of parks and buildings show of a place."""

from __future__ import annotations

from decimal import Decimal

from django import template

from domains.models import Building, Park
from domains.models.codes import Development, concept_uri
from domains.stock import available_land as land_of_parks
from domains.stock import rooms
from pom_site.geo.present import present_of
from pom_site.publishing.quantities import square_metres

register = template.Library()

register.filter("square_metres", square_metres)


@register.filter
def available_land(park: Park) -> Decimal | None:
    """In m²; 0 is sold out, None is not known."""
    return land_of_parks().get(park.pk)


@register.filter
def spaces_offered(building: Building) -> int | None:
    """None where no space of the building is on this site."""
    stock = rooms().get(building.pk)
    return stock.offered if stock else None


@register.filter
def town(building: Building) -> str:
    """The municipality where it stands, as it is called today."""
    return ", ".join(each.name for each in present_of([building.municipality_id]))


@register.filter
def development_uri(code: str) -> str:
    """The address of this state in the code list of Flanders."""
    return concept_uri(Development, code)
