from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from domains.calls import initiatives, public_themes, theme_code
from domains.forms.filters import Choices, PlaceFilterForm
from domains.models import Initiative
from domains.models.initiatives import CallState
from domains.registers import Register

CALLS: Choices = [
    (CallState.OPEN, _("Open now")),
    (CallState.COMING, _("Opens later")),
    (CallState.CLOSED, _("Closed")),
]


class InitiativeFilterForm(PlaceFilterForm):
    thema = forms.ChoiceField(label=_("Theme"), required=False, choices=[("", _("All themes"))])
    soort = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("All kinds"))])
    oproep = forms.ChoiceField(label=_("Call"), required=False, choices=[("", _("With or without a call"))])

    filters = ("thema", "soort", "oproep")

    def known(self) -> Register:
        return initiatives()

    def choices_of(self, name: str) -> Choices:
        if name == "thema":
            return [(theme_code(theme), theme.title) for theme in public_themes()]
        return Initiative.Kind.choices if name == "soort" else CALLS
