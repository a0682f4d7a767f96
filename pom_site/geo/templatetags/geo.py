from collections.abc import Iterable

from django import template
from django.utils.formats import number_format

from pom_site.geo.contours import area_of, count_points
from pom_site.geo.countries import abroad
from pom_site.geo.drawings import Shape, SiteMap
from pom_site.geo.drawings import site_map as draw_site
from pom_site.geo.maps import Highlight
from pom_site.geo.maps import province_map as draw_province
from pom_site.geo.models import Municipality

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
def site_map(drawing: SiteMap | None, label: str, caption: str = "") -> dict[str, object]:
    """A site with what lies in it (drawings.site_map); nothing when there is nothing to draw."""
    return {"map": drawing, "label": label, "caption": caption}


@register.filter
def drawing_of(geometry: dict[str, object] | None) -> SiteMap | None:
    """The drawing of one contour: the admin shows what is stored."""
    return draw_site(geometry, [Shape(geometry, "free", "")] if geometry and geometry["type"] == "Point" else ())


@register.filter
def points_of(geometry: dict[str, object]) -> int:
    return count_points(geometry)


@register.filter
def hectares_of(geometry: dict[str, object]) -> str:
    """ "3,46" in Dutch; "" for a point."""
    area = area_of(geometry)
    return number_format(round(area / 10_000, 2), 2) if area else ""
