from __future__ import annotations

from typing import Any

from django.forms import BaseInlineFormSet


class RowFormSet(BaseInlineFormSet):
    """For rules over the rows of a form together: knows which rows stay."""

    def kept(self) -> list[Any]:
        going = self.deleted_forms
        return [form for form in self.forms if form.is_valid() and form.cleaned_data and form not in going]
