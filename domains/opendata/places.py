"""What the tables of all places share: who they are, where they lie, and codes that others know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, Final

from django.db.models import Model, Prefetch, TextChoices
from django.utils.translation import gettext_lazy as _

from domains.models.codes import concept_uri
from pom_site.geo.contours import feature
from pom_site.opendata.columns import Column, Kind, columns_of
from pom_site.opendata.tables import Table
from pom_site.opendata.vocabulary import Text
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.seo import absolute

AS_CONCEPT: Final = _("The same, as an address of a concept in the Flemish code lists (OSLO)")


def known_by(label: Text) -> list[Column]:
    return [
        Column("id", Kind.INTEGER, label, attrgetter("pk")),
        Column("url", Kind.TEXT, _("Address of its page"), dutch_address),
    ]


def last_changed() -> Column:
    return Column("updated_at", Kind.MOMENT, _("Last changed"), attrgetter("updated_at"))


def point_columns(model: type[Model], prefix: str = "", read: Callable[[Any], Any] = lambda row: row) -> list[Column]:
    """Computed where the row is another object's: `read` finds that one."""
    labels = {"longitude": _("Longitude (WGS84)"), "latitude": _("Latitude (WGS84)")}
    if not prefix:
        return [Column(name, Kind.NUMBER, label, attrgetter(name), name) for name, label in labels.items()]
    return [Column(f"{prefix}{name}", Kind.NUMBER, label, _of(read, name)) for name, label in labels.items()]


def _of(read: Callable[[Any], Any], name: str) -> Callable[[Any], Any]:
    return lambda row: getattr(read(row), name)


def municipality_column(read: Callable[[Any], Any] = lambda row: row, *, field: str = "municipalities") -> Column:
    def slugs(row: Any) -> list[str]:
        return [each.slug for each in read(row).municipalities.all()]

    return Column("municipalities", Kind.LIST, _("Municipalities, by their short address"), slugs, field)


def outline_area() -> Column:
    return Column("outline_area", Kind.NUMBER, _("Area of the contour, in m²"), attrgetter("outline_area"))


def concept(kind: type[TextChoices], name: str) -> Column:
    return Column(f"{name}_uri", Kind.TEXT, AS_CONCEPT, lambda row: concept_uri(kind, getattr(row, name)))


def concepts(kind: type[TextChoices], name: str) -> Column:
    def uris(row: Any) -> list[str]:
        return [concept_uri(kind, value) for value in getattr(row, name)]

    return Column(f"{name}_uri", Kind.LIST, AS_CONCEPT, uris)


def row_table(name: str, label: Text, owner: str, rows: str, columns: list[Column]) -> Table:
    """Rows that belong to an object of the first table: `owner` is their field for it."""
    told = [
        Column("id", Kind.TEXT, _("Key of the row"), lambda row: str(row.pk)),
        Column(f"{owner}_id", Kind.INTEGER, _("Number of the object on this site"), attrgetter(f"{owner}_id")),
    ]
    return Table(name, label, lambda item: getattr(item, rows).all(), [*told, *columns], (f"{owner}_id",))


def planning_table(model: type[Model], owner: str) -> Table:
    columns = columns_of(model, "kind", "title", "starts_on", "ends_on", "precision", "url", "note")
    return row_table("planning_steps", _("Planning steps"), owner, "planning_steps", columns)


def organisation_table(name: str, label: Text, owner: str, model: type[Model]) -> Table:
    columns = [
        Column(
            "organisation",
            Kind.TEXT,
            _("Organisation, by its short address"),
            attrgetter("organisation.slug"),
            "organisation",
        ),
        Column(
            "organisation_name", Kind.TEXT, _("Name of the organisation"), attrgetter(f"organisation.name_{DEFAULT}")
        ),
        Column(
            "organisation_enterprise_number",
            Kind.TEXT,
            _("enterprise number"),
            attrgetter("organisation.enterprise_number"),
        ),
        *columns_of(model, "role"),
    ]
    return row_table(name, label, owner, name, columns)


def without_people(rows: str, model: type[Model]) -> Prefetch[str]:
    found = model._default_manager.select_related("organisation").filter(organisation__is_person=False)
    return Prefetch(rows, found)


def dutch_address(item: Any) -> str:
    return absolute(item.get_url_in(DEFAULT))


def features_by(*names: str, place: Callable[[Any], Any] = lambda item: item) -> Callable[[Any], Iterator[Any]]:
    """`names` are what a feature tells beside title and address; `place` finds what has the geometry."""

    def features(item: Any) -> Iterator[dict[str, Any]]:
        told = {"id": item.pk, "title": getattr(item, f"title_{DEFAULT}"), "url": dutch_address(item)}
        values = {name: getattr(item, name) for name in names}
        told |= {name: None if value == "" else value for name, value in values.items()}
        yield feature(place(item).geometry, told, f"{item._meta.model_name}-{item.pk}")

    return features
