"""The list of operations as Kohesio validates it: 33 columns, written out from its public table schema."""

import datetime
import re

REQUIRED = {
    *("Operation_Name_Programme_Language", "Country", "Operation_Start_Date", "Operation_End_Date"),
    *("CoFinancing_Rate", "Total_Eligible_Expenditure_amount", "Total_Eligible_Expenditure_Currency"),
    *("Beneficiary_Name", "Category_Of_Intervention", "Operation_Summary_Programme_Language", "Programming_Period"),
}
NUMBERS = {
    "CoFinancing_Rate": (0, 100),
    "Total_Eligible_Expenditure_amount": (0, 10**15),
    "Total_Eligible_Expenditure_Exchange_Rate": (0, 10**6),
    "Category_Of_Intervention": (1, 123),
}
DATES = ("Operation_Start_Date", "Operation_Expected_End_Date", "Operation_End_Date", "Date_Of_Last_Update")
CHOICES = {
    "Total_Eligible_Expenditure_Currency": {"EUR"},
    "Fund_Code": {"CF", "EAFRD", "EMFF", "ENI", "ERDF", "ESF", "YEI", "IPA II"},
    "Programming_Period": {"2014-2020", "2021-2027"},
}
PLACE = ("Location_Indicator_Postcode", "Location_Indicator_NUTS_code", "Location_Indicator_latitude_longitude")
POINT = re.compile(r"-?\d+(\.\d+)?, -?\d+(\.\d+)?")
COLUMNS = [
    *("Operation_Unique_Identifier", "CountryID", "Operation_Name_Programme_Language", "Operation_Name_English"),
    *("Country", "Location_Indicator_Postcode", "Operation_Start_Date", "Operation_Expected_End_Date"),
    *("Operation_End_Date", "CoFinancing_Rate", "Total_Eligible_Expenditure_amount"),
    *("Total_Eligible_Expenditure_Currency", "Total_Eligible_Expenditure_Exchange_Rate"),
    *("Location_Indicator_NUTS_code", "Beneficiary_Name", "Location_Indicator_latitude_longitude"),
    *("Category_Of_Intervention", "Fund_Code", "Programme_Code", "Operation_Summary_English"),
    *("Operation_Summary_Programme_Language", "Programming_Period", "Programme_Name"),
    *("Program_Priority_Axis_Code", "Program_Priority_Axis_Name", "Program_Specific_Objective_Code"),
    *("Program_Specific_Objective_Name", "Program_Thematic_Objective_Code", "Program_Thematic_Objective_Name"),
    *("Fund_Name", "Date_Of_Last_Update", "Beneficiary_Unique_Identifier", "Social_Media_Links"),
]


def offences(row):
    """What the validator would say of a row, as (column, why)."""
    found = [(name, "required") for name in sorted(REQUIRED) if not row[name]]
    for name, (least, most) in NUMBERS.items():
        if row[name] and not least <= float(row[name]) <= most:
            found.append((name, "out of range"))
    found += [(name, "no date") for name in DATES if row[name] and not _is_date(row[name])]
    found += [(name, "no choice") for name, choices in CHOICES.items() if row[name] and row[name] not in choices]
    if not any(row[name] for name in PLACE):
        found.append(("Location", "required"))
    if row["Location_Indicator_latitude_longitude"] and not POINT.fullmatch(
        row["Location_Indicator_latitude_longitude"]
    ):
        found.append(("Location_Indicator_latitude_longitude", "no point"))
    if not found and _day(row["Operation_Start_Date"]) > _day(row["Operation_End_Date"]):
        found.append(("Operation_End_Date", "before the start"))
    return found


def _day(text):
    return datetime.datetime.strptime(text, "%d/%m/%Y")


def _is_date(text):
    return bool(re.fullmatch(r"\d\d/\d\d/\d{4}", text)) and bool(_day(text))
