"""Loads what belongs to the domains: parks, brownfields, buildings, themes and initiatives."""

from __future__ import annotations

from typing import Any, Final

from domains.models import (
    Brownfield,
    BrownfieldPlanningStep,
    Building,
    CovenantParty,
    Initiative,
    Park,
    ParkOrganisation,
    ParkPhase,
    RemediationPhase,
    Theme,
)
from pom_site.geo.models import Municipality

Row = dict[str, Any]
# The rows of each kind: the name in the file, their model, and the foreign key to what they belong to.
CHILDREN: Final[dict[type[Any], dict[str, tuple[type[Any], str]]]] = {
    Park: {"organisations": (ParkOrganisation, "park"), "phases": (ParkPhase, "park")},
    Brownfield: {
        "parties": (CovenantParty, "brownfield"),
        "planning_steps": (BrownfieldPlanningStep, "brownfield"),
        "remediation": (RemediationPhase, "brownfield"),
    },
}
# What a file points at by key or by name, and where that is kept.
ORGANISATIONS: Final = ("organisation", "operator", "executor")
PROJECT_LINKS: Final = {Park: "parks", Brownfield: "brownfields", Building: "buildings", Initiative: "initiatives"}


def load_places(loader: Any, rows: Any) -> None:
    """After the projects, because the files name the project that a place belongs to."""
    for model in (Park, Brownfield, Building, Theme, Initiative):
        for weight, row in enumerate(rows(model._meta.model_name), start=1):
            if model is Theme:
                row |= {"weight": weight}
            place(loader, model, row)


def place(loader: Any, model: type[Any], row: Row) -> None:
    children = {name: row.pop(name, []) for name in CHILDREN.get(model, {})}
    towns = [town(name) for name in row.pop("municipalities", [])]
    partners = [loader.known["organisation", key] for key in row.pop("partners", [])]
    project = row.pop("project", None)
    relations = {"contact": loader.known.get(("contactperson", row.get("contact", "")))} | pointed_at(loader, row)
    made = loader.public(model, row, **relations)
    if towns:
        made.municipalities.set(towns)
    if partners:
        made.partners.set(partners)
    if project:
        getattr(loader.known["project", project], PROJECT_LINKS[model]).add(made)
    for name, listed in children.items():
        kind, owner = CHILDREN[model][name]
        for position, child in enumerate(listed):
            loader.row(kind(**{owner: made, "position": position}, **pointed_at(loader, child)), child)


def pointed_at(loader: Any, row: Row) -> Row:
    """Taken out of the row: objects instead of keys and names."""
    found: Row = {name: loader.known["organisation", row.pop(name)] for name in ORGANISATIONS if name in row}
    if "municipality" in row:
        found["municipality"] = town(row.pop("municipality"))
    if "theme" in row:
        found["theme"] = loader.known["theme", row.pop("theme")]
    return found


def town(name: str) -> Municipality:
    return Municipality.objects.get(name=name)
