"""How a contour is asked for: a box to paste in, a file to choose, and with script a look at it before saving."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import Script
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from .contours import read
from .summaries import Summary, summary_of


class GeometryInput(forms.Textarea):
    """Below the box stands what is drawn in it: after saving, that is what is stored."""

    needs_multipart_form = True

    class Media:
        css = {"all": ["css/admin-geometry.css"]}
        js = (Script("js/admin-geometry.js", type="module"),)

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return files.get(file_name(name)) or data.get(name)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data and file_name(name) not in files

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        box = super().render(name, value, {"rows": 4, "spellcheck": "false", **(attrs or {})}, renderer)
        context = {
            "box": box,
            "id": (attrs or {}).get("id", f"id_{name}"),
            "file_name": file_name(name),
            "summary": _summary(value),
        }
        return render_to_string("admin/geo/geometry_widget.html", context)


def file_name(name: str) -> str:
    """Of the file beside a box."""
    return f"{name}-file"


def _summary(text: str | None) -> Summary | None:
    """None for what cannot be read: the error of the field says why."""
    try:
        return summary_of(read(text)) if text else None
    except ValidationError:
        return None
