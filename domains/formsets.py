"""Rules over the rows of a plot's form together."""

from __future__ import annotations

from decimal import Decimal

from domains.checks.agreement import WHOLE, too_much
from pom_site.publishing.formsets import RowFormSet


class FunctionFormSet(RowFormSet):
    def clean(self) -> None:
        super().clean()
        with_share = [form for form in self.kept() if form.cleaned_data.get("share")]
        together = sum((form.cleaned_data["share"] for form in with_share), Decimal(0))
        if together > WHOLE:
            with_share[-1].add_error("share", too_much(together))
