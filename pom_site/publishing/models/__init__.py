from .publishable import Publishable, State
from .revisions import Package, Revision
from .version import ContentVersion

__all__ = ["ContentVersion", "Package", "Publishable", "Revision", "State"]
