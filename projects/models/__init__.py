from .children import FundingLine, Location, Partner
from .programmes import Programme
from .projects import Project, Role, Stage

__all__ = ["FundingLine", "Location", "Partner", "Programme", "Project", "Role", "Stage"]
