from django.db import models
from django.utils.translation import gettext_lazy as _


class ContentVersion(models.Model):
    """
    One row: a number that goes up with every public change. Caches compare it.

    `next_due` is the moment of the earliest scheduled publication, so that asking for the number tells that too.
    """

    number = models.PositiveBigIntegerField(default=1)
    next_due = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("content version")
        verbose_name_plural = _("content versions")

    def __str__(self) -> str:
        return str(self.number)
