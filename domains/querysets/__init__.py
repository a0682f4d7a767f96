from .domains import DomainQuerySet
from .places import (
    AssociationQuerySet,
    BrownfieldQuerySet,
    BuildingQuerySet,
    InitiativeQuerySet,
    ParkQuerySet,
    PlotQuerySet,
    SpaceQuerySet,
    ThemeQuerySet,
)

__all__ = [
    "AssociationQuerySet",
    "BrownfieldQuerySet",
    "BuildingQuerySet",
    "DomainQuerySet",
    "InitiativeQuerySet",
    "ParkQuerySet",
    "PlotQuerySet",
    "SpaceQuerySet",
    "ThemeQuerySet",
]
