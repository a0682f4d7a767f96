"""Where a text does not exist in the active language, its Dutch text stands in; pages say so with `lang`."""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html
from django.utils.translation import get_language

from .languages import DEFAULT


def fallback_language(instance: Any, field: str) -> str:
    """The language of what this field shows, where that is not the active one; else ""."""
    language = get_language() or DEFAULT
    if language == DEFAULT or getattr(instance, f"{field}_{language}", None):
        return ""
    return DEFAULT if getattr(instance, f"{field}_{DEFAULT}", None) else ""


def marked(instance: Any, field: str) -> str:
    """This field's text, in an element that names its language where it falls back: for a value among other words."""
    text, language = getattr(instance, field) or "", fallback_language(instance, field)
    return format_html('<span lang="{}">{}</span>', language, text) if language else text
