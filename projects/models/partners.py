from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pages.models import Organisation
from pom_site.publishing.amounts import money
from pom_site.publishing.rows import Row

from .projects import Project


class Partner(Row):
    class Role(models.TextChoices):
        LEAD = "lead", _("Lead partner")
        PARTNER = "partner", _("Partner")
        ASSOCIATE = "associate", _("Associated partner")
        SUBPARTNER = "subpartner", _("Sub-partner")
        FUNDER = "funder", _("Funder")
        CONTRACTOR = "contractor", _("Contractor")
        DIRECTOR = "director", _("Director (covenant)")

    project = models.ForeignKey(Project, models.CASCADE, related_name="partners")
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="partnerships", verbose_name=_("organisation")
    )
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.PARTNER)
    budget = money(_("budget"))
    eu_contribution = money(_("European part"), help_text=_("How much of this budget the European Union pays."))
    active_from = models.DateField(_("takes part from"), null=True, blank=True)
    active_until = models.DateField(_("takes part until"), null=True, blank=True)
    note = models.CharField(
        _("what it does"), max_length=300, blank=True, help_text=_("In one sentence. No names of people.")
    )

    class Meta(Row.Meta):
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "organisation", "role"],
                name="partner_once_per_role",
                violation_error_message=_("This organisation already has that role here."),
            ),
            models.UniqueConstraint(
                fields=["project"],
                condition=Q(role="lead"),
                name="partner_one_lead",
                violation_error_message=_("There is already a lead partner. Give one of the two another role."),
            ),
            models.CheckConstraint(
                condition=Q(budget=None) | Q(eu_contribution=None) | Q(eu_contribution__lte=F("budget")),
                name="partner_european_part_within_budget",
                violation_error_message=_("The European part is larger than the budget. Correct one of the two."),
            ),
            models.CheckConstraint(
                condition=Q(active_from=None) | Q(active_until=None) | Q(active_until__gte=F("active_from")),
                name="partner_leaves_after_joining",
                violation_error_message=_("The end lies before the start. Correct one of the two."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation} ({self.get_role_display()})"

    def clean(self) -> None:
        self._validate_budget()
        self._validate_period()

    def _validate_budget(self) -> None:
        if self.budget is not None and self.eu_contribution is not None and self.eu_contribution > self.budget:
            message = _("The European part is larger than the budget. Correct one of the two.")
            raise ValidationError({"eu_contribution": message})

    def _validate_period(self) -> None:
        if self.active_from and self.active_until and self.active_until < self.active_from:
            raise ValidationError({"active_until": _("The end lies before the start. Correct one of the two.")})
