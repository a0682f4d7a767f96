from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from domains.querysets import SpaceQuerySet
from pom_site.media.models import Document, Illustrated
from pom_site.publishing.amounts import money, square_metres
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS

from .buildings import Building
from .domains import Domain
from .offers import Offered
from .places import validate_order

LONGEST_BEFORE_SHORTEST = _("The longest term is shorter than the shortest one. Correct one of the two.")


class Space(Illustrated, Offered):
    """A room in a building: an office, a workshop, a lab."""

    class Kind(models.TextChoices):
        OFFICE = "office", _("Office")
        WORKSHOP = "workshop", _("Workshop")
        LAB = "lab", _("Lab")
        WAREHOUSE = "warehouse", _("Warehouse")
        COWORKING = "coworking", _("Coworking")
        MEETING_ROOM = "meeting_room", _("Meeting room")
        VIRTUAL = "virtual", _("Virtual office")

    class Availability(models.TextChoices):
        FREE = "free", _("Free")
        SOON = "soon", _("Free soon")
        OPTION = "option", _("Under option")
        LET = "let", _("Let")

    class Basis(models.TextChoices):
        MONTH = "month", _("per month")
        SQUARE_METRE = "square_metre", _("per m² a year")

    building = models.ForeignKey(Building, models.PROTECT, related_name="spaces", verbose_name=_("building"))
    code = models.CharField(_("code"), max_length=20, help_text=_("The number on the door or the plan: 2.14."))
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    floor = models.CharField(_("floor"), max_length=20, blank=True)
    area = square_metres(_("area"), least=Decimal("0.01"), null=False, blank=False, help_text=_("In m²."))
    availability = models.CharField(
        _("availability"), max_length=6, choices=Availability.choices, default=Availability.LET
    )
    price = money(_("price"), help_text=_("In euro, without VAT."))
    price_basis = models.CharField(_("price is"), max_length=12, choices=Basis.choices, blank=True)
    price_on_request = models.BooleanField(_("price on request"), default=False)
    charges = money(_("charges"), help_text=_("In euro per month, on top of the price."))
    term_least = models.PositiveSmallIntegerField(_("shortest term, in months"), null=True, blank=True)
    term_most = models.PositiveSmallIntegerField(_("longest term, in months"), null=True, blank=True)
    description = RichTextField(_("description"), blank=True)
    power = models.DecimalField(
        _("electric power, in kVA"),
        max_digits=8,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
    )
    height = models.DecimalField(
        _("free height, in metres"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
    )
    has_gate = models.BooleanField(_("has a gate"), default=False)
    lab_class = models.CharField(_("class of the lab"), max_length=20, blank=True)
    plan = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("plan of the space")
    )

    objects: ClassVar = SpaceQuerySet.as_manager()

    url_name = "space-detail"
    kind_scope = (Domain.Code.REAL_ESTATE.value,)
    host = "building"
    review_months = 3

    class Meta:
        verbose_name = _("space")
        verbose_name_plural = _("spaces")
        default_permissions = PERMISSIONS
        ordering = ["building", "code"]
        constraints = [
            *unique_per_language("slug", "space"),
            models.UniqueConstraint(
                fields=["building", "code"],
                name="space_code_once_per_building",
                violation_error_message=_("This building already has a space with this code. Choose another one."),
            ),
            models.CheckConstraint(condition=Q(area__gt=0), name="space_area_above_zero"),
            models.CheckConstraint(
                condition=Q(term_least=None) | Q(term_most=None) | Q(term_least__lte=F("term_most")),
                name="space_terms_in_order",
                violation_error_message=LONGEST_BEFORE_SHORTEST,
            ),
            models.CheckConstraint(condition=Q(price=None) | Q(price_on_request=False), name="space_one_price"),
        ]
        indexes = [
            models.Index(fields=["state", "availability", "building", "code"], name="space_by_availability"),
            models.Index(fields=["state", "area", "id"], name="space_by_area"),
        ]

    def fill_titles(self) -> None:
        if self.building_id:
            self.name_after(
                self.building,
                lambda: _("%(kind)s %(code)s") % {"kind": self.get_kind_display(), "code": self.code},
            )

    def clean(self) -> None:
        super().clean()
        self._validate_price()
        self._validate_availability()
        validate_order(self, "term_least", "term_most", LONGEST_BEFORE_SHORTEST)

    @property
    def is_offered(self) -> bool:
        """Somebody can still have it: free now or soon, or under an option that may lapse."""
        return self.availability != self.Availability.LET

    def _validate_price(self) -> None:
        if self.price is not None and self.price_on_request:
            raise ValidationError(
                {"price_on_request": _("There is a price, so it is not on request. Keep one of the two.")}
            )
        if self.price is not None and not self.price_basis:
            raise ValidationError({"price_basis": _("Is this the price per month, or per m² a year?")})
        if self.is_offered and self.price is None and not self.price_on_request:
            raise ValidationError({"price": _("Fill in the price, or tick “price on request”.")})

    def _validate_availability(self) -> None:
        if self.availability == self.Availability.SOON and self.available_from is None:
            raise ValidationError({"available_from": _("Fill in from when it is free.")})
        if self.availability == self.Availability.LET and self.available_from is not None:
            raise ValidationError({"available_from": _("It is let, so it is not free from a day. Empty this field.")})
