from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, ClassVar, Final

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from domains.models import all_domains
from pom_site.geo.countries import HOME, country_name
from pom_site.geo.present import municipality_now, present_municipalities
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.pagination import PageNumberField
from pom_site.search.forms import SearchForm
from pom_site.search.models import SearchEntry
from pom_site.search.widgets import CountedCheckboxes, CountedSelect, SuccessorField
from projects.directory import all_organisations, present_partner
from projects.facets import FACETS, facets, in_order, partners_in_use, programmes_in_use
from projects.models import Programme, Role, Stage

SORTS: Final = {"": _("Newest first"), "titel": _("By name"), "gewijzigd": _("Last changed first")}
MAP: Final = "kaart"
OFFERED_PARTNERS: Final = 50
ALWAYS: Final = ("domein", "gemeente", "status", "programma")
MORE: Final = ("periode", "partner", "land", "rol")


def partner_now(slug: str) -> str:
    found = (present_partner(partner) for partner in all_organisations().values() if partner.slug == slug)
    return next((partner.slug for partner in found if partner), "")


class ProjectFilterForm(forms.Form):
    """Every parameter of the project list. Choices and numbers are in the process's memory: only words cost a query."""

    q = SearchForm.base_fields["q"]
    domein = forms.MultipleChoiceField(label=_("Domain"), required=False, widget=CountedCheckboxes)
    gemeente = SuccessorField(municipality_now, label=_("Municipality"), required=False)
    status = forms.ChoiceField(label=_("Stage"), required=False, widget=CountedSelect)
    programma = forms.ChoiceField(label=_("Programme"), required=False, widget=CountedSelect)
    periode = forms.ChoiceField(label=_("Programme period"), required=False, widget=CountedSelect)
    partner = SuccessorField(partner_now, label=_("Partner"), required=False)
    land = forms.ChoiceField(label=_("Country"), required=False, widget=CountedSelect)
    rol = forms.ChoiceField(label=_("Role of the POM"), required=False, widget=CountedSelect)
    sort = forms.ChoiceField(label=_("Order"), required=False, choices=list(SORTS.items()))
    weergave = forms.ChoiceField(
        label=_("View"), required=False, choices=[("", ""), (MAP, MAP)], widget=forms.HiddenInput
    )
    pagina = PageNumberField()

    always: ClassVar[Sequence[str]] = ALWAYS
    more: ClassVar[Sequence[str]] = MORE
    exported: ClassVar[bool] = True  # whether files and feeds hold the same projects

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = facets()
        self._offer_domains()
        self._offer_municipalities()
        self._offer("status", _("All stages"), Stage.choices)
        self._offer_named("programma", _("All programmes"), self._programmes())
        self._offer("periode", _("All periods"), self._in_use("periode", Programme.Period.choices)[::-1])
        self._offer_partners()
        self._offer("land", _("All countries"), self._countries())
        self._offer("rol", _("All roles"), self._in_use("rol", Role.choices))

    def _offer(self, name: str, everything: Any, choices: Sequence[Any]) -> None:
        field: Any = self.fields[name]
        field.choices = [("", everything), *choices]

    def _offer_named(self, name: str, everything: Any, rows: Sequence[Any]) -> None:
        self._offer(name, everything, [(each.slug, str(each)) for each in rows])
        self._mark(name, {each.slug: fallback_language(each, "name") for each in rows})

    def _show_only(self, name: str, values: Iterable[str]) -> None:
        """These and the chosen one; any other can still be asked for by its address."""
        field: Any = self.fields[name]
        shown = {"", field.successors(self[name].value() or ""), *values}
        field.widget.choices = [choice for choice in field.widget.choices if choice[0] in shown]

    def _offer_municipalities(self) -> None:
        """Links lead to each of them; to choose there are those with a project."""
        self._offer("gemeente", _("All municipalities"), [(each.slug, each.name) for each in present_municipalities()])
        self._show_only("gemeente", self.known.values["gemeente"])

    def _offer_partners(self) -> None:
        """All can be asked for. Hundreds would make the page heavy: then those with the most projects are shown."""
        partners, field = partners_in_use(), self.fields["partner"]
        self._offer_named("partner", _("All partners"), partners)
        if len(partners) > OFFERED_PARTNERS:
            most = sorted(partners, key=lambda each: -self.known.with_value("partner", each.slug).bit_count())
            self._show_only("partner", (each.slug for each in most[:OFFERED_PARTNERS]))
            field.help_text = _("Those with the most projects. The others stand in the list of all partners.")

    def _offer_domains(self) -> None:
        field: Any = self.fields["domein"]
        field.choices = [(domain.code, domain.name) for domain in all_domains().values()]
        self._mark("domein", {each.code: fallback_language(each, "name") for each in all_domains().values()})

    def _mark(self, name: str, langs: dict[str, str]) -> None:
        widget: Any = self.fields[name].widget
        widget.langs = langs

    def _in_use(self, name: str, choices: Sequence[Any]) -> list[Any]:
        """What public projects have: the rest would find nothing, or give away a draft."""
        return [(value, label) for value, label in choices if self.known.with_value(name, value) & self.all_listed]

    def _programmes(self) -> list[Programme]:
        return [each for each in programmes_in_use() if self.known.with_value("programma", each.slug) & self.all_listed]

    def _countries(self) -> list[tuple[str, str]]:
        """By name. Where all are at home, there is nothing to choose."""
        codes = {code for code, bits in self.known.values["land"].items() if bits & self.all_listed}
        named = [(code, country_name(code)) for code in codes if country_name(code)]
        return sorted(named, key=lambda pair: pair[1]) if codes - {HOME} else []

    def clean_q(self) -> str:
        words: str = self.cleaned_data["q"]
        if words and not SearchForm({"q": words}).words:
            raise forms.ValidationError(_("Type at least two letters"))
        return words

    def found(self) -> Sequence[int]:
        """Keys of the projects that match, in the chosen order. Ask a valid form only."""
        return in_order(self.cleaned_data["sort"], self.matching(), self.known)

    @property
    def all_listed(self) -> int:
        """What this list is about, before anybody filters."""
        return self.known.everything

    def matching(self, without: str = "") -> int:
        """The projects that match all filters, or all but one."""
        bits = self.all_listed
        for name, chosen in self._chosen_sets.items():
            if name != without:
                bits &= chosen
        return bits

    def count(self) -> None:
        """How many projects each choice would give, the other filters kept."""
        for name in FACETS:
            widget: Any = self.fields[name].widget
            widget.counts = self.known.count(name, self.matching(without=name))

    @cached_property
    def _chosen_sets(self) -> dict[str, int]:
        data = self.cleaned_data
        sets = {name: self.known.with_value(name, data[name]) for name in FACETS if name != "domein" and data[name]}
        for code in data["domein"]:
            sets["domein"] = sets.get("domein", 0) | self.known.with_value("domein", code)
        if data["q"]:
            words = SearchForm({"q": data["q"]}).words
            entries = SearchEntry.objects.matching(get_language() or DEFAULT, words).filter(model="projects.project")
            sets["q"] = self.known.among(entries.order_by().values_list("object_id", flat=True))
        return sets

    @property
    def shown_filters(self) -> list[forms.BoundField]:
        """The map is itself a choice of municipalities, and heavy enough."""
        names = [name for name in self.always if name != "gemeente" or self["gemeente"].value() or not self.on_map]
        return self._with_choices(names)

    @property
    def more_filters(self) -> list[forms.BoundField]:
        """Those that few visitors need; folded away until one of them is used."""
        return self._with_choices(self.more)

    @property
    def uses_more(self) -> bool:
        return any(self[name].value() or self[name].errors for name in self.more)

    def _with_choices(self, names: Sequence[str]) -> list[forms.BoundField]:
        """With nothing to choose there is no field, unless it has to say what is wrong."""
        fields: dict[str, Any] = self.fields
        return [
            self[name] for name in names if any(v for v, _label in fields[name].widget.choices) or self[name].errors
        ]

    @property
    def on_map(self) -> bool:
        return bool(self["weergave"].value() == MAP)

    @property
    def is_plain(self) -> bool:
        """The whole list, as a list: what search engines may keep."""
        return not self.chosen and not self.on_map

    def language_of(self, name: str, value: str) -> str:
        """Of the label of a choice, where that is not the active one."""
        widget: Any = self.fields[name].widget
        return getattr(widget, "langs", {}).get(value, "")

    @property
    def chosen(self) -> list[tuple[str, str, str]]:
        """What is filtered on, as (parameter, value, label)."""
        if not self.is_valid():
            return []
        rows = [("q", self.cleaned_data["q"], f"“{self.cleaned_data['q']}”")] if self.cleaned_data["q"] else []
        fields: dict[str, Any] = self.fields
        for name in FACETS:
            value = self.cleaned_data[name]
            labels = dict(fields[name].choices) if value else {}
            rows += [
                (name, each, str(labels[each]))
                for each in dict.fromkeys([value] if name != "domein" else value)
                if each
            ]
        return rows
