from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.memo import remembered

from .contacts import phone_link
from .organisations import Organisation


class SiteSettings(models.Model):
    """One row: who the POM is and how to reach it. Empty until the POM fills it in; nothing here is ever invented."""

    street = models.CharField(_("street and number"), max_length=120, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    city = models.CharField(_("city"), max_length=80, blank=True)
    enterprise_number = models.CharField(_("enterprise number"), max_length=20, blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True, help_text=_("With country code: +32 9 …"))
    email = models.EmailField(_("e-mail"), blank=True)
    organisation = models.ForeignKey(
        Organisation,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("the POM among the organisations"),
        help_text=_("So that the portal recognises the POM among the partners of a project."),
    )
    show_gaps = models.BooleanField(
        _("show gaps to everybody"),
        default=True,
        help_text=_(
            "A dotted line with a pencil marks what is missing. Untick this when the site goes live: "
            "then only colleagues see it."
        ),
    )

    class Meta:
        verbose_name = _("site settings")
        verbose_name_plural = _("site settings")

    def __str__(self) -> str:
        return str(_("Site settings"))

    def save(self, *args: object, **kwargs: object) -> None:
        self.pk = 1
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    @property
    def phone_link(self) -> str:
        return phone_link(self.phone)

    @property
    def missing(self) -> list[str]:
        """Names of the fields that the law or a visitor expects and that are still empty."""
        return [
            name
            for name in ("street", "postcode", "city", "enterprise_number", "phone", "email")
            if not getattr(self, name)
        ]


@remembered
def site_settings() -> SiteSettings:
    return SiteSettings.objects.filter(pk=1).first() or SiteSettings(pk=1)
