from .funding import FundingLine
from .indicators import Indicator, IndicatorDefinition
from .locations import Location
from .milestones import Milestone
from .partners import Partner
from .programmes import Programme, ProgrammeLogo
from .projects import Project, Role, Stage
from .updates import Invitation, Proposal

__all__ = [
    "FundingLine",
    "Indicator",
    "IndicatorDefinition",
    "Invitation",
    "Location",
    "Milestone",
    "Partner",
    "Programme",
    "ProgrammeLogo",
    "Project",
    "Proposal",
    "Role",
    "Stage",
]
