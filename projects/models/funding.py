from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from pages.models import Organisation
from pom_site.publishing.amounts import money, percentage
from pom_site.publishing.rows import Row

from .programmes import Programme
from .projects import Project

RATE_TOLERANCE: Final = Decimal("0.1")  # percentage points


class FundingLine(Row):
    class Kind(models.TextChoices):
        EU = "eu", _("European")
        FEDERAL = "federal", _("Federal")
        FLEMISH = "flemish", _("Flemish")
        PROVINCIAL = "provincial", _("Provincial")
        MUNICIPAL = "municipal", _("Municipal")
        OWN = "own", _("Own means")
        PRIVATE = "private", _("Private")
        OTHER = "other", _("Other")

    project = models.ForeignKey(Project, models.CASCADE, related_name="funding_lines")
    funder = models.ForeignKey(Organisation, models.PROTECT, related_name="funding_lines", verbose_name=_("funder"))
    programme = models.ForeignKey(
        Programme, models.PROTECT, null=True, blank=True, related_name="funding_lines", verbose_name=_("programme")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    amount = money(
        _("amount"), help_text=_("In euro, without VAT. Leave empty when it is not known: that is not the same as 0.")
    )
    rate = percentage(_("rate"), help_text=_("Leave empty to compute it from the budget."))
    grant_reference = models.CharField(_("grant reference"), max_length=60, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    show_amount = models.BooleanField(_("show the amount"), default=True)

    class Meta(Row.Meta):
        verbose_name = _("funding line")
        verbose_name_plural = _("funding lines")
        constraints = [
            models.CheckConstraint(condition=Q(amount=None) | Q(amount__gte=0), name="funding_amount_not_negative"),
            models.CheckConstraint(
                condition=Q(rate=None) | (Q(rate__gte=0) & Q(rate__lte=100)), name="funding_rate_is_a_percentage"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.funder}: {self.get_kind_display()}"

    @property
    def computed_rate(self) -> Decimal | None:
        """Part of the total budget in percent, two decimals; None when one of the two is unknown."""
        if self.amount is None or not self.project.budget_total:
            return None
        return (self.amount / self.project.budget_total * 100).quantize(Decimal("0.01"), ROUND_HALF_UP)

    def clean(self) -> None:
        self._validate_programme_of_european_money()
        self._validate_rate_against_amounts()

    def _validate_programme_of_european_money(self) -> None:
        if self.kind == self.Kind.EU and self.programme_id is None:
            raise ValidationError({"programme": _("European money comes from a programme. Choose which one.")})

    def _validate_rate_against_amounts(self) -> None:
        """Reg. (EU) 2021/1060 art. 49(3)(k) publishes the rate: it must be the one that the amounts give."""
        computed = self.computed_rate
        if self.rate is not None and computed is not None and abs(self.rate - computed) > RATE_TOLERANCE:
            message = _("The amounts give %(computed)s %%. Correct one of the two, or leave this field empty.")
            raise ValidationError({"rate": message % {"computed": number_format(computed)}})
