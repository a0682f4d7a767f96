"""The parameters that the data files know beside the filters of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

SEMICOLON: Final = "puntkomma"


class CsvForm(forms.Form):
    tabel = forms.ChoiceField(label=_("Table"), required=False)
    bom = forms.ChoiceField(label=_("Mark for Excel"), required=False, choices=[("1", "1"), ("0", "0")])
    scheiding = forms.ChoiceField(
        label=_("Separator"), required=False, choices=[("komma", "komma"), (SEMICOLON, SEMICOLON)]
    )

    def __init__(self, data: Any, tables: Sequence[str]) -> None:
        super().__init__(data)
        self.tables = tables
        field: Any = self.fields["tabel"]
        field.choices = [(name, name) for name in tables]

    @property
    def how(self) -> dict[str, Any]:
        """What the writer is told. Call it on a valid form only."""
        return {"bom": self.cleaned_data["bom"] == "1", "semicolon": self.cleaned_data["scheiding"] == SEMICOLON}

    def clean_tabel(self) -> str:
        return self.cleaned_data["tabel"] or self.tables[0]


class EverythingForm(forms.Form):
    """Of a list that has no filters."""

    chosen: Final[list[Any]] = []

    def __init__(self, data: Any, *, export: Any) -> None:
        super().__init__(data)
        self.export = export

    def found(self) -> Sequence[Any]:
        return self.export.keys()
