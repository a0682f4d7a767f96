"""The guide as it was asked for: its filters as links that drop one, a page of what was found, and where that lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from domains.context import offers
from domains.context.plot_sheets import split_of
from domains.models import Plot
from domains.rooms.entries import PLOT
from domains.rooms.forms import SEVERAL, RoomForm
from domains.rooms.rows import key_of, page_of, ticked
from pages.context import overview, overview_meta
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_municipalities
from pom_site.publishing.pagination import pagination
from pom_site.publishing.quantities import square_metres
from pom_site.publishing.seo import Meta, absolute
from pom_site.search.chips import Chip, address, asked

Town = tuple[Municipality, str, int]
MOST_TOWNS: Final = 16


@dataclass(frozen=True)
class Row:
    """One plot or space in the list; `towns`: where it lies; `ticked`: what the comparison calls it."""

    item: Any
    ticked: str
    kind: str
    place: Any
    towns: str
    area: str
    split: str
    price: str
    offered_for: str
    free_from: str
    deadline: str
    standing: offers.Standing


def listing(request: HttpRequest, form: RoomForm) -> dict[str, Any]:
    """What a valid form found."""
    form.count()
    found = form.found()
    page = page_of(found, form.cleaned_data["pagina"])
    places = {place.slug: place for place in present_municipalities()}
    towns = towns_of(request, form)
    query = f"?{form.query}" if form.query else ""
    context = {
        "chips": chips(request, form),
        "clear_url": request.path,
        "count": len(found),
        "page_obj": page,
        "rows": [row_of(item, places, form) for item in page.object_list],
        "towns": towns,
        "listed": most_of(towns),
        "saved_url": absolute(reverse("room-list") + query),
        "atom_url": reverse("room-atom") + query,
        "deadlines_url": reverse("room-deadlines") + query,
        "files": files_of(form),
        "looser": [] if found else looser(request, form),
    }
    return context | pagination(request, page)


def files_of(form: RoomForm) -> list[tuple[str, str, str]]:
    """(name of the export, words, query) of those that hold something of what was found."""
    kinds = {name for name, number in form.known.count("soort", form.matching()).items() if number}
    query = "&".join(part for part in (form.query, "alleen=aanbod") if part)
    plots = [("plot", _("These plots as a file:"), query)] if PLOT in kinds else []
    return [*plots, ("space", _("These spaces as a file:"), query)] if kinds - {PLOT} else plots


def row_of(item: Any, towns: dict[str, Municipality], form: RoomForm) -> Row:
    key = key_of(item)
    names = [towns[slug].name for slug in form.known.values_of("gemeente", key) if slug in towns]
    return Row(
        item=item,
        ticked=ticked(key),
        kind=offers.kind_of(item),
        place=item.park if isinstance(item, Plot) else item.building,
        towns=", ".join(sorted(names)),
        area=square_metres(item.area),
        split=split_of(item) if isinstance(item, Plot) else "",
        price=offers.price_of(item),
        offered_for=offers.offered_for(item),
        free_from=offers.day(item.available_from) if offers.is_later(item) else "",
        deadline=offers.deadline_of(item),
        standing=offers.standing_of(item),
    )


def most_of(towns: list[Town]) -> list[Town]:
    """Those with the most room, by name. More links would weigh on every page; the filter holds all of them."""
    most = sorted(towns, key=lambda town: -town[2])[:MOST_TOWNS]
    return [town for town in towns if town in most]


def towns_of(request: HttpRequest, form: RoomForm) -> list[Town]:
    """The municipalities with room that matches: for the map, and for the list that says the same."""
    numbers = form.known.count("gemeente", form.matching(without="gemeente"))
    return [
        (place, in_municipality(request, place.slug), numbers[place.slug])
        for place in present_municipalities()
        if numbers.get(place.slug)
    ]


def in_municipality(request: HttpRequest, slug: str) -> str:
    query = asked(request)
    query["gemeente"] = slug
    return address(request, query)


def chips(request: HttpRequest, form: RoomForm) -> list[Chip]:
    return [Chip(label, url_without(request, name, value), "") for name, value, label in form.chosen]


def url_without(request: HttpRequest, name: str, value: str) -> str:
    """Some filters take several values; another one goes, however it was written."""
    query = asked(request)
    kept = [other for other in query.getlist(name) if name in SEVERAL and other != value]
    query.setlist(name, kept) if kept else query.pop(name, None)
    return address(request, query)


@dataclass(frozen=True)
class Looser:
    """A filter that stands in the way: what there would be without it."""

    label: str
    url: str
    count: int


def looser(request: HttpRequest, form: RoomForm) -> list[Looser]:
    """Where nothing was found: which one filter to let go, most found first."""
    groups = {"van": "m2", "tot": "m2"}
    found: dict[str, Looser] = {}
    for name in dict.fromkeys(name for name, _value, _label in form.chosen):
        group = groups.get(name, name)
        count = form.matching(without=group).bit_count()
        query = asked(request)
        for each in [each for each in form.fields if groups.get(each, each) == group]:
            query.pop(each, None)
        label = _("Area") if group == "m2" else str(form[name].label)
        if count:
            found[group] = Looser(label, address(request, query), count)
    return sorted(found.values(), key=lambda each: -each.count)


def room_meta(form: RoomForm, results: Any = None) -> Meta:
    """Search engines keep the whole list, not each choice of filters."""
    node = overview("rooms", _("I am looking for room"))
    valid = form.is_valid()
    meta = overview_meta(
        node,
        lambda: reverse("room-list"),
        results,
        indexed=valid and not form.chosen,
        query=form.query if valid else "",
        lists=Plot,
    )
    meta.description = meta.description or _("Plots on business parks, offices, workshops and labs that are free now.")
    return meta
