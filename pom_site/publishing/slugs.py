"""Web addresses of reference data, which have one for all languages and keep it."""

from __future__ import annotations

from itertools import count

from django.db import models
from django.utils.text import slugify


def free_slug(model: type[models.Model], text: str) -> str:
    """From a name, with a number behind it when another object has that address."""
    longest: int = model._meta.get_field("slug").max_length  # type: ignore[union-attr, assignment]
    stem = slugify(text)[: longest - 5].strip("-") or str(model._meta.model_name)
    taken = set(model._base_manager.filter(slug__startswith=stem).values_list("slug", flat=True))
    candidates = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(slug for slug in candidates if slug not in taken)
