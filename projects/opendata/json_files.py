"""JSON, JSON-LD and GeoJSON, a project at a time."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain
from typing import Any, Final

from django.utils import timezone

from pom_site.publishing.seo import ORGANISATION, organisation_data
from projects.models import Project
from projects.opendata.csv_file import moment
from projects.opendata.tables import dutch_address, main_domain, tables
from projects.places import point_of, position_of
from projects.structured import project_data

LICENCE: Final = "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0"


def nested(projects: Iterable[Project]) -> Iterator[str]:
    """The columns of the tables, with what belongs to a project inside it."""
    head = {"licence": LICENCE, "publisher": ORGANISATION, "made_on": moment(timezone.now())}
    return _array(head, "projects", map(_nested, projects))


def linked(projects: Iterable[Project]) -> Iterator[str]:
    head = {"@context": "https://schema.org"}
    return _array(head, "@graph", chain([organisation_data()], map(project_data, projects)))


def places(projects: Iterable[Project]) -> Iterator[str]:
    """RFC 7946: WGS84, longitude before latitude. A feature for each place; a project without one has no point."""
    features = (each for project in projects for each in _features(project))
    return _array({"type": "FeatureCollection"}, "features", features)


def _array(head: dict[str, Any], name: str, items: Iterable[Any]) -> Iterator[str]:
    """An object whose last member is an array that nobody holds as a whole."""
    yield f"{_text(head)[:-1]}, {_text(name)}: ["
    between = "\n"
    for item in items:
        yield between + _text(item)
        between = ",\n"
    yield "\n]}\n"


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case datetime.datetime():
            return moment(value)
        case datetime.date():
            return value.isoformat()
    raise TypeError(type(value).__name__)


def _nested(project: Project) -> dict[str, Any]:
    own, *others = tables().values()
    row: dict[str, Any] = {column.name: _of(column, project) for column in own.columns}
    for table in others:
        known = [column for column in table.columns if column.name not in {"project_id", "project_title"}]
        row[table.name] = [{column.name: _of(column, each) for column in known} for each in table.rows(project)]
    row["locations"] = [_location(each) for each in project.locations.all()]
    return row


def _of(column: Any, row: Any) -> Any:
    """Lists are lists here, and what is empty is null."""
    value = list(column.read(row)) if column.kind == "list" else column.value(row)
    return None if value == "" else value


def _location(location: Any) -> dict[str, Any]:
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


def _features(project: Any) -> Iterator[dict[str, Any]]:
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
