from .associations import Association, ParkService
from .brownfields import Brownfield, BrownfieldPlanningStep, CovenantParty, RemediationPhase
from .buildings import Building, BuildingService, OpeningHours
from .domains import Domain, all_domains
from .initiatives import CallState, Initiative, Theme
from .parks import Park, ParkOrganisation, ParkPhase, ParkPlanningStep
from .planning import PlanningStep
from .plots import Plot, PlotFunction
from .spaces import Space

__all__ = [
    "Association",
    "Brownfield",
    "BrownfieldPlanningStep",
    "Building",
    "BuildingService",
    "CallState",
    "CovenantParty",
    "Domain",
    "Initiative",
    "OpeningHours",
    "Park",
    "ParkOrganisation",
    "ParkPhase",
    "ParkPlanningStep",
    "ParkService",
    "PlanningStep",
    "Plot",
    "PlotFunction",
    "RemediationPhase",
    "Space",
    "Theme",
    "all_domains",
]
