from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any, Final

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from domains.context.facts import Fact, in_square_metres, known, link, municipality_links
from domains.context.maps import whereabouts
from domains.context.places import place_context, place_meta
from domains.context.relations import documents_by_key, public_news
from domains.context.spaces import space_records, spaces_of
from domains.models import Building, OpeningHours, Space
from domains.structured import building_data
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_of
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.gathering import gather_rows
from pom_site.publishing.quantities import percent
from pom_site.publishing.seo import Crumb, Meta

LINKS: Final = ("documents", "news")


def building_context(building: Building) -> dict[str, Any]:
    """Five queries at most: the building, its rows and spaces, its documents and news, its projects."""
    found = gather_rows(building, LINKS, spaces=space_records(Space.objects.published().filter(building=building.pk)))
    papers = documents_by_key(found["documents"])
    places = present_of([building.municipality_id])
    return place_context(building) | {
        "facts": facts_of(building, places),
        "facilities": facilities_of(building),
        "narrative": narrative(building),
        "stay": longest_stay(building),
        "equipment": equipment_of(building),
        "hours": hours_by_day(building.opening_hours.all()),
        "spaces": spaces_of(found["spaces"]),
        "documents": [papers[key] for key in sorted(papers)],
        "news": public_news(found["news"]),
        "where": whereabouts(building, places),
        "map_items": [(place, place.get_absolute_url(), None) for place in places],
    }


def facts_of(building: Building, places: list[Municipality]) -> list[Fact]:
    """What is expected of every building and not known has the value "", a gap; the rest is left out."""
    rows = [
        (_("Address"), address_of(building, places), True),
        (_("Kind"), building.get_kind_display(), True),
        (_("Business park"), park_of(building), False),
        (_("Run by"), operator_of(building), True),
        (_("Share of the POM"), percent(building.pom_share) if building.pom_share is not None else "", False),
        (_("Open since"), building.opened, False),
        (_("Total area"), in_square_metres(building.area_total), False),
        (_("Area to let"), in_square_metres(building.area_lettable), True),
        (_("Occupied"), occupancy_of(building), False),
        (_("Energy label"), building.energy_label, False),
        ("BREEAM", building.get_breeam_display(), False),
        (_("Website"), link(building.website), False),
    ]
    return [(term, value) for term, value, expected in rows if value or expected]


def address_of(building: Building, places: list[Municipality]) -> str:
    """The municipality leads to the other buildings there."""
    town = municipality_links(places)
    town = format_html("{} {}", building.postcode, town) if building.postcode else town
    return format_html("{}<br>{}", building.street, town) if building.street else town


def park_of(building: Building) -> str:
    park = building.park
    if park is None or not park.is_public:
        return ""
    return format_html('<a href="{}">{}</a>', park.get_absolute_url(), marked(park, "title"))


def operator_of(building: Building) -> str:
    return marked(building.operator, "name") if building.operator else ""


def occupancy_of(building: Building) -> str:
    """ "85 % (1 maart 2025)": never without its day."""
    if building.occupancy is None or building.occupancy_on is None:
        return ""
    day = date_format(building.occupancy_on, pgettext("date format", "j F Y"))
    return f"{percent(building.occupancy)} ({day})"


def facilities_of(building: Building) -> list[Fact]:
    return known(
        [
            (_("Parking spaces"), building.parking_spaces),
            (_("Bicycle spaces"), building.bicycle_spaces),
            (_("Charging points"), building.charging_points),
            (_("Loading docks"), building.docks),
        ]
    )


def narrative(building: Building) -> list[tuple[str, str, str]]:
    rows = [(_("What kind of place is this?"), "description"), (_("Who can come here?"), "admission")]
    return [(heading, getattr(building, name), fallback_language(building, name)) for heading, name in rows]


def longest_stay(building: Building) -> str:
    months = building.stay_most
    return "" if not months else ngettext("%(count)d month", "%(count)d months", months) % {"count": months}


def equipment_of(building: Any) -> list[tuple[str, list[str], str]]:
    """What the building has, as (heading, items, in words); without what nobody filled in."""
    services = [named_service(service) for service in building.services.all()]
    rows = [
        (_("Services"), services, ""),
        (_("Accessibility"), building.get_accessibility_labels(), marked(building, "accessibility_note")),
    ]
    return [row for row in rows if row[1] or row[2]]


def named_service(service: Any) -> str:
    kind = service.get_kind_display()
    return format_html("{} ({})", kind, marked(service, "note")) if service.note else kind


def hours_by_day(hours: Iterable[OpeningHours]) -> list[tuple[str, str]]:
    """Every day of the week, with its stretches; "" on a day on which it is closed. Nothing where nobody told."""
    stretches = sorted(hours, key=lambda each: (each.day, each.opens))
    if not stretches:
        return []
    open_on = {day: list(group) for day, group in groupby(stretches, key=lambda each: each.day)}
    return [(str(day.label), _written(open_on.get(day.value, []))) for day in OpeningHours.Day]


def _written(stretches: list[OpeningHours]) -> str:
    rows = ((f"{each.opens:%H:%M}–{each.closes:%H:%M}",) for each in stretches)
    return format_html_join(", ", "{}", rows)


def building_meta(building: Building) -> Meta:
    """Call it after the context: what was gathered is on the building."""
    return place_meta(building, Crumb(_("All buildings"), reverse("building-list")), jsonld=[building_data(building)])
