from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from domains.querysets import ParkQuerySet
from pages.models import Organisation
from pom_site.geo.located import Outlined
from pom_site.media.models import Illustrated
from pom_site.publishing.amounts import square_metres
from pom_site.publishing.choices import SeveralField
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS
from pom_site.publishing.rows import Row

from .codes import Access, Breeam, Development, Measure, Sector, Utility
from .domains import Domain
from .places import InDomain, InMunicipalities, InTheNews, validate_order, validate_within
from .planning import PlanningStep

YEARS: Any = [MinValueValidator(1900), MaxValueValidator(2100)]
NET_TOO_LARGE = _("The net area is larger than the gross area. Correct one of the two.")
AVAILABLE_TOO_LARGE = _("The available area is larger than the net area. Correct one of the two.")


class Park(Illustrated, Outlined, InMunicipalities, InTheNews, InDomain):
    """A business park. Its plots are public objects of their own: they change hands more often than the park does."""

    class Kind(models.TextChoices):
        LOCAL = "local", _("Local park")
        REGIONAL = "regional", _("Regional park")
        WATERBOUND = "waterbound", _("Park on the water")
        SCIENCE = "science", _("Science park")
        SME = "sme", _("Park for small companies")
        PORT = "port", _("Port")

    class Origin(models.TextChoices):
        NEW = "new", _("New")
        EXTENSION = "extension", _("Extension")
        REDEVELOPMENT = "redevelopment", _("Redevelopment")
        INFILL = "infill", _("Densification")

    class Level(models.TextChoices):
        MUNICIPAL = "municipal", _("Municipal plan")
        PROVINCIAL = "provincial", _("Provincial plan")
        REGIONAL = "regional", _("Regional plan")

    alternative_name = models.CharField(_("other name"), max_length=150, blank=True)
    vlaio_id = models.CharField(
        _("number at VLAIO"),
        max_length=60,
        blank=True,
        help_text=_("In the register of business parks (GIS bedrijventerreinen), which is the authentic source."),
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    origin = models.CharField(_("origin"), max_length=13, choices=Origin.choices, blank=True)
    development = models.CharField(_("development"), max_length=23, choices=Development.choices)
    area_gross = square_metres(_("gross area"), least=Decimal("0.01"), help_text=_("In m²: 1 ha is 10 000 m²."))
    area_net = square_metres(_("net area"), help_text=_("In m²: what companies can use, without roads and water."))
    area_available = square_metres(
        _("available area"), help_text=_("In m². Leave empty to add up the plots that are offered.")
    )
    description = RichTextField(
        _("description"), blank=True, help_text=_("For whom is this park, and what makes it special?")
    )
    plan_name = models.CharField(_("name of the plan"), max_length=200, blank=True)
    plan_level = models.CharField(_("level of the plan"), max_length=10, choices=Level.choices, blank=True)
    plan_on = models.DateField(_("date of the plan"), null=True, blank=True)
    plan_url = models.URLField(_("address of the plan"), blank=True)
    zoning = RichTextField(_("zoning"), blank=True, help_text=_("What may companies do here, in plain words?"))
    sectors = SeveralField(_("sectors"), of=Sector)
    access = SeveralField(_("access"), of=Access)
    quay_length = models.PositiveIntegerField(_("quay, in metres"), null=True, blank=True)
    access_note = models.CharField(
        _("access in words"), max_length=300, blank=True, help_text=_("Which exit, which quay, which stop?")
    )
    utilities = SeveralField(_("utilities"), of=Utility)
    utilities_note = models.CharField(_("utilities in words"), max_length=300, blank=True)
    measures = SeveralField(_("sustainability"), of=Measure)
    breeam = models.CharField("BREEAM", max_length=11, choices=Breeam.choices, blank=True)
    solar_power = models.DecimalField(
        _("solar power, in kWp"),
        max_digits=10,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
    )
    measures_note = models.CharField(_("sustainability in words"), max_length=300, blank=True)
    companies = models.PositiveIntegerField(_("number of companies"), null=True, blank=True)
    jobs = models.PositiveIntegerField(_("number of jobs"), null=True, blank=True)
    counted_in = models.PositiveSmallIntegerField(_("counted in"), null=True, blank=True, validators=YEARS)

    objects: ClassVar = ParkQuerySet.as_manager()

    url_name = "park-detail"
    kind_scope = (Domain.Code.PARKS.value,)
    snapshot_children = ("phases", "planning_steps", "organisations")

    class Meta:
        verbose_name = _("business park")
        verbose_name_plural = _("business parks")
        default_permissions = PERMISSIONS
        ordering = ["title_nl", "pk"]
        constraints = [
            *unique_per_language("slug", "park"),
            models.UniqueConstraint(
                fields=["vlaio_id"],
                condition=~Q(vlaio_id=""),
                name="park_vlaio_id_once",
                violation_error_message=_("Another business park already has this number. Correct one of the two."),
            ),
            models.CheckConstraint(
                condition=Q(area_gross=None) | Q(area_net=None) | Q(area_net__lte=F("area_gross")),
                name="park_net_within_gross",
                violation_error_message=NET_TOO_LARGE,
            ),
            models.CheckConstraint(
                condition=Q(area_net=None) | Q(area_available=None) | Q(area_available__lte=F("area_net")),
                name="park_available_within_net",
                violation_error_message=AVAILABLE_TOO_LARGE,
            ),
        ]
        indexes = [
            models.Index(fields=["state", "title_nl", "id"], name="park_by_title"),
            models.Index(fields=["state", "-updated_at", "-id"], name="park_by_change"),
        ]

    def clean(self) -> None:
        super().clean()
        self.validate_point()
        validate_within(self, "area_net", "area_gross", NET_TOO_LARGE)
        validate_within(self, "area_available", "area_net", AVAILABLE_TOO_LARGE)
        self._validate_counts()

    def _validate_counts(self) -> None:
        if (self.companies is not None or self.jobs is not None) and self.counted_in is None:
            raise ValidationError({"counted_in": _("Fill in the year in which this was counted.")})


class ParkOrganisation(Row):
    class Role(models.TextChoices):
        DEVELOPER = "developer", _("Developer")
        OWNER = "owner", _("Owner")
        SELLER = "seller", _("Offers the plots")
        PARTNER = "partner", _("Partner")

    park = models.ForeignKey(Park, models.CASCADE, related_name="organisations")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("organisation"))
    role = models.CharField(_("role"), max_length=9, choices=Role.choices)

    class Meta(Row.Meta):
        verbose_name = _("organisation of a park")
        verbose_name_plural = _("organisations")
        constraints = [
            models.UniqueConstraint(
                fields=["park", "organisation", "role"],
                name="park_organisation_once_per_role",
                violation_error_message=_("This organisation already has that role here."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation} ({self.get_role_display()})"


class ParkPhase(Row):
    """How far the park is: planned, bought, built, given out."""

    class Kind(models.TextChoices):
        PLANNING = "planning", _("Planning")
        ACQUISITION = "acquisition", _("Buying the land")
        CONSTRUCTION = "construction", _("Building roads and utilities")
        ISSUE = "issue", _("Selling the plots")
        COMPLETED = "completed", _("In use")

    park = models.ForeignKey(Park, models.CASCADE, related_name="phases")
    kind = models.CharField(_("phase"), max_length=12, choices=Kind.choices)
    starts_on = models.DateField(_("start"), null=True, blank=True)
    ends_on = models.DateField(_("end"), null=True, blank=True)
    precision = models.CharField(
        _("known to the"),
        max_length=5,
        choices=PlanningStep.Precision.choices,
        default=PlanningStep.Precision.DAY,
        help_text=_("Only the month or the year known? Fill in its first day, and choose that here."),
    )
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta(Row.Meta):
        verbose_name = _("phase")
        verbose_name_plural = _("phases")
        constraints = [
            models.UniqueConstraint(
                fields=["park", "kind"],
                name="park_phase_once",
                violation_error_message=_("This phase is there already. Change that row instead."),
            )
        ]

    def __str__(self) -> str:
        return self.get_kind_display()

    def clean(self) -> None:
        validate_order(self, "starts_on", "ends_on", _("The end lies before the start. Correct one of the two."))


class ParkPlanningStep(PlanningStep):
    park = models.ForeignKey(Park, models.CASCADE, related_name="planning_steps")

    class Meta(PlanningStep.Meta):
        abstract = False
        verbose_name = _("planning step")
        verbose_name_plural = _("planning steps")
