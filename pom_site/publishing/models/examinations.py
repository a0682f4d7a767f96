from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from .targets import AboutObject, TargetQuerySet


class Examination(AboutObject):
    """What the gate found in the newest version of an object, draft or live, when it was saved. See `gate.keep`."""

    errors = models.PositiveIntegerField(_("errors"), default=0)
    warnings = models.PositiveIntegerField(_("warnings"), default=0)
    findings = models.JSONField(default=list, editable=False)
    examined_at = models.DateTimeField(_("looked at"), auto_now=True)

    objects: ClassVar = TargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("examination")
        verbose_name_plural = _("examinations")
        default_permissions: ClassVar = ()
        constraints = [models.UniqueConstraint(fields=["content_type", "object_id"], name="examination_one_an_object")]
        indexes = [models.Index(fields=["-errors", "-warnings"], name="examination_by_errors")]

    def __str__(self) -> str:
        return f"{self.errors}, {self.warnings}"
