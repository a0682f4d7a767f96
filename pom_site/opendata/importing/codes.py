"""Codes of lists in cells: by the code itself, by its address in a public list, or by its name as visitors read it."""

from __future__ import annotations

from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from pom_site.opendata.columns import BETWEEN
from pom_site.publishing.choices import SeveralField

MOST_NAMED: Final = 20  # codes in a sentence


def choices_of(field: Any) -> list[tuple[str, Any]]:
    if isinstance(field, SeveralField):
        return list(field.of.choices) if field.of else []
    return list(getattr(field, "flatchoices", None) or [])


def coded(field: Any, value: Any) -> Any:
    """What no list knows stays as it is: it may have been there before the list changed."""
    choices = choices_of(field)
    if not choices or not isinstance(value, str):
        return value
    names = {str(label).casefold(): code for code, label in choices}
    known = {code for code, _label in choices}
    parts = value.split(BETWEEN) if isinstance(field, SeveralField) else [value]
    return BETWEEN.join(_code(part, known, names) for part in parts)


def _code(text: str, known: set[str], names: dict[str, str]) -> str:
    if text in known:
        return text
    last = text.rpartition("/")[2] if text.startswith(("http://", "https://")) else text
    return last if last in known else names.get(text.casefold(), text)


def written(field: Any, value: Any) -> Any:
    """As its field keeps it. Raises ValidationError with the codes that there are."""
    choices = choices_of(field)
    if not choices or value in (None, ""):
        return [] if isinstance(field, SeveralField) else value
    order = [code for code, _label in choices]
    parts = value.split(BETWEEN) if isinstance(field, SeveralField) else [value]
    if unknown := [part for part in parts if part not in order]:
        message = _("“%(code)s” is not in the list. Choose from: %(codes)s.")
        names = ", ".join(order[:MOST_NAMED]) + (" …" if len(order) > MOST_NAMED else "")
        raise ValidationError(message % {"code": unknown[0], "codes": names})
    return sorted(set(parts), key=order.index) if isinstance(field, SeveralField) else value
