"""The list of municipalities, and everything about one of them. `agenda.py` and `tallies.py` hold two of its parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Count, Window
from django.urls import reverse
from django.utils.translation import gettext as _

from domains.context.agenda import agenda_of
from domains.context.shelves import Shelf
from domains.context.tallies import tallies_of
from domains.forms.municipalities import MunicipalityForm
from domains.localities import Locality, contents, locality
from domains.models import Building, Domain, Park, Plot, Space, all_domains
from domains.models.places import InDomain
from pages.models import ContactPerson
from pages.tree import tree
from pom_site.geo.models import Municipality
from pom_site.geo.present import all_municipalities, present_municipalities
from pom_site.publishing.languages import columns
from pom_site.publishing.memo import remembered
from pom_site.publishing.seo import Crumb, Meta, absolute, paths

FEW: Final = 4
OFFER: Final = (*columns("title"), *columns("slug"), "area", "sample")


@dataclass(frozen=True)
class Offer:
    """A few plots or spaces that somebody can still have, and how many there are."""

    heading: str
    rows: list[Any]
    count: int


# --- All of them --------------------------------------------------------------------------------------------


def list_context(form: MunicipalityForm) -> dict[str, Any]:
    numbers = contents()
    places = [(place, numbers[place.pk]) for place in present_municipalities()]
    asked = form.is_valid() and bool(form.cleaned_data["q"])
    return {
        "form": form,
        "asked": asked,
        "found": form.found if asked else [],
        "places": places,
        "map_items": [(place, place.get_absolute_url(), None) for place, number in places if number],
    }


def list_meta(form: MunicipalityForm) -> Meta:
    """What somebody searched for is no page to find."""
    return Meta(
        title=_("Municipalities"),
        description=_("Everything on this site about your municipality: room for companies, projects and plans."),
        alternates=paths(lambda: reverse("municipality-list")),
        trail=tree().trail(None, Crumb(_("Municipalities"))),
        indexed=not form.data,
    )


# --- One of them --------------------------------------------------------------------------------------------


def municipality_context(place: Municipality) -> dict[str, Any]:
    here = locality(place.pk)
    parks, buildings = here.shown("parks"), here.shown("buildings")
    plots, spaces = plots_on(parks), spaces_in(buildings)
    shelves, dated = shelves_of(here), agenda_of(place.pk)
    return {
        "municipality": place,
        "before": before(place),
        "tallies": tallies_of(parks),
        "agenda": dated,
        "offers": [offer for offer in (plots, spaces) if offer.count],
        "search_url": search_url(place),
        "shelves": shelves,
        "empty": not shelves and not dated,
        "contacts": [pair for pair in contacts_by_domain() if pair[1].is_active and (pair[1].email or pair[1].phone)],
    }


def before(place: Municipality) -> list[str]:
    """The names of what merged into it; "Gent" that stayed Gent is not among them."""
    known = all_municipalities().values()
    return [each.name for each in known if each.pk != place.pk and each.present().pk == place.pk]


def plots_on(parks: list[Park]) -> Offer:
    rows = _few(Plot, {"park__in": parks}, "forms", "availability") if parks else []
    return Offer(_("Plots"), rows, rows[0].total if rows else 0)


def spaces_in(buildings: list[Building]) -> Offer:
    rows = _few(Space, {"building__in": buildings}, "kind", "availability") if buildings else []
    return Offer(_("Spaces"), rows, rows[0].total if rows else 0)


def _few(model: Any, where: dict[str, Any], *names: str) -> list[Any]:
    """The smallest first: most companies look for little. Each row knows how many there are in all."""
    rows = model.objects.published().offered().filter(**where).annotate(total=Window(Count("pk")))
    return list(rows.only(*OFFER, *names).order_by("area", "pk")[:FEW])


def search_url(place: Municipality) -> str:
    """The guide over all plots and spaces."""
    return f"{reverse('room-list')}?gemeente={place.slug}"


def shelves_of(here: Locality) -> list[Shelf]:
    found = [
        Shelf(_("Business parks"), _rows(here.shown("parks"), kind=True)),
        Shelf(_("Brownfields"), _rows(here.shown("brownfields"))),
        Shelf(_("Buildings"), _rows(here.shown("buildings"), kind=True)),
        Shelf(_("Park associations"), _rows(here.shown("associations"))),
        Shelf(_("Initiatives"), _rows(here.shown("initiatives"), kind=True)),
    ]
    return [shelf for shelf in found if shelf.rows]


def _rows(items: list[Any], *, kind: bool = False) -> list[tuple[InDomain, str]]:
    return [(item, item.get_kind_display() if kind else "") for item in items]


@remembered
def contacts_by_domain() -> list[tuple[Domain, ContactPerson]]:
    domains = [domain for domain in all_domains().values() if domain.contact_id]
    known = ContactPerson.objects.in_bulk([domain.contact_id for domain in domains]) if domains else {}
    return [(domain, known[domain.contact_id]) for domain in domains if domain.contact_id in known]


def municipality_meta(place: Municipality) -> Meta:
    above = Crumb(_("Municipalities"), reverse("municipality-list"))
    return Meta(
        title=place.name,
        description=described(place),
        alternates=paths(place.get_absolute_url),
        trail=tree().trail(None, above, Crumb(place.name)),
        indexed=bool(contents()[place.pk]),
        jsonld=[area_data(place)],
    )


def described(place: Municipality) -> str:
    return _("Business parks, room for companies, brownfields and projects in %(name)s, and whom to call.") % {
        "name": place.name
    }


def area_data(place: Municipality) -> dict[str, Any]:
    data: dict[str, Any] = {
        "@type": "AdministrativeArea",
        "name": place.name,
        "url": absolute(place.get_absolute_url()),
        "containedInPlace": {"@type": "AdministrativeArea", "name": "Oost-Vlaanderen"},
    }
    if place.refnis:
        data["identifier"] = {"@type": "PropertyValue", "propertyID": "REFNIS", "value": place.refnis}
    if place.lon is not None and place.lat is not None:
        data["geo"] = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon}
    return data
