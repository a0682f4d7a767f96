from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pages.querysets import ContactQuerySet
from pom_site.media.models import Image


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


class Organisation(models.Model):
    """A partner, funder or authority. Reference data: a change takes effect when it is saved."""

    class Kind(models.TextChoices):
        MUNICIPALITY = "municipality", _("Municipality")
        PROVINCE = "province", _("Province")
        INTERCOMMUNAL = "intercommunal", _("Intermunicipal body")
        FLEMISH = "flemish", _("Flemish government")
        FEDERAL = "federal", _("Federal government")
        EU = "eu", _("European Union")
        KNOWLEDGE = "knowledge", _("Knowledge institution")
        COMPANY = "company", _("Company")
        ASSOCIATION = "association", _("Association")
        DEVELOPMENT = "development", _("Development agency")
        NGO = "ngo", _("Non-governmental organisation")
        OTHER = "other", _("Other")

    name = models.CharField(
        _("name"),
        max_length=200,
        help_text=_("The official name; translate it only where an official translation exists."),
    )
    short_name = models.CharField(_("short name"), max_length=60, blank=True)
    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices)
    country = models.CharField(_("country"), max_length=2, default="BE", help_text=_("Two letters: BE, NL, FR …"))
    website = models.URLField(_("website"), blank=True)
    enterprise_number = models.CharField(_("enterprise number"), max_length=12, blank=True)
    logo = models.ForeignKey(
        Image,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Only with the permission of the organisation."),
    )
    source_note = models.TextField(_("sources"), blank=True)

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name_nl"]
        constraints = [models.UniqueConstraint(fields=["name_nl"], name="organisation_name_nl_unique")]

    def __str__(self) -> str:
        return self.name or ""

    def clean(self) -> None:
        self._validate_country()
        self._validate_enterprise_number()

    def _validate_country(self) -> None:
        self.country = self.country.upper()
        if not (len(self.country) == 2 and self.country.isascii() and self.country.isalpha()):
            raise ValidationError({"country": _("Use the two letters of the country: BE, NL, FR, DE …")})

    def _validate_enterprise_number(self) -> None:
        """Belgian ones start with 0 or 1; their last two digits are 97 minus the first eight modulo 97 (KBO)."""
        digits = "".join(character for character in self.enterprise_number if character.isdigit())
        if not self.enterprise_number or self.country != "BE":
            return
        if len(digits) != 10 or digits[0] not in "01" or int(digits[8:]) != 97 - int(digits[:8]) % 97:
            raise ValidationError(
                {
                    "enterprise_number": _(
                        "This is not a Belgian enterprise number: check the ten digits (0123.456.749)."
                    )
                }
            )
