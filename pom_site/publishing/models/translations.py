from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..languages import CODES, DEFAULT
from .targets import AboutObject, TargetQuerySet

OTHERS = [(code, code) for code in CODES if code != DEFAULT]


class TranslationState(AboutObject):
    """
    How far one object is translated into one language. `sources` holds, for each column, a hash of the Dutch text that
    its translation was made from: when that text changes, the translation is outdated.
    """

    class Status(models.TextChoices):
        NONE = "none", _("None")
        INCOMPLETE = "incomplete", _("Incomplete")
        OUTDATED = "outdated", _("Outdated")
        COMPLETE = "complete", _("Complete")

    language = models.CharField(_("language"), max_length=2, choices=OTHERS)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.NONE)
    filled = models.PositiveIntegerField(_("texts translated"), default=0)
    total = models.PositiveIntegerField(_("texts in Dutch"), default=0)
    sources = models.JSONField(default=dict, editable=False)
    updated_at = models.DateTimeField(_("last changed"), auto_now=True)

    objects: ClassVar = TargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("translation")
        verbose_name_plural = _("translations")
        constraints = [
            models.UniqueConstraint(fields=["content_type", "object_id", "language"], name="translation_state_unique")
        ]
        indexes = [models.Index(fields=["language", "status"], name="translation_by_status")]

    def __str__(self) -> str:
        return f"{self.language}: {self.get_status_display()}"


class TranslationRequest(AboutObject):
    """How often visitors asked for a translation. No more than a number is kept."""

    language = models.CharField(_("language"), max_length=2, choices=OTHERS)
    number = models.PositiveIntegerField(_("number of requests"), default=0)
    last_at = models.DateTimeField(_("last request"), auto_now=True)

    objects: ClassVar = TargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("request for a translation")
        verbose_name_plural = _("requests for a translation")
        constraints = [
            models.UniqueConstraint(fields=["content_type", "object_id", "language"], name="translation_request_unique")
        ]

    def __str__(self) -> str:
        return f"{self.language}: {self.number}"
