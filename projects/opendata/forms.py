"""The parameters that the data files know beside the filters of the list."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

SEMICOLON: Final = "puntkomma"
TABLES: Final = ("projecten", "partners", "financiering", "indicatoren")


class CsvForm(forms.Form):
    tabel = forms.ChoiceField(
        label=_("Table"), required=False, choices=[(name, name) for name in TABLES], initial=TABLES[0]
    )
    bom = forms.ChoiceField(label=_("Mark for Excel"), required=False, choices=[("1", "1"), ("0", "0")])
    scheiding = forms.ChoiceField(
        label=_("Separator"), required=False, choices=[("komma", "komma"), (SEMICOLON, SEMICOLON)]
    )

    @property
    def how(self) -> dict[str, Any]:
        """What the writer is told. Call it on a valid form only."""
        return {"bom": self.cleaned_data["bom"] == "1", "semicolon": self.cleaned_data["scheiding"] == SEMICOLON}

    def clean_tabel(self) -> str:
        return self.cleaned_data["tabel"] or TABLES[0]
