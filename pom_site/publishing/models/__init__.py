from .addresses import Ending, PathHistory, Redirect
from .examinations import Examination
from .people import AuditEntry, Autosave, ReviewRequest, StaffProfile
from .previews import PreviewLink
from .publishable import PERMISSIONS, Publishable, State
from .revisions import DeletedObject, Package, Revision
from .translations import TranslationRequest, TranslationState
from .version import ContentVersion

__all__ = [
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
]
