from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models

if TYPE_CHECKING:
    from .models import Document, Image


class ImageQuerySet(models.QuerySet[Any]):
    def owner_of(self, name: str) -> Image | None:
        """The image that has this file; names that no row knows belong to nobody."""
        image = self.filter(key=name.partition("-")[0]).only("renditions").first()
        return image if image and any(each["name"] == name for each in image.renditions) else None


class DocumentQuerySet(models.QuerySet[Any]):
    def owner_of(self, name: str) -> Document | None:
        return self.filter(name=name).only("name", "filename", "kind").first()
