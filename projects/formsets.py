"""Rules over the rows of a project's form together. What one row can know of itself its model says."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext as _

from pom_site.publishing.formsets import RowFormSet
from pom_site.publishing.quantities import euro
from projects.models import Partner


class PartnerFormSet(RowFormSet):
    def clean(self) -> None:
        """The database would refuse a second one too, but without a sentence."""
        super().clean()
        leads = [form for form in self.kept() if form.cleaned_data.get("role") == Partner.Role.LEAD]
        for form in leads[1:]:
            form.add_error("role", _("There is already a lead partner. Give one of the two another role."))


class FundingFormSet(RowFormSet):
    def clean(self) -> None:
        super().clean()
        budget = self.instance.budget_total
        paying = [form for form in self.kept() if form.cleaned_data.get("amount")]
        together = sum((form.cleaned_data["amount"] for form in paying), Decimal(0))
        if budget and together > budget:
            message = _("All lines together are %(sum)s, more than the budget of %(budget)s. Correct one of them.")
            paying[-1].add_error("amount", message % {"sum": euro(together), "budget": euro(budget)})
