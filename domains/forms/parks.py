from __future__ import annotations

from typing import Final

from django import forms
from django.utils.translation import gettext_lazy as _

from domains.forms.filters import Choices, MunicipalityField, PlaceFilterForm, municipality_choices
from domains.models import Park
from domains.models.codes import Development
from domains.registers import AVAILABLE, Register, parks
from domains.stock import available_land

MOST_LAND: Final = "vrij"
SORTS: Final = {"": _("By name"), MOST_LAND: _("Most available land first")}


class ParkFilterForm(PlaceFilterForm):
    soort = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("All kinds"))])
    status = forms.ChoiceField(label=_("Development"), required=False, choices=[("", _("All stages"))])
    gemeente = MunicipalityField(label=_("Municipality"), required=False, choices=[("", _("All municipalities"))])
    vrij = forms.ChoiceField(label=_("Land"), required=False, choices=[("", _("With or without available land"))])
    sort = forms.ChoiceField(label=_("Order"), required=False, choices=list(SORTS.items()))

    filters = ("soort", "status", "gemeente", "vrij")

    def known(self) -> Register:
        return parks()

    def choices_of(self, name: str) -> Choices:
        others: dict[str, Choices] = {
            "soort": Park.Kind.choices,
            "status": Development.choices,
            "vrij": [(AVAILABLE, _("With available land"))],
        }
        return municipality_choices() if name == "gemeente" else others[name]

    def found(self) -> list[int]:
        """Most land first: those of which nobody knows how much there is come last, by name like all that are equal."""
        keys = super().found()
        if self.cleaned_data["sort"] != MOST_LAND:
            return keys
        land = available_land()
        return sorted(keys, key=lambda key: (land[key] is None, -(land[key] or 0)))

    @property
    def is_plain(self) -> bool:
        return super().is_plain and not self.cleaned_data["sort"]

    @property
    def shown_filters(self) -> list[forms.BoundField]:
        return [*super().shown_filters, self["sort"]]
