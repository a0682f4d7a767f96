from .funding import FundingLine
from .indicators import Indicator, IndicatorDefinition
from .locations import Location
from .milestones import Milestone
from .partners import Partner
from .programmes import Programme, ProgrammeLogo
from .projects import Project, Role, Stage

__all__ = [
    "FundingLine",
    "Indicator",
    "IndicatorDefinition",
    "Location",
    "Milestone",
    "Partner",
    "Programme",
    "ProgrammeLogo",
    "Project",
    "Role",
    "Stage",
]
