"""The list of municipalities, and everything about one of them. `agenda.py` and `tallies.py` hold two of its parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Count, Value, Window
from django.urls import reverse
from django.utils.translation import gettext as _

from domains.context.agenda import agenda_of
from domains.context.maps import Numbering
from domains.context.tallies import tallies_of
from domains.forms.municipalities import MunicipalityForm
from domains.localities import Locality, contents, locality
from domains.models import Brownfield, Building, Domain, Park, Plot, Space, all_domains
from domains.models.places import InDomain
from pages.models import ContactPerson
from pages.tree import tree
from pom_site.geo.located import POINT
from pom_site.geo.models import Municipality
from pom_site.geo.present import all_municipalities, present_municipalities
from pom_site.publishing.languages import columns
from pom_site.publishing.memo import remembered
from pom_site.publishing.seo import Crumb, Meta, absolute, paths

FEW: Final = 4
OFFER: Final = (*columns("title"), *columns("slug"), "area", "sample")


@dataclass(frozen=True)
class Offer:
    """A few plots or spaces that somebody can still have, each with its number on the map, and how many there are."""

    heading: str
    rows: list[tuple[Any, int]]
    count: int


@dataclass(frozen=True)
class Shelf:
    """All of one kind, each with what kind it is and its number on the map, or 0."""

    heading: str
    rows: list[tuple[InDomain, str, int]]


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
    numbering = Numbering(outlines_of(parks, here.shown("brownfields")))
    plots, spaces = plots_on(parks, numbering), spaces_in(buildings)
    shelves, dated = shelves_of(here, numbering), agenda_of(place.pk)
    return {
        "municipality": place,
        "before": before(place),
        "tallies": tallies_of(parks),
        "agenda": dated,
        "offers": [offer for offer in (plots, spaces) if offer.count],
        "search_url": search_url(place),
        "shelves": shelves,
        "things": numbering.things,
        "empty": not shelves and not dated,
        "contacts": [pair for pair in contacts_by_domain() if pair[1].is_active and (pair[1].email or pair[1].phone)],
    }


def before(place: Municipality) -> list[str]:
    """The names of what merged into it; "Gent" that stayed Gent is not among them."""
    known = all_municipalities().values()
    return [each.name for each in known if each.pk != place.pk and each.present().pk == place.pk]


def outlines_of(parks: list[Park], brownfields: list[Brownfield]) -> dict[tuple[type, int], Any]:
    """Contours are too large to be remembered: one query for those of this page."""
    wanted = [(model, [each.pk for each in items]) for model, items in ((Park, parks), (Brownfield, brownfields))]
    first, *more = [
        model.objects.filter(pk__in=keys, outline__isnull=False)
        .order_by()
        .values_list(Value(model._meta.model_name), "pk", "outline")
        for model, keys in wanted
    ]
    if not (parks or brownfields):
        return {}
    models = {model._meta.model_name: model for model, _keys in wanted}
    return {(models[name], pk): outline for name, pk, outline in first.union(*more, all=True)}


def plots_on(parks: list[Park], numbering: Numbering) -> Offer:
    rows = _few(Plot, {"park__in": parks}, "forms", "availability", *POINT, "outline") if parks else []
    return Offer(_("Plots"), [(plot, numbering.number(plot)) for plot in rows], rows[0].total if rows else 0)


def spaces_in(buildings: list[Building]) -> Offer:
    """Without numbers: their building has one."""
    rows = _few(Space, {"building__in": buildings}, "kind", "availability") if buildings else []
    return Offer(_("Spaces"), [(space, 0) for space in rows], rows[0].total if rows else 0)


def _few(model: Any, where: dict[str, Any], *names: str) -> list[Any]:
    """The smallest first: most companies look for little. Each row knows how many there are in all."""
    rows = model.objects.published().offered().filter(**where).annotate(total=Window(Count("pk")))
    return list(rows.only(*OFFER, *names).order_by("area", "pk")[:FEW])


def search_url(place: Municipality) -> str:
    """The guide over all plots and spaces."""
    return f"{reverse('room-list')}?gemeente={place.slug}"


def shelves_of(here: Locality, numbering: Numbering) -> list[Shelf]:
    headings = {
        "parks": _("Business parks"),
        "brownfields": _("Brownfields"),
        "buildings": _("Buildings"),
        "associations": _("Park associations"),
        "initiatives": _("Initiatives"),
    }
    found = [Shelf(heading, _rows(here.shown(kind), numbering)) for kind, heading in headings.items()]
    return [shelf for shelf in found if shelf.rows]


def _rows(items: list[Any], numbering: Numbering) -> list[tuple[InDomain, str, int]]:
    return [(each, each.get_kind_display() if hasattr(each, "kind") else "", numbering.number(each)) for each in items]


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
