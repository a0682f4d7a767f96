"""The page that adds up what all public projects brought."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from domains.models import all_domains
from pages.context import overview
from pages.tree import tree
from pom_site.geo.present import all_municipalities
from pom_site.publishing.fallback import marked
from pom_site.publishing.pagination import paginate, pagination
from pom_site.publishing.quantities import euro
from pom_site.publishing.seo import Crumb, Meta, paths
from projects import rollups
from projects.directory import all_definitions, all_programmes
from projects.measures import Bar, bar_of, number, progress_text
from projects.models import Project, Stage
from projects.register import Entry
from projects.results_form import DIMENSIONS, ResultsForm
from projects.rollups import Money, Total

ROWS = 12


@dataclass(frozen=True)
class Figure:
    value: str
    label: str
    source: str = ""


@dataclass(frozen=True)
class Count:
    """A number of projects, and its bar beside the largest one."""

    label: str
    number: int
    bar: Bar


@dataclass(frozen=True)
class TotalRow:
    """One definition in the table; "" is what cannot be said."""

    name: str
    unit: str
    explanation: str
    target: str
    achieved: str
    at_least: bool
    added: bool
    measured: int
    projects: int
    progress: str
    bar: Bar | None


@dataclass(frozen=True)
class GroupRow:
    label: str
    number: int
    bar: Bar
    budget: str
    european: str
    results: list[TotalRow]


def results_context(request: HttpRequest, form: ResultsForm) -> dict[str, Any]:
    """Of a valid form."""
    entries, year, per = form.found(), form.cleaned_data["jaar"], form.cleaned_data["per"]
    counted = rollups.totals(entries, all_definitions(), year)
    groups: Page[Any] = paginate(_groups(entries, per, year), form.cleaned_data["pagina"], ROWS)
    return {
        "count": len(entries),
        "figures": _figures(entries),
        "stages": _stages(entries),
        "totals": [_total_row(total) for total in counted],
        "measured": any(total.measured for total in counted),
        "per": DIMENSIONS[per],
        "by_year": per == "jaar",
        "page_obj": groups,
    } | pagination(request, groups)


def results_meta(form: ResultsForm, query: str = "", *, indexed: bool = False, page: Any = None) -> Meta:
    node = overview("projects", _("Projects"))
    return Meta(
        title=_("Results of the projects"),
        description=_("What the projects of the POM Oost-Vlaanderen brought: measured, dated and with their source."),
        alternates=paths(lambda: reverse("results")),
        trail=tree().trail(node.pk or None, Crumb(_("Results of the projects"))),
        query=query,
        indexed=indexed,
        page_number=page.number if page else 1,
        page_count=page.paginator.num_pages if page else 1,
        lists=Project,
    )


def _figures(entries: list[Entry]) -> list[Figure]:
    budget, european = rollups.budget(entries), rollups.european(entries)
    rows = [
        Figure(_whole(len(entries)), _("projects")),
        Figure(_whole(rollups.organisations(entries)), _("partner organisations"), _("Each counted once")),
    ]
    if budget.known:
        rows.append(Figure(euro(budget.amount), _("total budget"), _known(budget)))
    if european.known:
        rows.append(Figure(euro(european.amount), _("European part"), _known(european)))
    return rows


def _known(money: Money) -> str:
    return _("Known of %(known)s of %(projects)s projects") % {
        "known": _whole(money.known),
        "projects": _whole(money.projects),
    }


def _whole(value: int) -> str:
    return number_format(value, 0, force_grouping=True)


def _stages(entries: list[Entry]) -> list[Count]:
    numbers = Counter(entry.stage for entry in entries)
    labels: list[tuple[str, str | Promise]] = [*Stage.choices, ("", _("Stage not known"))]
    return [
        Count(str(label), numbers[stage], _beside(numbers[stage], numbers.values()))
        for stage, label in labels
        if numbers[stage]
    ]


def _beside(value: int, others: Iterable[int]) -> Bar:
    return Bar(round(100 * value / max(others), 2))


def _total_row(total: Total) -> TotalRow:
    definition = total.definition
    return TotalRow(
        name=marked(definition, "name"),
        unit=marked(definition, "unit"),
        explanation=marked(definition, "explanation"),
        target=number(total.target, definition),
        achieved=number(total.achieved, definition),
        at_least=total.at_least,
        added=total.achieved is not None or not total.measured,
        measured=total.measured,
        projects=total.projects,
        progress=progress_text(total.progress),
        bar=bar_of(total.progress),
    )


def _groups(entries: list[Entry], per: str, year: int | None) -> list[GroupRow]:
    keys, labels = _dimension(per)
    groups = rollups.grouped(entries, keys)
    sizes = [len(members) for members in groups.values()]
    return [
        _group_row(label, groups[key], key if per == "jaar" else year, sizes)
        for key, label in labels(groups)
        if key in groups and (per != "jaar" or year in (None, key))
    ]


def _dimension(per: str) -> tuple[Callable[[Entry], Iterable[int]], Callable[[Iterable[int]], list[tuple[int, str]]]]:
    """Which groups a project belongs to, and what those are called, in their order."""
    if per == "programma":
        programmes = sorted(all_programmes().items(), key=lambda pair: str(pair[1]))
        return lambda entry: entry.programmes, lambda _keys: [(key, marked(each, "name")) for key, each in programmes]
    if per == "gemeente":
        return lambda entry: entry.municipalities, lambda _keys: [
            (key, each.name) for key, each in all_municipalities().items()
        ]
    if per == "jaar":
        return lambda entry: entry.years, lambda keys: [(key, str(key)) for key in sorted(keys, reverse=True)]
    return lambda entry: entry.domains, lambda _keys: [
        (key, marked(each, "name")) for key, each in all_domains().items()
    ]


def _group_row(label: str, members: list[Entry], year: int | None, sizes: list[int]) -> GroupRow:
    budget, european = rollups.budget(members), rollups.european(members)
    return GroupRow(
        label=label,
        number=len(members),
        bar=_beside(len(members), sizes),
        budget=euro(budget.amount) if budget.known else "",
        european=euro(european.amount) if european.known else "",
        results=[
            _total_row(total)
            for total in rollups.totals(members, all_definitions(), year)
            if total.achieved is not None
        ],
    )
