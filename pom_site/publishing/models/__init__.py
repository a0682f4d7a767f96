from .addresses import Ending, PathHistory, Redirect
from .examinations import Examination
from .people import AuditEntry, Autosave, ReviewRequest, StaffProfile
from .previews import PreviewLink
from .publishable import PERMISSIONS, Publishable, State
from .reports import LONGEST_REPORT, VisitorReport
from .revisions import DeletedObject, Package, Revision
from .translations import TranslationRequest, TranslationState
from .version import ContentVersion

__all__ = [
    "LONGEST_REPORT",
    "PERMISSIONS",
    "AuditEntry",
    "Autosave",
    "ContentVersion",
    "DeletedObject",
    "Ending",
    "Examination",
    "Package",
    "PathHistory",
    "PreviewLink",
    "Publishable",
    "Redirect",
    "ReviewRequest",
    "Revision",
    "StaffProfile",
    "State",
    "TranslationRequest",
    "TranslationState",
    "VisitorReport",
]
