from __future__ import annotations

from typing import ClassVar, Final

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..languages import CODES
from .targets import AboutObject, TargetQuerySet

LONGEST_REPORT: Final = 1000


class ReportQuerySet(TargetQuerySet):
    def waiting(self) -> ReportQuerySet:
        """What nobody handled yet."""
        return self.filter(handled_at=None)


class VisitorReport(AboutObject):
    """
    A visitor says what is not right on a page. Its address is there while somebody waits for an answer, and no longer;
    `title` names the page in lists, also when the page is gone.
    """

    title = models.CharField(_("page"), max_length=200, editable=False)
    language = models.CharField(_("language"), max_length=2, choices=[(code, code) for code in CODES], editable=False)
    text = models.TextField(_("what is not right"), max_length=LONGEST_REPORT)
    email = models.EmailField(_("e-mail for an answer"), blank=True)
    made_at = models.DateTimeField(_("sent on"), default=timezone.now, editable=False, db_index=True)
    handled_at = models.DateTimeField(_("handled on"), null=True, blank=True, editable=False)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("handled by"),
    )
    answer = models.TextField(
        _("what was done"),
        max_length=LONGEST_REPORT,
        blank=True,
        help_text=_("For colleagues: visitors do not see it."),
    )

    objects: ClassVar = ReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("report by a visitor")
        verbose_name_plural = _("reports by visitors")
        ordering = ["-made_at", "-pk"]
        indexes = [
            models.Index(fields=["content_type", "object_id", "-made_at"], name="report_of_object"),
            models.Index(fields=["handled_at", "-made_at"], name="report_by_state"),
        ]

    def __str__(self) -> str:
        return self.title
