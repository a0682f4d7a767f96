from __future__ import annotations

from typing import Any

from django.db import models


class GeometryField(models.JSONField):
    """A GeoJSON geometry in WGS84: longitude first."""

    def deconstruct(self) -> Any:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs
