from __future__ import annotations

from collections.abc import Iterable

from django import template

from pom_site.geo.maps import Highlight

register = template.Library()


@register.filter
def unlinked(towns: Iterable[Highlight]) -> list[Highlight]:
    """For a map that only shows: the list below it leads to each, and links twice would weigh twice."""
    return [(place, "", number) for place, _url, number in towns]
