from __future__ import annotations

from uuid import uuid4

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .authorship import Authored
from .revisions import Package, Revision


class PreviewLink(Authored):
    """Lets people without an account see drafts for a while. Bound to its revisions: later changes do not show."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    revisions = models.ManyToManyField(Revision, related_name="preview_links", verbose_name=_("versions"))
    package = models.ForeignKey(
        Package, models.SET_NULL, null=True, blank=True, related_name="preview_links", verbose_name=_("package")
    )
    note = models.CharField(_("for whom"), max_length=120, blank=True)
    expires_at = models.DateTimeField(_("valid until"))
    revoked_at = models.DateTimeField(_("withdrawn on"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("preview link")
        verbose_name_plural = _("preview links")
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.note or str(self.id)

    @property
    def is_valid(self) -> bool:
        return self.revoked_at is None and self.expires_at > timezone.now()
