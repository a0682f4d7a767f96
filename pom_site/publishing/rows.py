from __future__ import annotations

from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _


class Row(models.Model):
    """A row that belongs to one object. UUID keys: a draft that is rolled back never hands its key to another row."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        abstract = True
        ordering = ["position", "pk"]
