"""Where something lies, as a column: a GeoJSON geometry in WGS84."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from .contours import Geometry, Reading, read

HELP = _(
    "Paste GeoJSON with polygons or one point, or choose a file with it. "
    "WGS84, Lambert 72 and Lambert 2008 are recognised by themselves."
)


class GeometryField(models.JSONField):
    """
    A Point, Polygon or MultiPolygon. `clean()` reads what it gets (contours.py) and leaves it as it is stored, so that
    seeds and imports that clean their objects may hand in Lambert as well.

    source_field: the name of an integer field that keeps the system an editor's drawing came in
    (`coordinates.System`).
    """

    def __init__(self, *args: Any, source_field: str = "", **kwargs: Any) -> None:
        self.source_field = source_field
        super().__init__(*args, **{"null": True, "blank": True, **kwargs})

    def deconstruct(self) -> Any:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        return super().clean(value if value in self.empty_values else read(value).geometry, model_instance)

    def in_words(self, value: Geometry) -> str:
        """Two versions are compared by this, not by their coordinates."""
        from .summaries import in_words

        return in_words(value)

    def formfield(self, **kwargs: Any) -> Any:
        """Past JSONField, which would hand its encoder on."""
        from .forms import GeometryFormField

        wanted = {"form_class": GeometryFormField, "help_text": self.help_text or HELP, **kwargs}
        return models.Field.formfield(self, **wanted)

    def save_form_data(self, instance: models.Model, data: Reading | None) -> None:
        before, after = getattr(instance, self.attname), data.geometry if data else None
        if self.source_field and after != before:
            setattr(instance, self.source_field, data.system if data else None)
        setattr(instance, self.attname, after)
