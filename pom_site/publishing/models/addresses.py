from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..fields import LinkField
from .authorship import Authored
from .targets import AboutObject, TargetQuerySet


class PathHistory(AboutObject):
    """An address that an object once had. It leads to the present one, so that chains and loops cannot occur."""

    path = models.CharField(_("old address"), max_length=500, unique=True)
    language = models.CharField(_("language"), max_length=2)
    created_at = models.DateTimeField(_("since"), auto_now_add=True)

    objects: ClassVar = TargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("old address")
        verbose_name_plural = _("old addresses")

    def __str__(self) -> str:
        return self.path


class Ending(AboutObject):
    """What visitors find at the address of an object that went offline."""

    class Kind(models.TextChoices):
        REDIRECT = "redirect", _("Lead to another page")
        SUCCESSOR = "successor", _("Lead to its successor")
        GONE = "gone", _("Say that it is gone, and why")

    kind = models.CharField(_("ending"), max_length=10, choices=Kind.choices)
    link = LinkField(_("other page"), blank=True, help_text=_("Starts with /: a page of this site."))
    explanation = models.TextField(_("explanation"), max_length=600, blank=True)
    since = models.DateTimeField(_("since"), auto_now=True)

    objects: ClassVar = TargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("ending")
        verbose_name_plural = _("endings")
        constraints = [models.UniqueConstraint(fields=["content_type", "object_id"], name="ending_one_an_object")]

    def __str__(self) -> str:
        return self.get_kind_display()


class Redirect(Authored):
    """An address that staff lead elsewhere by hand, such as a short one on a poster."""

    old_path = models.CharField(_("address"), max_length=300, unique=True, help_text=_("Starts and ends with /."))
    target = LinkField(_("leads to"))
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("redirect")
        verbose_name_plural = _("redirects")
        ordering = ["old_path"]

    def __str__(self) -> str:
        return self.old_path

    def clean(self) -> None:
        """An own page or a listed host, no loop, no chain, and an address where nothing lives."""
        from ..redirects import validate

        validate(self)
