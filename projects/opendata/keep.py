"""Interreg operations and their partners for keep.eu: a workbook of two tabs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import IO, Any, Final

from django.utils import timezone

from pom_site.opendata.columns import tidy
from pom_site.opendata.xlsx_file import Book
from pom_site.publishing.compare import as_text
from projects.disclosure import hides_amounts, public_name
from projects.models import Partner
from projects.opendata.kohesio import fund_of
from projects.opendata.operations import Operation, operations
from projects.opendata.tables import dutch_address

OPERATIONS: Final = [
    *("operation_id", "programme", "programme_cci", "period", "acronym", "reference"),
    *("name_en", "name_nl", "description_en", "description_nl", "results_en", "results_nl", "status"),
    *("start_date", "end_date", "total_cost", "fund", "eu_amount", "cofinancing_rate"),
    *("specific_objective", "type_of_intervention", "lead_partner", "country", "nuts3"),
    *("website", "keep_url", "project_page", "last_update"),
]
PARTNERS: Final = [
    *("operation_id", "acronym", "position", "partner", "role", "country", "nuts3", "enterprise_number"),
    *("budget", "eu_contribution", "from", "until"),
]


def workbook(projects: Iterable[Any]) -> IO[bytes]:
    book = Book()
    first, second = book.sheet("operations", OPERATIONS), book.sheet("partners", PARTNERS)
    for operation in operations(projects, interreg=True):
        book.add(first, _operation(operation))
        for position, partner in enumerate(operation.project.partners.all(), start=1):
            book.add(second, _partner(operation, position, partner))
    return book.saved()


def _operation(operation: Operation) -> list[Any]:
    project: Any = operation.project
    programme: Any = operation.programme
    location, lead = operation.location, operation.beneficiary
    return [
        operation.identifier,
        programme.name_en or programme.name_nl,
        programme.cci or "",
        programme.period,
        project.acronym,
        operation.reference,
        *(tidy(getattr(project, column)) for column in ("title_en", "title_nl", "summary_en", "summary_nl")),
        *(_achieved(project, language) for language in ("en", "nl")),
        "closed" if project.ended_on and project.ended_on < timezone.localdate() else "ongoing",
        project.starts_on,
        operation.end,
        operation.total,
        fund_of(operation),
        operation.amount,
        operation.rate,
        project.specific_objective,
        operation.category,
        public_name(lead, "en") if lead else "",
        location.country if location else "BE",
        location.nuts3 if location else "",
        project.website,
        project.keep_url,
        dutch_address(project),
        timezone.localdate(project.updated_at),
    ]


def _achieved(project: Any, language: str) -> str:
    """Expected or actual achievements (art. 49(3)(e))."""
    found = getattr(project, f"results_{language}") or getattr(project, f"results_expected_{language}")
    return tidy(as_text(found or ""))


def _partner(operation: Operation, position: int, partner: Partner) -> list[Any]:
    organisation, hidden = partner.organisation, hides_amounts(operation.project)
    person = organisation.is_person
    period: tuple[datetime.date | None, ...] = (partner.active_from, partner.active_until)
    return [
        operation.identifier,
        operation.project.acronym,
        position,
        public_name(organisation, "en"),
        partner.role,
        *(("", "", "") if person else (organisation.country, organisation.nuts3, organisation.enterprise_number)),
        *((None, None) if hidden else (partner.budget, partner.eu_contribution)),
        *period,
    ]
