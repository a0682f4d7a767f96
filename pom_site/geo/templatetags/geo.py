from collections.abc import Iterable

from django import template

from pom_site.geo.countries import abroad
from pom_site.geo.drawings import SiteMap
from pom_site.geo.maps import Highlight
from pom_site.geo.maps import province_map as draw_province
from pom_site.geo.marks import Thing
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
    *,
    hero: bool = False,
    things: bool = False,
) -> dict[str, object]:
    """The province with some municipalities highlighted.

    highlighted: rows of (municipality, url or "", number of projects or None); active: the one this page is about;
    label: the accessible name; caption: the sentence before the credits; hero: without a coloured ground; things: the
    numbers count something else than projects.
    The page makes a list with the same links beside it.
    """
    drawing = draw_province(highlighted, active)
    return {"map": drawing, "label": label or drawing.label, "caption": caption, "hero": hero, "things": things}


@register.inclusion_tag("components/site-map.html")
def site_map(drawing: SiteMap | None, label: str, list_id: str = "", caption: str = "") -> dict[str, object]:
    """A site with what lies in it (drawings.site_map); nothing when there is nothing to draw.

    label: the accessible name ("Kaart van Eiland Zwijnaarde"); list_id: the id of the list or table of the page with
    the same links, which a map with links must have; caption: a sentence below.
    """
    return {"map": drawing, "label": label, "list_id": list_id, "caption": caption}


@register.inclusion_tag("components/place-map.html")
def place_map(
    things: Iterable[Thing], municipality: Municipality, label: str, list_id: str = "", caption: str = ""
) -> dict[str, object]:
    """One municipality with its neighbours and the things in it, numbered in their order; nothing without things.

    label, list_id, caption: as in `site_map`.
    """
    return {"map": draw_place(things, municipality), "label": label, "list_id": list_id, "caption": caption}
