from .publishable import PublishableAdmin
from .rows import RowInline, TranslatedRowInline
from .translated import TranslatedAdmin, TranslatedInline
from .widgets import OwnWidgets

__all__ = ["OwnWidgets", "PublishableAdmin", "RowInline", "TranslatedAdmin", "TranslatedInline", "TranslatedRowInline"]
