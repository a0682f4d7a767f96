from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from domains.querysets import PlotQuerySet
from pom_site.geo.located import Outlined
from pom_site.publishing.amounts import money, percentage, square_metres
from pom_site.publishing.choices import SeveralField
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS
from pom_site.publishing.rows import Row

from . import codes
from .domains import Domain
from .offers import Offered
from .parks import Park
from .places import validate_order, validate_within


class Plot(Outlined, Offered):
    """A plot of a business park. A sold one stays, for the figures; nobody's name is ever kept with it."""

    class Trade(models.TextChoices):
        FREE = "free", _("Free")
        OPTION = "option", _("Under option")
        RESERVED = "reserved", _("Reserved")
        SOLD = "sold", _("Sold")
        LEASED = "leased", _("Long lease or building right")
        RENTED = "rented", _("Rented out")

    class Form(models.TextChoices):
        SALE = "sale", _("For sale")
        LEASE = "lease", _("Long lease (erfpacht)")
        SUPERFICIES = "superficies", _("Building right (opstal)")
        RENT = "rent", _("To let")

    class Permit(models.TextChoices):
        NONE = "none", _("None")
        REQUESTED = "requested", _("Requested")
        GRANTED = "granted", _("Granted")
        ENFORCEABLE = "enforceable", _("Can be carried out")

    class Soil(models.TextChoices):
        EXPLORED = "explored", _("Exploratory soil survey done")
        DESCRIBED = "described", _("Descriptive soil survey done")
        REMEDIATION = "remediation", _("Remediation under way")
        CLEARED = "cleared", _("Final declaration given")

    # What the trade says about whether it can still be had; a plot that is merely reserved may be either.
    AGREES: ClassVar = {
        Trade.FREE: {codes.Availability.OFFERED, codes.Availability.NOT_OFFERED},
        Trade.OPTION: {codes.Availability.OPTION},
        Trade.RESERVED: {codes.Availability.OPTION, codes.Availability.NOT_OFFERED},
        Trade.SOLD: {codes.Availability.NOT_OFFERED},
        Trade.LEASED: {codes.Availability.NOT_OFFERED},
        Trade.RENTED: {codes.Availability.NOT_OFFERED},
    }

    park = models.ForeignKey(Park, models.PROTECT, related_name="plots", verbose_name=_("business park"))
    code = models.CharField(_("code"), max_length=20, help_text=_("As on the plan: A1, 12b."))
    cadastral_reference = models.CharField(
        _("cadastral number"),
        max_length=40,
        blank=True,
        validators=[
            RegexValidator(
                r"^\d{5}[A-Z]\d{4}/\d{2}[A-Z_]\d{3}$",
                _("Write it as the land register does: 44021D0123/00A000."),
            )
        ],
    )
    area = square_metres(_("area"), least=Decimal("0.01"), null=False, blank=False, help_text=_("In m²."))
    area_kind = models.CharField(_("area is"), max_length=22, choices=codes.AreaKind.choices, blank=True)
    availability = models.CharField(
        _("availability"),
        max_length=14,
        choices=codes.Availability.choices,
        default=codes.Availability.NOT_OFFERED,
    )
    trade = models.CharField(_("commercial state"), max_length=8, choices=Trade.choices, default=Trade.FREE)
    forms = SeveralField(_("offered for"), of=Form)
    price = money(_("price per m²"), help_text=_("In euro per m², without VAT."))
    price_on_request = models.BooleanField(_("price on request"), default=False)
    price_on = models.DateField(_("price of"), null=True, blank=True, help_text=_("The day on which this price holds."))
    split_least = square_metres(_("smallest part"), help_text=_("In m², when the plot can be split."))
    split_most = square_metres(_("largest part"), help_text=_("In m², when it is not sold as a whole."))
    built = models.CharField(_("built on"), max_length=9, choices=codes.Building.choices, blank=True)
    in_use = models.CharField(_("in use"), max_length=13, choices=codes.Use.choices, blank=True)
    restrictions = SeveralField(_("restrictions"), of=codes.Restriction)
    restrictions_note = models.CharField(_("restrictions in words"), max_length=300, blank=True)
    permit = models.CharField(_("permit"), max_length=11, choices=Permit.choices, blank=True)
    permit_reference = models.CharField(_("number of the permit"), max_length=60, blank=True)
    permit_on = models.DateField(_("date of the permit"), null=True, blank=True)
    soil = models.CharField(_("soil"), max_length=11, choices=Soil.choices, blank=True)
    soil_certificate_on = models.DateField(_("soil certificate of"), null=True, blank=True)
    conditions = RichTextField(
        _("conditions"), blank=True, help_text=_("What must a company do or be to get this plot?")
    )
    procedure = models.CharField(
        _("procedure"), max_length=300, blank=True, help_text=_("How can a company apply, and who decides?")
    )
    deadline = models.DateTimeField(_("apply before"), null=True, blank=True, help_text=_("Shown until it has passed."))

    objects: ClassVar = PlotQuerySet.as_manager()

    url_name = "plot-detail"
    kind_scope = (Domain.Code.PARKS.value,)
    host = "park"
    review_months = 3
    snapshot_children = ("functions",)

    class Meta:
        verbose_name = _("plot")
        verbose_name_plural = _("plots")
        default_permissions = PERMISSIONS
        ordering = ["park", "code"]
        constraints = [
            *unique_per_language("slug", "plot"),
            models.UniqueConstraint(
                fields=["park", "code"],
                name="plot_code_once_per_park",
                violation_error_message=_("This park already has a plot with this code. Choose another one."),
            ),
            models.CheckConstraint(condition=Q(area__gt=0), name="plot_area_above_zero"),
            models.CheckConstraint(
                condition=Q(split_least=None) | Q(split_most=None) | Q(split_least__lte=F("split_most")),
                name="plot_split_in_order",
            ),
            models.CheckConstraint(condition=Q(price=None) | Q(price_on_request=False), name="plot_one_price"),
            models.CheckConstraint(
                condition=~Q(trade__in=["sold", "leased", "rented"]) | Q(availability="nietAangeboden"),
                name="plot_gone_is_not_offered",
            ),
        ]
        indexes = [
            models.Index(fields=["state", "availability", "park", "code"], name="plot_by_availability"),
            models.Index(fields=["state", "area", "id"], name="plot_by_area"),
            models.Index(fields=["state", "deadline"], name="plot_by_deadline"),
        ]

    def fill_titles(self) -> None:
        if self.park_id:
            self.name_after(self.park, lambda: _("Plot %(code)s") % {"code": self.code})

    def clean(self) -> None:
        super().clean()
        self.validate_point()
        self._validate_trade()
        self._validate_price()
        self._validate_split()
        self._validate_dates()

    @property
    def is_offered(self) -> bool:
        """Somebody can still have it: on offer, or under an option that may lapse."""
        return self.availability in (codes.Availability.OFFERED, codes.Availability.OPTION)

    def _validate_trade(self) -> None:
        if self.availability not in self.AGREES.get(self.Trade(self.trade), set()):
            message = _("“%(trade)s” and “%(availability)s” contradict each other. Correct one of the two.")
            values = {"trade": self.get_trade_display(), "availability": self.get_availability_display()}
            raise ValidationError({"availability": message % values})

    def _validate_price(self) -> None:
        if self.price is not None and self.price_on_request:
            raise ValidationError(
                {"price_on_request": _("There is a price, so it is not on request. Keep one of the two.")}
            )
        if self.availability != codes.Availability.OFFERED:
            return
        if self.price is None and not self.price_on_request:
            raise ValidationError({"price": _("Fill in the price, or tick “price on request”.")})
        if not self.forms:
            raise ValidationError({"forms": _("It is offered: for sale, on a lease, or to let?")})

    def _validate_split(self) -> None:
        for name in ("split_least", "split_most"):
            validate_within(self, name, "area", _("A part cannot be larger than the plot. Correct one of the two."))
        validate_order(self, "split_least", "split_most", _("The largest part is smaller than the smallest one."))

    def _validate_dates(self) -> None:
        today = timezone.localdate()
        for name in ("price_on", "permit_on", "soil_certificate_on"):
            if (day := getattr(self, name)) and day > today:
                raise ValidationError({name: _("This day is still to come. Correct it.")})


class PlotFunction(Row):
    """What a plot is used for, and for how much of it."""

    plot = models.ForeignKey(Plot, models.CASCADE, related_name="functions")
    kind = models.CharField(_("function"), max_length=29, choices=codes.Function.choices)
    share = percentage(_("share"), help_text=_("In percent of the plot; together at most 100."))

    class Meta(Row.Meta):
        verbose_name = _("function")
        verbose_name_plural = _("functions")
        constraints = [
            models.UniqueConstraint(
                fields=["plot", "kind"],
                name="plot_function_once",
                violation_error_message=_("This function is there already. Change that row instead."),
            )
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
