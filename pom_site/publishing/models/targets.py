from __future__ import annotations

from typing import Any, Self

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models


class TargetQuerySet(models.QuerySet[Any]):
    def of(self, instance: models.Model) -> Self:
        """Rows about one object."""
        return self.filter(content_type=ContentType.objects.get_for_model(instance), object_id=instance.pk)


class AboutObject(models.Model):
    """A row about any public object."""

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+", editable=False)
    object_id = models.PositiveBigIntegerField(editable=False)
    target = GenericForeignKey("content_type", "object_id")

    class Meta:
        abstract = True
