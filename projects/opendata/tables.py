"""The four tables of the open data. Names of columns are a promise: add some, rename none."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from pages.models import Organisation
from pom_site.opendata.columns import Column, Kind, columns_of
from pom_site.opendata.tables import Table
from pom_site.opendata.vocabulary import Text
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.seo import absolute
from projects.disclosure import NATURAL_PERSON, hides_amounts, line_amount, public_name
from projects.models import FundingLine, Indicator, IndicatorDefinition, Partner, Project
from projects.places import point_of, position_of

OWNER: Final = ("project_id", "project_title")


@cache
def tables() -> dict[str, Table]:
    """By the value of `?tabel=`. Made when first asked for: only then are all models translated."""
    return {
        "projecten": Table("projects", _("Projects"), lambda project: [project], _projects()),
        "partners": _rows("partners", _("Partners"), lambda project: project.partners.all(), _partners()),
        "financiering": _rows("funding", _("Funding"), lambda project: project.funding_lines.all(), _funding()),
        "indicatoren": _rows("indicators", _("Indicators"), lambda project: project.indicators.all(), _indicators()),
    }


def _rows(name: str, label: Text, rows: Callable[[Project], Any], columns: list[Column]) -> Table:
    return Table(name, label, rows, [*_of_project(), *columns], OWNER)


def _projects() -> list[Column]:
    hidden = columns_of(Project, "budget_total", unless=hides_amounts)
    return [
        Column("id", Kind.INTEGER, _("Number of the project on this site"), attrgetter("pk")),
        Column("url", Kind.TEXT, _("Address of its page"), dutch_address),
        *columns_of(Project, "project_number", "acronym", "title", "summary", "sample"),
        Column("primary_domain", Kind.TEXT, _("Code of the main domain"), main_domain, "primary_domain"),
        Column("domains", Kind.LIST, _("Codes of the domains"), domain_codes, "domains"),
        *columns_of(Project, "stage", "starts_on", "planned_end", "ended_on", "period_note"),
        *columns_of(Project, "challenge", "objectives", "approach", "results_expected", "results"),
        *columns_of(Project, "pom_role", "pom_task"),
        *hidden,
        *columns_of(Project, "specific_objective", "intervention_code"),
        Column("sdgs", Kind.LIST, Project._meta.get_field("sdgs").verbose_name, attrgetter("sdgs"), "sdgs"),
        *columns_of(Project, "figure_value", "figure_label", "figure_source"),
        *columns_of(Project, "website", "keep_url", "kohesio_url", "cordis_url", "doi"),
        Column("places", Kind.LIST, _("Places"), lambda project: [name for name, _point in places(project)]),
        Column("longitude", Kind.NUMBER, _("Longitude of the first place (WGS84)"), _first_point(0)),
        Column("latitude", Kind.NUMBER, _("Latitude of the first place (WGS84)"), _first_point(1)),
        Column("updated_at", Kind.MOMENT, _("Last changed"), attrgetter("updated_at")),
    ]


def _partners() -> list[Column]:
    return [
        *_organisation("organisation"),
        *columns_of(Partner, "role"),
        *columns_of(Partner, "budget", "eu_contribution", unless=lambda row: hides_amounts(row.project)),
        *columns_of(Partner, "active_from", "active_until"),
        *columns_of(Partner, "note", unless=lambda row: row.organisation.is_person),
        *columns_of(Partner, "position"),
    ]


def _funding() -> list[Column]:
    programme = FundingLine._meta.get_field("programme").verbose_name
    return [
        *_organisation("funder"),
        *columns_of(FundingLine, "kind"),
        Column("programme", Kind.TEXT, programme, lambda row: row.programme.slug if row.programme else "", "programme"),
        Column("programme_name", Kind.TEXT, programme, lambda row: _named(row.programme)),
        Column("programme_cci", Kind.TEXT, _("CCI code"), lambda row: row.programme.cci if row.programme else ""),
        Column("amount", Kind.NUMBER, _("amount"), line_amount, "amount"),
        *columns_of(FundingLine, "rate", unless=lambda row: hides_amounts(row.project)),
        *columns_of(FundingLine, "grant_reference", "show_amount"),
        *columns_of(FundingLine, "note", unless=lambda row: not row.show_amount or row.funder.is_person),
        *columns_of(FundingLine, "position"),
    ]


def _indicators() -> list[Column]:
    definition = IndicatorDefinition._meta
    return [
        Column("code", Kind.TEXT, _("Code of the indicator"), attrgetter("definition.code"), "definition"),
        Column("name", Kind.TEXT, definition.get_field("name").verbose_name, lambda row: _named(row.definition)),
        Column("unit", Kind.TEXT, definition.get_field("unit").verbose_name, attrgetter("definition.unit_nl")),
        *columns_of(Indicator, "disaggregation", "baseline", "baseline_year", "target", "target_on"),
        *columns_of(Indicator, "achieved", "achieved_on", "source", "note", "position"),
    ]


def _of_project() -> list[Column]:
    """How a row is known, and which project it belongs to."""
    return [
        Column("id", Kind.TEXT, _("Key of the row"), lambda row: str(row.pk)),
        Column("project_id", Kind.INTEGER, _("Number of the project on this site"), attrgetter("project_id")),
        Column("project_title", Kind.TEXT, _("Title of the project"), attrgetter("project.title_nl")),
    ]


def _organisation(name: str) -> list[Column]:
    """Of a person nothing that names him; his web address would."""

    def known(attribute: str) -> Callable[[Any], str]:
        def read(row: Any) -> str:
            organisation: Organisation = getattr(row, name)
            return "" if organisation.is_person else getattr(organisation, attribute)

        return read

    def key(row: Any) -> str:
        organisation: Organisation = getattr(row, name)
        return NATURAL_PERSON if organisation.is_person else organisation.slug

    return [
        Column(name, Kind.TEXT, _("Organisation, by its short address"), key, name),
        Column(f"{name}_name", Kind.TEXT, _("Name of the organisation"), lambda row: public_name(getattr(row, name))),
        Column(f"{name}_country", Kind.TEXT, _("country"), known("country")),
        Column(f"{name}_enterprise_number", Kind.TEXT, _("enterprise number"), known("enterprise_number")),
    ]


def _named(thing: Any) -> str:
    return getattr(thing, f"name_{DEFAULT}") if thing else ""


def dutch_address(project: Project) -> str:
    return absolute(project.get_url_in(DEFAULT))


def domain_codes(project: Project) -> list[str]:
    return [domain.code for domain in project.domains.all()]


def main_domain(project: Project) -> str:
    """Where it is offline, nothing is told of it."""
    return next((domain.code for domain in project.domains.all() if domain.pk == project.primary_domain_id), "")


def places(project: Project) -> list[tuple[str, tuple[float, float] | None]]:
    return [(position_of(each).name, point_of(each)) for each in project.locations.all()]


def _first_point(axis: int) -> Callable[[Project], float | None]:
    def read(project: Project) -> float | None:
        points = map(itemgetter(1), places(project))
        return next((point[axis] for point in points if point), None)

    return read
