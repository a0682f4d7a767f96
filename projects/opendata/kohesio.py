"""
The list of operations as Kohesio takes it (Table Schema of ISAITB/validator-resources-kohesio).

Two traps: the explanation of the schema speaks of a rate of 0.5, the schema and its sample of 50; and the column
"latitude_longitude" holds longitude, latitude in the sample. We follow the schema and the sample.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from django.utils import timezone

from pom_site.geo.countries import names
from pom_site.opendata.columns import tidy
from pom_site.opendata.csv_file import number
from projects.disclosure import public_name
from projects.opendata.operations import Operation, operations
from projects.places import point_of, position_of

FUNDS: Final = {
    "EFRO": "ERDF",
    "ERDF": "ERDF",
    "ESF": "ESF",
    "ESF+": "ESF",
    "CF": "CF",
    "ELFPO": "EAFRD",
    "EAFRD": "EAFRD",
}


def rows(projects: Iterable[Any]) -> Iterator[list[Any]]:
    for operation in operations(projects):
        yield [read(operation) for read in COLUMNS.values()]


def _day(day: datetime.date | None) -> str:
    return day.strftime("%d/%m/%Y") if day else ""


def _country(operation: Operation) -> str:
    code = operation.location.country if operation.location else "BE"
    return names().get(code, {}).get("en", code)


def _postcode(operation: Operation) -> str:
    return position_of(operation.location).postcode if operation.location else ""


def _point(operation: Operation) -> str:
    """Longitude first, whatever the name of the column says."""
    point = point_of(operation.location) if operation.location else None
    return f"{number(point[0])}, {number(point[1])}" if point else ""


def _beneficiary(operation: Operation) -> str:
    return public_name(operation.beneficiary) if operation.beneficiary else ""


def _beneficiary_number(operation: Operation) -> str:
    found = operation.beneficiary
    return "" if found is None or found.is_person else found.enterprise_number


def fund_of(operation: Operation) -> str:
    programme: Any = operation.programme
    return programme.fund_en or programme.fund_nl or ""


def _text(field: str) -> Callable[[Operation], str]:
    return lambda operation: tidy(getattr(operation.project, field) or "")


def _nothing(_operation: Operation) -> str:
    return ""


COLUMNS: Final[dict[str, Callable[[Operation], Any]]] = {
    "Operation_Unique_Identifier": lambda operation: operation.identifier,
    "CountryID": lambda operation: operation.reference,
    "Operation_Name_Programme_Language": _text("title_nl"),
    "Operation_Name_English": _text("title_en"),
    "Country": _country,
    "Location_Indicator_Postcode": _postcode,
    "Operation_Start_Date": lambda operation: _day(operation.project.starts_on),
    "Operation_Expected_End_Date": lambda operation: _day(operation.project.planned_end),
    "Operation_End_Date": lambda operation: _day(operation.end),
    "CoFinancing_Rate": lambda operation: operation.rate,
    "Total_Eligible_Expenditure_amount": lambda operation: operation.total,
    "Total_Eligible_Expenditure_Currency": lambda _operation: "EUR",
    "Total_Eligible_Expenditure_Exchange_Rate": _nothing,
    "Location_Indicator_NUTS_code": lambda operation: operation.location.nuts3 if operation.location else "",
    "Beneficiary_Name": _beneficiary,
    "Location_Indicator_latitude_longitude": _point,
    "Category_Of_Intervention": lambda operation: operation.category,
    "Fund_Code": lambda operation: FUNDS.get(operation.programme.fund_code.upper(), ""),
    "Programme_Code": lambda operation: operation.programme.cci or "",
    "Operation_Summary_English": _text("summary_en"),
    "Operation_Summary_Programme_Language": _text("summary_nl"),
    "Programming_Period": lambda operation: operation.period,
    "Programme_Name": lambda operation: operation.programme.name_nl,  # type: ignore[attr-defined]
    "Program_Priority_Axis_Code": _nothing,
    "Program_Priority_Axis_Name": _nothing,
    "Program_Specific_Objective_Code": lambda operation: operation.project.specific_objective,
    "Program_Specific_Objective_Name": _nothing,
    "Program_Thematic_Objective_Code": _nothing,
    "Program_Thematic_Objective_Name": _nothing,
    "Fund_Name": fund_of,
    "Date_Of_Last_Update": lambda operation: _day(timezone.localdate(operation.project.updated_at)),
    "Beneficiary_Unique_Identifier": _beneficiary_number,
    "Social_Media_Links": _nothing,
}
