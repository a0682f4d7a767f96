"""An event as schema.org knows it."""

from __future__ import annotations

import datetime
from typing import Any, Final

from django.utils import timezone

from pages.agenda import present_place
from pages.models import Event
from pom_site.publishing.seo import absolute, organisation_data

Data = dict[str, Any]
STATUS: Final = {
    Event.Status.PLANNED: "https://schema.org/EventScheduled",
    Event.Status.CHANGED: "https://schema.org/EventRescheduled",
    Event.Status.CANCELLED: "https://schema.org/EventCancelled",
}


def event_data(event: Event) -> Data:
    data = {
        "@type": "Event",
        "name": event.title,
        "description": event.summary,
        "url": absolute(event.get_absolute_url()),
        "startDate": _moment(event.starts_at, event),
        "endDate": _moment(event.ends_at, event) if event.ends_at else "",
        "eventStatus": STATUS[Event.Status(event.status)],
        "eventAttendanceMode": f"https://schema.org/{_attendance(event)}EventAttendanceMode",
        "location": _locations(event),
        "image": absolute(event.share_image) if event.share_image else "",
        "organizer": organisation_data(),
        "offers": _offer(event),
    }
    return {name: value for name, value in data.items() if value not in ("", None, [])}


def _moment(moment: datetime.datetime, event: Event) -> str:
    """In the time of Brussels, with its distance to UTC; a day where there are no hours."""
    local = timezone.localtime(moment)
    return local.date().isoformat() if event.all_day else local.isoformat(timespec="minutes")


def _attendance(event: Event) -> str:
    if event.place:
        return "Mixed" if event.online_url else "Offline"
    return "Online"


def _locations(event: Event) -> list[Data]:
    found: list[Data] = []
    municipality = present_place(event)
    if event.place:
        address = {"@type": "PostalAddress", "streetAddress": event.place, "addressCountry": "BE"}
        if municipality:
            address["addressLocality"] = municipality.name
        found.append({"@type": "Place", "name": event.place, "address": address})
    if event.online_url:
        found.append({"@type": "VirtualLocation", "url": event.online_url})
    return found


def _offer(event: Event) -> Data | None:
    if event.cost is None:
        return None
    offer: Data = {"@type": "Offer", "price": str(event.cost), "priceCurrency": "EUR"}
    if event.registration_url:
        offer["url"] = event.registration_url
    if event.register_before:
        offer["validThrough"] = timezone.localtime(event.register_before).isoformat(timespec="minutes")
    return offer
