from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django import forms
from django.db.models import Count
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from domains.models import all_domains
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.publishing.pagination import PageNumberField
from pom_site.search.forms import SearchForm
from pom_site.search.models import SearchEntry
from projects.models import FundingLine, Programme, Project, Stage
from projects.places import all_municipalities, merged_into, present_municipalities
from projects.querysets import ProjectQuerySet

SORTS = {"": _("Newest first"), "titel": _("By name"), "gewijzigd": _("Last changed first")}


class CountedCheckboxes(forms.CheckboxSelectMultiple):
    """Checkboxes that know how many results each would give; the template reads `choice.data.count` and `.lang`."""

    counts: dict[str, int] | None = None
    langs: Mapping[str, str] = MappingProxyType({})

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        option["count"] = None if self.counts is None else self.counts.get(str(value), 0)
        option["lang"] = self.langs.get(str(value), "")
        return option


class MarkedSelect(forms.Select):
    """Options whose Dutch name stands in say so."""

    langs: Mapping[str, str] = MappingProxyType({})

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        if lang := self.langs.get(str(value)):
            option["attrs"]["lang"] = lang
        return option


class MunicipalityField(forms.ChoiceField):
    """By slug. The name of a municipality that merged leads to its successor."""

    def to_python(self, value: Any) -> str:
        slug = super().to_python(value)
        return next((place.present().slug for place in all_municipalities().values() if place.slug == slug), slug)


@remembered
def programmes_in_use() -> list[Programme]:
    """Programmes of public projects: a draft's programme would give it away."""
    lines = FundingLine.objects.filter(project__in=Project.objects.published().values("pk"))
    used = Programme.objects.filter(pk__in=lines.values("programme"))
    return sorted(used, key=str)


class ProjectFilterForm(forms.Form):
    """Every parameter of the project list. Choices come from the process's memory: building the form asks nothing."""

    q = SearchForm.base_fields["q"]
    domein = forms.MultipleChoiceField(label=_("Domain"), required=False, widget=CountedCheckboxes)
    gemeente = MunicipalityField(label=_("Municipality"), required=False)
    programma = forms.ChoiceField(label=_("Programme"), required=False, widget=MarkedSelect)
    status = forms.ChoiceField(label=_("Stage"), required=False)
    sort = forms.ChoiceField(label=_("Order"), required=False, choices=list(SORTS.items()))
    pagina = PageNumberField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        domains, programmes = all_domains().values(), programmes_in_use()
        fields["domein"].choices = [(domain.code, domain.name) for domain in domains]
        fields["domein"].widget.langs = {domain.code: fallback_language(domain, "name") for domain in domains}
        places = [(place.slug, place.name) for place in present_municipalities()]
        fields["gemeente"].choices = [("", _("All municipalities")), *places]
        fields["programma"].choices = [("", _("All programmes")), *((each.slug, str(each)) for each in programmes)]
        fields["programma"].widget.langs = {each.slug: fallback_language(each, "name") for each in programmes}
        fields["status"].choices = [("", _("All stages")), *Stage.choices]

    def clean_q(self) -> str:
        words: str = self.cleaned_data["q"]
        if words and not SearchForm({"q": words}).words:
            raise forms.ValidationError(_("Type at least two letters"))
        return words

    def apply(self, projects: ProjectQuerySet) -> ProjectQuerySet:
        """The projects that match, in the chosen order. Call it on a valid form only."""
        matching = self._without_domains(projects)
        if chosen := self.cleaned_data["domein"]:
            ids = [pk for pk, domain in all_domains().items() if domain.code in chosen]
            matching = matching.filter(
                pk__in=matching.model.domains.through.objects.filter(domain__in=ids).values("project")
            )
        order = {"titel": matching.by_title, "gewijzigd": matching.last_changed}
        return order.get(self.cleaned_data["sort"], matching.newest)()

    def count_domains(self, projects: ProjectQuerySet) -> None:
        """How many projects each domain would give, the other filters kept: one query."""
        rows = self._without_domains(projects).order_by().values("domains").annotate(number=Count("pk"))
        numbers = {row["domains"]: row["number"] for row in rows}
        counts = {domain.code: numbers.get(pk, 0) for pk, domain in all_domains().items()}
        self.fields["domein"].widget.counts = counts

    def _without_domains(self, projects: ProjectQuerySet) -> ProjectQuerySet:
        data = self.cleaned_data
        if data["q"]:
            words = SearchForm({"q": data["q"]}).words
            found = SearchEntry.objects.matching(get_language() or DEFAULT, words).filter(model="projects.project")
            projects = projects.filter(pk__in=found.order_by().values("object_id"))
        if data["gemeente"]:
            places = merged_into(data["gemeente"])
            location = projects.model.locations.rel.related_model
            projects = projects.filter(pk__in=location.objects.filter(municipality__in=places).values("project"))
        if data["programma"]:
            line = projects.model.funding_lines.rel.related_model
            projects = projects.filter(pk__in=line.objects.filter(programme__slug=data["programma"]).values("project"))
        if data["status"]:
            projects = projects.filter(stage=data["status"])
        return projects

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
        names = {name: dict(fields[name].choices) for name in ("domein", "gemeente", "programma", "status")}
        rows += [("domein", code, str(names["domein"][code])) for code in dict.fromkeys(self.cleaned_data["domein"])]
        for name in ("gemeente", "programma", "status"):
            if value := self.cleaned_data[name]:
                rows.append((name, value, str(names[name][value])))
        return rows
