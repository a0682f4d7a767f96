from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from domains.forms.filters import Choices, MunicipalityField, PlaceFilterForm, municipality_choices
from domains.models import Building
from domains.registers import AVAILABLE, Register, buildings


class BuildingFilterForm(PlaceFilterForm):
    soort = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("All kinds"))])
    gemeente = MunicipalityField(label=_("Municipality"), required=False, choices=[("", _("All municipalities"))])
    vrij = forms.ChoiceField(label=_("Spaces"), required=False, choices=[("", _("With or without free spaces"))])

    filters = ("soort", "gemeente", "vrij")

    def known(self) -> Register:
        return buildings()

    def choices_of(self, name: str) -> Choices:
        others: dict[str, Choices] = {
            "soort": Building.Kind.choices,
            "vrij": [(AVAILABLE, _("With free spaces"))],
        }
        return municipality_choices() if name == "gemeente" else others[name]
