"""The filters of a list of places: each a choice of what public places have, with how many it would give."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from domains.models import Brownfield, ParkService
from domains.registers import Register, associations, brownfields, counted, keys_of
from pom_site.geo.present import all_municipalities, present_municipalities
from pom_site.publishing.pagination import PageNumberField

Choices = Sequence[tuple[str, Any]]


class MunicipalityField(forms.ChoiceField):
    """A choice by slug. One that merged leads to its successor."""

    def to_python(self, value: Any) -> str:
        slug = super().to_python(value)
        return next((each.present().slug for each in all_municipalities().values() if each.slug == slug), slug)


class PlaceFilterForm(forms.Form):
    """Subclasses name their filters, and give the register and the choices of each."""

    pagina = PageNumberField()

    filters: ClassVar[tuple[str, ...]]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.register = self.known()
        self.labels: dict[str, dict[str, Any]] = {}
        asked = {name: self._asked(name) for name in self.filters}
        for name in self.filters:
            self._offer(name, asked)

    def known(self) -> Register:
        raise NotImplementedError

    def choices_of(self, name: str) -> Choices:
        """All that may be asked for; to choose there is what would find something."""
        raise NotImplementedError

    def _asked(self, name: str) -> str:
        return str(self.fields[name].to_python(self[name].value()) or "")

    def _offer(self, name: str, asked: dict[str, str]) -> None:
        field: Any = self.fields[name]
        choices, everything = self.choices_of(name), field.choices[0]
        numbers = counted(self.register, name, asked)
        self.labels[name] = {value: str(label) for value, label in choices}
        shown = [(value, f"{label} ({numbers[value]})") for value, label in choices if numbers[value]]
        if asked[name] in self.labels[name] and not numbers[asked[name]]:
            shown.append((asked[name], self.labels[name][asked[name]]))
        field.choices = [everything, *choices]
        field.widget.choices = [everything, *shown]

    def found(self) -> list[int]:
        """Keys of what matches, in the order of the list. Ask a valid form only."""
        return keys_of(self.register, self.picked)

    @property
    def picked(self) -> dict[str, str]:
        """The value of each filter that is on."""
        return {name: self.cleaned_data[name] for name in self.filters if self.cleaned_data[name]}

    @property
    def chosen(self) -> list[tuple[str, str, str]]:
        """(parameter, value, label) of each."""
        return [(name, value, self.labels[name][value]) for name, value in self.picked.items()]

    @property
    def is_plain(self) -> bool:
        """The whole list: what search engines may keep."""
        return not self.chosen

    @property
    def shown_filters(self) -> list[forms.BoundField]:
        """With nothing to choose there is no field, unless it has to say what is wrong."""
        fields: dict[str, Any] = self.fields
        return [self[name] for name in self.filters if len(fields[name].widget.choices) > 1 or self[name].errors]


def municipality_choices() -> Choices:
    return [(each.slug, each.name) for each in present_municipalities()]


class BrownfieldFilterForm(PlaceFilterForm):
    gemeente = MunicipalityField(label=_("Municipality"), required=False, choices=[("", _("All municipalities"))])
    doel = forms.ChoiceField(label=_("What it will become"), required=False, choices=[("", _("All uses"))])
    convenant = forms.ChoiceField(label=_("Brownfield covenant"), required=False, choices=[("", _("All states"))])

    filters = ("gemeente", "doel", "convenant")

    def known(self) -> Register:
        return brownfields()

    def choices_of(self, name: str) -> Choices:
        others: dict[str, Choices] = {"doel": Brownfield.Target.choices, "convenant": Brownfield.Covenant.choices}
        return municipality_choices() if name == "gemeente" else others[name]


class AssociationFilterForm(PlaceFilterForm):
    gemeente = MunicipalityField(label=_("Municipality"), required=False, choices=[("", _("All municipalities"))])
    dienst = forms.ChoiceField(label=_("Service"), required=False, choices=[("", _("All services"))])

    filters = ("gemeente", "dienst")

    def known(self) -> Register:
        return associations()

    def choices_of(self, name: str) -> Choices:
        return municipality_choices() if name == "gemeente" else ParkService.Category.choices
