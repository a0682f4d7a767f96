"""A contour in a form: pasted GeoJSON, or a file with it. See widgets.py for how it looks."""

from __future__ import annotations

import json
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .contours import Geometry, Reading, read
from .geojson import LARGEST
from .widgets import GeometryInput

MOST_BYTES: Final = 4 * LARGEST  # of a text of that length


class GeometryFormField(forms.Field):
    """Cleaned it is a geometry, or None. A file wins over what stands in the box, and stands there afterwards."""

    widget = GeometryInput

    def to_python(self, value: Any) -> Geometry | None:
        reading = self.reading(value)
        return reading.geometry if reading else None

    def reading(self, value: Any) -> Reading | None:
        text = _text_of(value).strip()
        return read(text) if text else None

    def prepare_value(self, value: Any) -> str:
        """On one line: what a browser sends back is then what it got."""
        if isinstance(value, str):
            return value
        return json.dumps(value, separators=(",", ":")) if value else ""

    def bound_data(self, data: Any, initial: Any) -> Any:
        """What a file held stays in the box when the form comes back for another reason."""
        try:
            return _text_of(data)
        except ValidationError:
            return initial

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Spaces and the order of members say nothing."""
        if self.disabled or data == self.prepare_value(initial):
            return False
        try:
            return self.to_python(data) != (initial or None)
        except ValidationError:
            return True


class SeenField(GeometryFormField):
    """Cleaned it is the whole reading: who looks wants to know the system too."""

    def to_python(self, value: Any) -> Any:
        return self.reading(value)


class LookForm(forms.Form):
    """What somebody wants to look at before saving it."""

    contour = SeenField(label=gettext_lazy("contour"))


def _text_of(value: Any) -> str:
    if not isinstance(value, UploadedFile):
        return value or ""
    if value.size is None or value.size > MOST_BYTES:
        raise ValidationError(_("This file is too large: 1 MB at most. Export the contour alone, with fewer points."))
    value.seek(0)
    try:
        return value.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError(_("This file holds no text. Choose a file that ends in .geojson or .json.")) from None
