"""What may be told to everybody: amounts that stay hidden, and names of people."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from pages.models import Organisation
from projects.models import FundingLine, Project

NATURAL_PERSON: Final = "natuurlijke persoon"


def hides_amounts(project: Project) -> bool:
    """Then no total, no rate and no partner's budget either: what is hidden could be computed from them."""
    return any(line.amount and not line.show_amount for line in project.funding_lines.all())


def open_amount(project: Project, amount: Decimal | None) -> Decimal | None:
    return None if hides_amounts(project) else amount


def line_amount(line: FundingLine) -> Decimal | None:
    return line.amount if line.show_amount else None


def line_rate(line: FundingLine) -> Decimal | None:
    """As it was filled in, else as the amounts give it."""
    if hides_amounts(line.project):
        return None
    return line.rate if line.rate is not None else line.computed_rate


def public_name(organisation: Organisation, language: str = "nl") -> str:
    """In that language where it has an official translation there, else in Dutch."""
    if organisation.is_person:
        return NATURAL_PERSON
    return getattr(organisation, f"name_{language}") or organisation.name_nl  # type: ignore[attr-defined]
