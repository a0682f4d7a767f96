"""Where projects are, for JSON and for maps of others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from projects.models import Location, Project
from projects.opendata.tables import dutch_address, main_domain
from projects.places import point_of, position_of


def locations(project: Project) -> dict[str, Any]:
    return {"locations": [_location(each) for each in project.locations.all()]}


def _location(location: Location) -> dict[str, Any]:
    point = point_of(location)
    position = position_of(location)
    return {
        "name": position.name,
        "kind": location.kind,
        "country": location.country,
        "postcode": position.postcode or None,
        "nuts3": location.nuts3 or None,
        "longitude": point[0] if point else None,
        "latitude": point[1] if point else None,
    }


def features(project: Any) -> Iterator[dict[str, Any]]:
    """One for each place; a project without one has no point."""
    told = {
        "project": project.pk,
        "title": project.title_nl,
        "url": dutch_address(project),
        "domain": main_domain(project) or None,
        "stage": project.stage or None,
    }
    rows = list(project.locations.all())
    for location in rows:
        point = point_of(location)
        geometry = {"type": "Point", "coordinates": list(point)} if point else None
        yield {
            "type": "Feature",
            "id": str(location.pk),
            "geometry": geometry,
            "properties": {**told, "place": position_of(location).name, "country": location.country},
        }
    if not rows:
        yield {"type": "Feature", "id": f"project-{project.pk}", "geometry": None, "properties": told}
