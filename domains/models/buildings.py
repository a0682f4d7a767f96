from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from domains.querysets import BuildingQuerySet
from pages.models import Organisation
from pom_site.geo.located import Located
from pom_site.geo.models import Municipality
from pom_site.media.models import Illustrated
from pom_site.publishing.amounts import percentage, square_metres
from pom_site.publishing.choices import SeveralField
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS
from pom_site.publishing.rows import Row

from .codes import Breeam
from .domains import Domain
from .parks import YEARS, Park
from .places import InDomain, InTheNews, validate_order, validate_within

TOO_MUCH_TO_LET = _("More is to let than the building has. Correct one of the two.")


class Building(Illustrated, Located, InTheNews, InDomain):
    """Rooms for starters and growing companies, with services."""

    class Kind(models.TextChoices):
        BUSINESS_CENTRE = "business_centre", _("Business centre")
        INCUBATOR = "incubator", _("Incubation and innovation centre")
        MULTIFUNCTIONAL = "multifunctional", _("Multifunctional building")

    class Accessibility(models.TextChoices):
        ENTRANCE = "entrance", _("Entrance without steps")
        LIFT = "lift", _("Lift")
        TOILET = "toilet", _("Accessible toilet")
        PARKING = "parking", _("Parking for people with a disability")
        LOOP = "loop", _("Hearing loop")

    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices)
    street = models.CharField(_("street and number"), max_length=120, blank=True)
    postcode = models.CharField(
        _("postcode"),
        max_length=4,
        blank=True,
        validators=[RegexValidator(r"^[1-9]\d{3}$", _("A postcode has four digits."))],
    )
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, related_name="buildings", verbose_name=_("municipality")
    )
    address_uri = models.URLField(
        _("address in the Adressenregister"), blank=True, help_text=_("https://data.vlaanderen.be/id/adres/…")
    )
    park = models.ForeignKey(
        Park, models.SET_NULL, null=True, blank=True, related_name="buildings", verbose_name=_("business park")
    )
    operator = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("run by")
    )
    pom_share = percentage(_("share of the POM"), help_text=_("In percent of the company that runs it."))
    opened = models.PositiveSmallIntegerField(_("opened in"), null=True, blank=True, validators=YEARS)
    area_total = square_metres(_("total area"), least=Decimal("0.01"), help_text=_("In m²."))
    area_lettable = square_metres(_("lettable area"), help_text=_("In m²."))
    occupancy = percentage(_("occupied"), help_text=_("In percent of the lettable area."))
    occupancy_on = models.DateField(_("occupied on"), null=True, blank=True)
    energy_label = models.CharField(_("energy label"), max_length=10, blank=True)
    breeam = models.CharField("BREEAM", max_length=11, choices=Breeam.choices, blank=True)
    description = RichTextField(_("description"), blank=True, help_text=_("What kind of place is this, and for whom?"))
    target_group = models.CharField(_("for whom"), max_length=200, blank=True)
    admission = RichTextField(
        _("admission"), blank=True, help_text=_("Which companies can come, and how do they apply?")
    )
    stay_most = models.PositiveSmallIntegerField(_("longest stay, in months"), null=True, blank=True)
    apply_url = models.URLField(_("apply at"), blank=True)
    apply_email = models.EmailField(_("apply by e-mail"), blank=True)
    accessibility = SeveralField(_("accessibility"), of=Accessibility)
    accessibility_note = models.CharField(_("accessibility in words"), max_length=300, blank=True)
    parking_spaces = models.PositiveSmallIntegerField(_("parking spaces"), null=True, blank=True)
    bicycle_spaces = models.PositiveSmallIntegerField(_("bicycle spaces"), null=True, blank=True)
    charging_points = models.PositiveSmallIntegerField(_("charging points"), null=True, blank=True)
    docks = models.PositiveSmallIntegerField(_("loading docks"), null=True, blank=True)
    website = models.URLField(_("website"), blank=True)

    objects: ClassVar = BuildingQuerySet.as_manager()

    url_name = "building-detail"
    kind_scope = (Domain.Code.REAL_ESTATE.value,)
    snapshot_children = ("services", "opening_hours")

    class Meta:
        verbose_name = _("building")
        verbose_name_plural = _("buildings")
        default_permissions = PERMISSIONS
        ordering = ["title_nl", "pk"]
        constraints = [
            *unique_per_language("slug", "building"),
            models.CheckConstraint(
                condition=Q(area_total=None) | Q(area_lettable=None) | Q(area_lettable__lte=F("area_total")),
                name="building_lettable_within_total",
                violation_error_message=TOO_MUCH_TO_LET,
            ),
        ]
        indexes = [models.Index(fields=["state", "title_nl", "id"], name="building_by_title")]

    def clean(self) -> None:
        super().clean()
        self.validate_point()
        validate_within(self, "area_lettable", "area_total", TOO_MUCH_TO_LET)
        if self.occupancy is not None and self.occupancy_on is None:
            raise ValidationError({"occupancy_on": _("Fill in the day on which this was counted.")})
        if self.occupancy_on and self.occupancy_on > timezone.localdate():
            raise ValidationError({"occupancy_on": _("This day is still to come. Correct it.")})


class BuildingService(Row):
    class Kind(models.TextChoices):
        RECEPTION = "reception", _("Reception")
        PHONE = "phone", _("Phone answering")
        MEETING_ROOM = "meeting_room", _("Meeting room")
        KITCHENETTE = "kitchenette", _("Kitchenette")
        INTERNET = "internet", _("Internet")
        PRINTING = "printing", _("Printing and copying")
        POST = "post", _("Post")
        ADVICE = "advice", _("Advice")
        CATERING = "catering", _("Catering")
        CLEANING = "cleaning", _("Cleaning")

    building = models.ForeignKey(Building, models.CASCADE, related_name="services")
    kind = models.CharField(_("service"), max_length=12, choices=Kind.choices)
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta(Row.Meta):
        verbose_name = _("service")
        verbose_name_plural = _("services")
        constraints = [
            models.UniqueConstraint(
                fields=["building", "kind"],
                name="building_service_once",
                violation_error_message=_("This service is there already. Change that row instead."),
            )
        ]

    def __str__(self) -> str:
        return self.get_kind_display()


class OpeningHours(Row):
    """One stretch of one day; a day may have two."""

    class Day(models.IntegerChoices):
        MONDAY = 1, _("Monday")
        TUESDAY = 2, _("Tuesday")
        WEDNESDAY = 3, _("Wednesday")
        THURSDAY = 4, _("Thursday")
        FRIDAY = 5, _("Friday")
        SATURDAY = 6, _("Saturday")
        SUNDAY = 7, _("Sunday")

    building = models.ForeignKey(Building, models.CASCADE, related_name="opening_hours")
    day = models.PositiveSmallIntegerField(_("day"), choices=Day.choices)
    opens = models.TimeField(_("opens"))
    closes = models.TimeField(_("closes"))

    class Meta(Row.Meta):
        verbose_name = _("opening hours")
        verbose_name_plural = _("opening hours")
        ordering = ["day", "opens"]

    def __str__(self) -> str:
        return f"{self.get_day_display()} {self.opens:%H:%M}–{self.closes:%H:%M}" if self.opens and self.closes else ""

    def clean(self) -> None:
        validate_order(self, "opens", "closes", _("It closes before it opens. Correct one of the two."))
