from .publishable import PublishableAdmin
from .rows import RowInline, TranslatedRowInline
from .translated import TranslatedAdmin, TranslatedInline

__all__ = ["PublishableAdmin", "RowInline", "TranslatedAdmin", "TranslatedInline", "TranslatedRowInline"]
