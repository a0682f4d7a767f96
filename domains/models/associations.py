from __future__ import annotations

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from domains.querysets import AssociationQuerySet
from pages.models import Organisation
from pages.models.organisations import validate_enterprise_number
from pom_site.media.models import Illustrated
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS
from pom_site.publishing.rows import Row

from .domains import Domain
from .parks import YEARS, Park
from .places import InDomain, InTheNews, validate_within

TOO_MANY_MEMBERS = _("There are more members than companies. Correct one of the two.")


class Association(Illustrated, InTheNews, InDomain):
    """Companies of one or more parks that manage them together. Its `contact` is the park manager."""

    class LegalForm(models.TextChoices):
        VZW = "vzw", _("Non-profit association (vzw)")
        CV = "cv", _("Cooperative (cv)")
        INFORMAL = "informal", _("Informal association")
        COMMITTEE = "committee", _("Committee")
        NONE = "none", _("None")

    legal_form = models.CharField(_("legal form"), max_length=9, choices=LegalForm.choices, blank=True)
    enterprise_number = models.CharField(
        _("enterprise number"), max_length=12, blank=True, validators=[validate_enterprise_number]
    )
    parks = models.ManyToManyField(Park, related_name="associations", verbose_name=_("business parks"))
    founded = models.PositiveSmallIntegerField(_("founded in"), null=True, blank=True, validators=YEARS)
    members = models.PositiveIntegerField(_("members"), null=True, blank=True)
    companies = models.PositiveIntegerField(
        _("companies in all"), null=True, blank=True, help_text=_("On the parks together, members or not.")
    )
    counted_in = models.PositiveSmallIntegerField(_("counted in"), null=True, blank=True, validators=YEARS)
    description = RichTextField(_("description"), blank=True, help_text=_("What do the companies do together?"))
    joining = RichTextField(_("how to join"), blank=True, help_text=_("Who can join, how, and what does it cost?"))
    fee = models.CharField(_("membership fee"), max_length=200, blank=True)
    subsidised = models.BooleanField(_("gets a subsidy"), default=False)
    subsidy = models.CharField(_("which subsidy"), max_length=160, blank=True)
    contact_point = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("point of contact"),
        help_text=_("“Aanspreekpunt” in the register of business parks."),
    )
    digital_manager = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("digital manager")
    )
    legal_enforcer = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("legal enforcer")
    )
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)

    objects: ClassVar = AssociationQuerySet.as_manager()

    url_name = "association-detail"
    kind_scope = (Domain.Code.PARK_MANAGEMENT.value,)
    snapshot_children = ("services",)

    class Meta:
        verbose_name = _("park association")
        verbose_name_plural = _("park associations")
        default_permissions = PERMISSIONS
        ordering = ["title_nl", "pk"]
        constraints = [
            *unique_per_language("slug", "association"),
            models.CheckConstraint(
                condition=Q(members=None) | Q(companies=None) | Q(members__lte=F("companies")),
                name="association_members_within_companies",
                violation_error_message=TOO_MANY_MEMBERS,
            ),
        ]
        indexes = [models.Index(fields=["state", "title_nl", "id"], name="association_by_title")]

    def clean(self) -> None:
        super().clean()
        validate_within(self, "members", "companies", TOO_MANY_MEMBERS)
        if self.members is not None and self.counted_in is None:
            raise ValidationError({"counted_in": _("Fill in the year in which this was counted.")})
        if self.subsidy and not self.subsidised:
            raise ValidationError({"subsidised": _("There is a subsidy: tick this, or empty the other field.")})


class ParkService(Row):
    """What an association does for the companies."""

    class Category(models.TextChoices):
        SAFETY = "safety", _("Safety and cameras")
        GREEN = "green", _("Green")
        WASTE = "waste", _("Waste")
        SIGNS = "signs", _("Signs")
        ENERGY = "energy", _("Energy and energy community")
        MOBILITY = "mobility", _("Mobility")
        WATER = "water", _("Water")
        FIBRE = "fibre", _("Fibre")
        PURCHASING = "purchasing", _("Buying together")
        NETWORK = "network", _("Network")
        TRAINING = "training", _("Training")

    association = models.ForeignKey(Association, models.CASCADE, related_name="services")
    category = models.CharField(_("category"), max_length=10, choices=Category.choices)
    title = models.CharField(_("title"), max_length=160)
    description = models.TextField(_("description"), max_length=400, blank=True)
    mandatory = models.BooleanField(_("for every company of the park"), default=False)
    provider = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("provided by")
    )
    saving = models.CharField(
        _("what it brings"), max_length=160, blank=True, help_text=_("Measured, with its source: “12 % less waste”.")
    )

    class Meta(Row.Meta):
        verbose_name = _("service")
        verbose_name_plural = _("services")

    def __str__(self) -> str:
        return self.title or self.get_category_display()
