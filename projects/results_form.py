from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from domains.models import all_domains
from pom_site.geo.present import merged_into, municipality_now, present_municipalities
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.pagination import PageNumberField
from pom_site.search.widgets import CountedSelect, SuccessorField
from projects.directory import all_programmes
from projects.register import Entry, register

DIMENSIONS: Final = {
    "": _("By domain"),
    "programma": _("By programme"),
    "gemeente": _("By municipality"),
    "jaar": _("By year of measuring"),
}


class ResultsForm(forms.Form):
    """Every parameter of the results. Choices come from the process's memory."""

    domein = forms.ChoiceField(label=_("Domain"), required=False, widget=CountedSelect)
    programma = forms.ChoiceField(label=_("Programme"), required=False, widget=CountedSelect)
    gemeente = SuccessorField(municipality_now, label=_("Municipality"), required=False)
    jaar = forms.TypedChoiceField(label=_("Year of measuring"), required=False, coerce=int, empty_value=None)
    per = forms.ChoiceField(label=_("Divide the figures"), required=False, choices=list(DIMENSIONS.items()))
    pagina = PageNumberField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = register()
        used = {key for entry in known for key in entry.programmes}
        programmes = sorted((each for key, each in all_programmes().items() if key in used), key=str)
        years = sorted({year for entry in known for year in entry.years}, reverse=True)
        self._offer("domein", _("All domains"), [(each.code, each.name) for each in all_domains().values()])
        self._offer("programma", _("All programmes"), [(each.slug, str(each)) for each in programmes])
        self._offer("gemeente", _("All municipalities"), [(each.slug, each.name) for each in present_municipalities()])
        self._offer("jaar", _("All years"), [(str(year), str(year)) for year in years])
        self._mark("domein", {each.code: fallback_language(each, "name") for each in all_domains().values()})
        self._mark("programma", {each.slug: fallback_language(each, "name") for each in programmes})

    def _offer(self, name: str, everything: Any, choices: list[tuple[str, str]]) -> None:
        field: Any = self.fields[name]
        field.choices = [("", everything), *choices]

    def _mark(self, name: str, langs: dict[str, str]) -> None:
        field: Any = self.fields[name]
        field.widget.langs = langs

    def found(self) -> list[Entry]:
        """The projects that match; with a year, those that measured something in it. Ask a valid form only."""
        data = self.cleaned_data
        domains = {key for key, each in all_domains().items() if each.code == data["domein"]}
        programmes = {key for key, each in all_programmes().items() if each.slug == data["programma"]}
        places = set(merged_into(data["gemeente"])) if data["gemeente"] else set()
        return [
            entry
            for entry in register()
            if (not data["domein"] or entry.domains & domains)
            and (not data["programma"] or entry.programmes & programmes)
            and (not data["gemeente"] or entry.municipalities & places)
            and (data["jaar"] is None or data["jaar"] in entry.years)
        ]

    @property
    def is_plain(self) -> bool:
        """Nothing was asked: what search engines may keep."""
        return not any(self.cleaned_data[name] for name in self.fields if name != "pagina")
