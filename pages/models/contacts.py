from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pages.querysets import ContactQuerySet


def phone_link(number: str) -> str:
    """The address that calls this number; "" without one."""
    digits = "".join(character for character in number if character in "+0123456789")
    return f"tel:{digits}" if digits else ""


class ContactPerson(models.Model):
    """A person or a team that visitors can reach. Not public on its own: shown with a domain, project or page."""

    name = models.CharField(_("name"), max_length=120, help_text=_("A person, or a team: “Team brownfields”."))
    function = models.CharField(_("function"), max_length=160)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True, help_text=_("With country code: +32 9 …"))
    active_from = models.DateField(_("works here from"), null=True, blank=True)
    active_until = models.DateField(
        _("works here until"),
        null=True,
        blank=True,
        help_text=_("From the day after, the site no longer shows this contact."),
    )

    objects = ContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["name_nl"]

    def __str__(self) -> str:
        return self.name or ""

    @property
    def is_active(self) -> bool:
        today = timezone.localdate()
        return (self.active_from is None or self.active_from <= today) and (
            self.active_until is None or self.active_until >= today
        )

    @property
    def phone_link(self) -> str:
        return phone_link(self.phone)

    def clean(self) -> None:
        if self.active_from and self.active_until and self.active_until < self.active_from:
            raise ValidationError({"active_until": _("The end lies before the start. Correct one of the two.")})
