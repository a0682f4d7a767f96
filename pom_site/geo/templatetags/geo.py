from collections.abc import Iterable

from django import template

from pom_site.geo.countries import abroad
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
