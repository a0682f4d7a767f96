from .addresses import Ending, PathHistory, Redirect
from .people import AuditEntry, Autosave, ReviewRequest, StaffProfile
from .previews import PreviewLink
from .publishable import Publishable, State
from .revisions import Package, Revision
from .translations import TranslationRequest, TranslationState
from .version import ContentVersion

__all__ = [
    "AuditEntry",
    "Autosave",
    "ContentVersion",
    "Ending",
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
