from typing import Any

from django import forms
from django.templatetags.static import static

from pom_site.media import drawings


class DrawingSelect(forms.Select):
    """Each choice knows the address of its drawing; static/js/admin-previews.js shows the chosen one beside it."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        drawing = drawings.get(str(value))
        if drawing:
            option["attrs"]["data-preview"] = static(drawing.path)
        return option
