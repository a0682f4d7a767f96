from collections.abc import Iterable

from django import template
from django.utils.translation import gettext as _

from pom_site.geo.contours import Geometry
from pom_site.geo.countries import abroad
from pom_site.geo.drawings import Shape
from pom_site.geo.drawings import site_map as draw_site
from pom_site.geo.maps import Highlight
from pom_site.geo.maps import province_map as draw_province
from pom_site.geo.marks import Thing, listed
from pom_site.geo.models import Municipality
from pom_site.geo.places import place_map as draw_place

register = template.Library()

register.filter("abroad", abroad)


@register.inclusion_tag("components/province-map.html")
def province_map(
    highlighted: Iterable[Highlight] = (),
    active: Municipality | None = None,
    label: str = "",
    caption: str = "",
    hero: bool = False,
) -> dict[str, object]:
    """The province with some municipalities highlighted.

    highlighted: rows of (municipality, url or "", number of projects or None); active: the one this page is about;
    label: the accessible name; caption: the sentence before the credits; hero: without a coloured ground.
    The page makes a list with the same links beside it.
    """
    drawing = draw_province(highlighted, active)
    return {"map": drawing, "label": label or drawing.label, "caption": caption, "hero": hero}


@register.inclusion_tag("components/site-map.html")
def site_map(
    shapes: Iterable[Shape],
    label: str,
    *,
    outline: Geometry | None = None,
    things: Iterable[Thing] = (),
    id: str = "site-map",
    list_id: str = "",
    caption: str = "",
) -> dict[str, object]:
    """A site with what lies in it, and the list that says the same.

    shapes: `drawings.Shape`, in the order of the list; outline: the contour of the whole; things: `marks.Thing`, points
    of several kinds; label: the accessible name ("Kaart van Eiland Zwijnaarde"); id: one for each map on a page;
    list_id: when the page has an own list or table with the same links, its id: then none is made here;
    caption: instead of the sentence that the drawing is a guide only.
    Shapes and things without a place stand in the list only; when nothing has one there is no map.
    """
    shapes, things = list(shapes), list(things)
    return {
        "map": draw_site(shapes, outline, things),
        "shapes": shapes,
        "entries": listed(things),
        "label": label,
        "caption": caption or _guide_only(),
        **_ids(id, list_id),
    }


@register.inclusion_tag("components/site-map-places.html")
def place_map(
    things: Iterable[Thing],
    *,
    municipality: Municipality | None = None,
    label: str = "",
    id: str = "place-map",
    list_id: str = "",
    caption: str = "",
) -> dict[str, object]:
    """One municipality with its neighbours, or the whole province, with things of several kinds, and the list of them.

    things: `marks.Thing`, in the order of the list, which gives them their numbers; municipality: without one the
    whole province is shown; label: the accessible name, "Kaart van Gent" when left out; id, list_id: as in `site_map`;
    caption: a sentence before the credits.
    """
    drawing = draw_place(things, municipality)
    return {"map": drawing, "label": label or drawing.label, "caption": caption, **_ids(id, list_id)}


def _ids(id: str, list_id: str) -> dict[str, object]:
    return {"id": id, "list_id": list_id or f"{id}-list", "own_list": not list_id}


def _guide_only() -> str:
    """Flemish law makes the register of VLAIO the source of contours of business parks (decree of 24 April 2015)."""
    return _("This drawing is a guide only. The official contours of business parks are those of VLAIO.")
