"""How a contour is asked for: a box to paste in, and a file to choose."""

from __future__ import annotations

from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString


class GeometryInput(forms.Textarea):
    needs_multipart_form = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return files.get(file_name(name)) or data.get(name)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data and file_name(name) not in files

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        box = super().render(name, value, {"rows": 4, "spellcheck": "false", **(attrs or {})}, renderer)
        context = {"box": box, "id": (attrs or {}).get("id", f"id_{name}"), "file_name": file_name(name)}
        return render_to_string("admin/geo/geometry_input.html", context)


def file_name(name: str) -> str:
    """Of the file beside a box."""
    return f"{name}-file"
