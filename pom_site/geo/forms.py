"""How a form asks for a contour: paste GeoJSON, or choose a file; look at it before it is saved."""

from __future__ import annotations

import json
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from js_asset import Media, Script

from . import contours

FILE: Final = "_file"


class GeometryWidget(forms.Textarea):
    """A text box, a box for a file, and the drawing of what is stored."""

    template_name = "geo/geometry_widget.html"
    needs_multipart_form = True

    def __init__(self, attrs: Any = None) -> None:
        super().__init__({"rows": 4, "spellcheck": "false", **(attrs or {})})

    def format_value(self, value: Any) -> str:
        """Compact: nobody reads coordinates, but somebody may copy them."""
        if isinstance(value, dict):
            return json.dumps(value, separators=(",", ":"))
        return "" if value in (None, "null") else str(value)

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        text = self.format_value(value)
        try:
            stored = contours.read(text).geometry if text else None
        except ValidationError:
            stored = None
        context["geometry"] = stored
        context["file_name"] = f"{name}{FILE}"
        return context

    def _render(self, template_name: str, context: dict[str, Any], renderer: Any = None) -> SafeString:
        """By the site's own templates; the engine of Django's forms does not know them."""
        return render_to_string(template_name, context)

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """A file that was chosen counts; without one, what stands in the box."""
        chosen = files.get(f"{name}{FILE}")
        if chosen is None:
            return super().value_from_datadict(data, files, name)
        if chosen.size > contours.MOST_BYTES:
            return "x" * (contours.MOST_BYTES + 1)
        return chosen.read().decode("utf-8-sig", errors="replace")

    @property
    def media(self) -> forms.Media:
        styles = ["css/admin-geometry.css", "css/components/site-map.css"]
        return Media(css={"all": styles}, js=[Script("js/admin-geometry.js", defer=True)])


class GeometryFormField(forms.CharField):
    widget = GeometryWidget

    def to_python(self, value: Any) -> Any:
        """The geometry; None without one."""
        text = super().to_python(value)
        return contours.read(text).geometry if text else None

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Spaces and the order of members say nothing."""
        try:
            return bool((contours.interpret(initial).geometry if initial else None) != self.to_python(data))
        except ValidationError:
            return True


class LookForm(forms.Form):
    """What somebody wants to look at before saving it."""

    text = forms.CharField(max_length=contours.MOST_BYTES, label=_("contour"))

    def clean_text(self) -> contours.Reading:
        return contours.read(self.cleaned_data["text"])
