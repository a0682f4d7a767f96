"""What a form of visitors names: "projects.project:12" is a public object, or nothing at all."""

from __future__ import annotations

import re
from typing import Any, Final

from django.apps import apps

from .models import Publishable

REFERENCE: Final = re.compile(r"[a-z]+\.[a-z]+:[1-9][0-9]{0,17}")


def public_object(reference: str) -> Publishable | None:
    """A draft must not show that it exists: it is as little here as what never was."""
    if not REFERENCE.fullmatch(reference):
        return None
    label, _colon, pk = reference.partition(":")
    try:
        model: Any = apps.get_model(label)
    except LookupError:
        return None
    if not issubclass(model, Publishable):
        return None
    found: Publishable | None = model._default_manager.published().filter(pk=int(pk)).first()
    return found
