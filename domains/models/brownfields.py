from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from domains.querysets import BrownfieldQuerySet
from pages.models import Organisation
from pom_site.geo.located import Outlined
from pom_site.media.models import Document, Illustrated, Image
from pom_site.publishing.amounts import money, square_metres
from pom_site.publishing.choices import SeveralField
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS
from pom_site.publishing.rows import Row

from .domains import Domain
from .parks import YEARS
from .places import InDomain, InMunicipalities, InTheNews, validate_order, validate_within
from .planning import PlanningStep

TOO_MUCH_REMEDIATED = _("More was remediated than the area of the site. Correct one of the two.")


class Brownfield(Illustrated, Outlined, InMunicipalities, InTheNews, InDomain):
    """A site that lost its use, and its way back."""

    class Covenant(models.TextChoices):
        REQUESTED = "requested", _("Requested")
        NEGOTIATED = "negotiated", _("Under negotiation")
        CONCLUDED = "concluded", _("Concluded")
        FULFILLED = "fulfilled", _("Fulfilled")
        ENDED = "ended", _("Ended")

    class Target(models.TextChoices):
        BUSINESS = "business", _("Business")
        MIXED = "mixed", _("Mixed use")
        GREEN = "green", _("Green")
        HOUSING = "housing", _("Housing")

    area = square_metres(_("area"), least=Decimal("0.01"), help_text=_("In m²: 1 ha is 10 000 m²."))
    area_remediated = square_metres(_("remediated area"), help_text=_("In m²."))
    vacant_since = models.PositiveSmallIntegerField(_("out of use since"), null=True, blank=True, validators=YEARS)
    former_use = models.CharField(_("former use"), max_length=200, blank=True, help_text=_("“Power station”."))
    history = RichTextField(_("history"), blank=True, help_text=_("What stood here, and why did it stop?"))
    approach = RichTextField(_("approach"), blank=True, help_text=_("What happens now, and who does it?"))
    contamination = RichTextField(
        _("contamination"),
        blank=True,
        help_text=_("In plain words: what is in the soil, is it dangerous for the neighbours, what is done about it?"),
    )
    covenant_number = models.CharField(_("number of the covenant"), max_length=20, blank=True)
    covenant = models.CharField(_("brownfield covenant"), max_length=10, choices=Covenant.choices, blank=True)
    covenant_on = models.DateField(_("date of the covenant"), null=True, blank=True)
    covenant_url = models.URLField(_("address of the covenant"), blank=True)
    destination_current = models.CharField(_("zoning now"), max_length=200, blank=True)
    destination_planned = models.CharField(_("zoning planned"), max_length=200, blank=True)
    targets = SeveralField(_("what it will become"), of=Target)
    cost_estimate = money(_("estimated cost"))
    cost = money(_("cost"), help_text=_("What it did cost, once that is known."))
    before = models.ForeignKey(
        Image, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("picture from before")
    )
    after = models.ForeignKey(
        Image,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture from after"),
        help_text=_("Taken from the same spot, in the same shape."),
    )

    objects: ClassVar = BrownfieldQuerySet.as_manager()

    url_name = "brownfield-detail"
    kind_scope = (Domain.Code.BROWNFIELDS.value,)
    snapshot_children = ("parties", "planning_steps", "remediation")

    class Meta:
        verbose_name = _("brownfield")
        verbose_name_plural = _("brownfields")
        default_permissions = PERMISSIONS
        ordering = ["title_nl", "pk"]
        constraints = [
            *unique_per_language("slug", "brownfield"),
            models.CheckConstraint(
                condition=Q(area=None) | Q(area_remediated=None) | Q(area_remediated__lte=F("area")),
                name="brownfield_remediated_within_area",
                violation_error_message=TOO_MUCH_REMEDIATED,
            ),
        ]
        indexes = [
            models.Index(fields=["state", "title_nl", "id"], name="brownfield_by_title"),
            models.Index(fields=["state", "-updated_at", "-id"], name="brownfield_by_change"),
        ]

    def clean(self) -> None:
        super().clean()
        self.validate_point()
        validate_within(self, "area_remediated", "area", TOO_MUCH_REMEDIATED)
        self._validate_covenant()
        self._validate_pictures()

    def _validate_covenant(self) -> None:
        if self.covenant_on and self.covenant_on > timezone.localdate():
            raise ValidationError({"covenant_on": _("This day is still to come. Correct it.")})
        if (self.covenant_number or self.covenant_on) and not self.covenant:
            raise ValidationError({"covenant": _("Say how far the covenant is.")})

    def _validate_pictures(self) -> None:
        if self.after_id and not self.before_id:
            raise ValidationError({"before": _("Add the picture from before too: they are shown together.")})


class CovenantParty(Row):
    """Who signed the brownfield covenant: actors do the work, regisseurs are the governments that help."""

    class Role(models.TextChoices):
        ACTOR = "actor", _("Actor")
        DIRECTOR = "director", _("Director (covenant)")
        OWNER = "owner", _("Owner")

    brownfield = models.ForeignKey(Brownfield, models.CASCADE, related_name="parties")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("organisation"))
    role = models.CharField(_("role"), max_length=8, choices=Role.choices)

    class Meta(Row.Meta):
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        constraints = [
            models.UniqueConstraint(
                fields=["brownfield", "organisation", "role"],
                name="covenant_party_once_per_role",
                violation_error_message=_("This organisation already has that role here."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation} ({self.get_role_display()})"


class BrownfieldPlanningStep(PlanningStep):
    brownfield = models.ForeignKey(Brownfield, models.CASCADE, related_name="planning_steps")

    class Meta(PlanningStep.Meta):
        abstract = False
        verbose_name = _("planning step")
        verbose_name_plural = _("planning steps")


class RemediationPhase(Row):
    """A step of the Flemish soil procedure (ovam.vlaanderen.be), or of what comes with it."""

    class Kind(models.TextChoices):
        """In the order of the procedure."""

        EXPLORATORY = "obo", _("Exploratory soil survey")
        DESCRIPTIVE = "bbo", _("Descriptive soil survey")
        BOTH = "obbo", _("Exploratory and descriptive soil survey")
        ASBESTOS = "asbest", _("Removal of asbestos")
        DEMOLITION = "sloop", _("Demolition")
        PROJECT = "bsp", _("Soil remediation project")
        WORKS = "bsw", _("Soil remediation works")
        EVALUATION = "eeo", _("Final evaluation survey")
        DECLARATION = "eindverklaring", _("Final declaration")
        AFTERCARE = "nazorg", _("Aftercare")

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        RUNNING = "running", _("Under way")
        COMPLETED = "completed", _("Completed")
        NOT_NEEDED = "not_needed", _("Not needed")

    class Unit(models.TextChoices):
        CUBIC_METRES = "m3", "m³"
        TONNES = "t", _("tonnes")
        SQUARE_METRES = "m2", "m²"

    brownfield = models.ForeignKey(Brownfield, models.CASCADE, related_name="remediation")
    kind = models.CharField(_("phase"), max_length=14, choices=Kind.choices)
    sequence = models.PositiveSmallIntegerField(
        _("part"), default=1, validators=[MinValueValidator(1)], help_text=_("2 for a second part of the same phase.")
    )
    status = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.PLANNED)
    planned_start = models.DateField(_("planned start"), null=True, blank=True)
    planned_end = models.DateField(_("planned end"), null=True, blank=True)
    started_on = models.DateField(_("started on"), null=True, blank=True)
    ended_on = models.DateField(_("ended on"), null=True, blank=True)
    precision = models.CharField(
        _("known to the"),
        max_length=5,
        choices=PlanningStep.Precision.choices,
        default=PlanningStep.Precision.DAY,
        help_text=_("Only the month or the year known? Fill in its first day, and choose that here."),
    )
    executor = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("carried out by")
    )
    file_number = models.CharField(_("file number at OVAM"), max_length=30, blank=True)
    conforming_on = models.DateField(_("declared conforming on"), null=True, blank=True)
    quantity = models.DecimalField(
        _("quantity"), max_digits=12, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    unit = models.CharField(_("unit"), max_length=2, choices=Unit.choices, blank=True)
    cost = money(_("cost"))
    note = models.CharField(_("note"), max_length=300, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("document")
    )

    class Meta(Row.Meta):
        verbose_name = _("remediation phase")
        verbose_name_plural = _("remediation phases")
        constraints = [
            models.UniqueConstraint(
                fields=["brownfield", "kind", "sequence"],
                name="remediation_phase_once",
                violation_error_message=_("This phase is there already. Give it another part number."),
            )
        ]

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the procedure."""
        return ORDER.index(self.kind), self.sequence

    def clean(self) -> None:
        wrong = _("The end lies before the start. Correct one of the two.")
        validate_order(self, "planned_start", "planned_end", wrong)
        validate_order(self, "started_on", "ended_on", wrong)
        self._validate_actual_days()
        self._validate_state()
        if (self.quantity is None) != (not self.unit):
            raise ValidationError({"unit": _("A quantity and its unit go together.")})

    def _validate_actual_days(self) -> None:
        today = timezone.localdate()
        for name in ("started_on", "ended_on", "conforming_on"):
            if (day := getattr(self, name)) and day > today:
                raise ValidationError({name: _("This day is still to come. Correct it, or use the planned days.")})

    def _validate_state(self) -> None:
        if self.status == self.State.PLANNED and self.started_on:
            raise ValidationError({"status": _("There is a day on which it started, so it is not planned any more.")})
        if self.status == self.State.RUNNING and self.ended_on:
            raise ValidationError({"status": _("There is a day on which it ended: choose “Completed”.")})


ORDER: Final = RemediationPhase.Kind.values
