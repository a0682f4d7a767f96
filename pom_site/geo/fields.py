from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.text import capfirst

from .contours import read
from .forms import GeometryFormField


class GeometryField(models.JSONField):
    """
    A GeoJSON geometry (point, polygon, several polygons) in WGS84, longitude first, as RFC 7946 wants it. What comes in
    Lambert is converted by the form and by `clean()`; imports and seeds call the latter.
    """

    def deconstruct(self) -> Any:
        """Migrations hold JSON: they need not know this class."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        value = super().clean(value, model_instance)
        if value in self.empty_values:
            return None
        return read(value).geometry

    def in_words(self, value: Any) -> str:
        """Two versions are compared by this, not by their coordinates."""
        from .summaries import in_words

        return in_words(value)

    def formfield(self, **kwargs: Any) -> Any:
        defaults = {
            "label": capfirst(self.verbose_name),
            "help_text": self.help_text,
            "required": not self.blank,
        }
        kwargs.pop("encoder", None)
        kwargs.pop("decoder", None)
        kwargs.pop("form_class", None)
        return GeometryFormField(**{**defaults, **{k: v for k, v in kwargs.items() if k in (*defaults, "initial")}})
