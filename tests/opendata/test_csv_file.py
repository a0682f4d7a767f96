import datetime
from decimal import Decimal

import pytest

from pom_site.opendata.csv_file import BOM, lines, neutral, original, text_of

FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''=1", "=cmd|' /C calc'!A0"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_shown_as_the_text_that_it_is(text):
    assert (neutral(text), original(neutral(text))) == (f"'{text}", text)


@pytest.mark.parametrize("text", ["Kade", "'s Gravenwezel", "-5", "+3.5", "-9.0491, 53.2744", "a=b", "", "'"])
def test_other_texts_stay_as_they_are(text):
    assert (neutral(text), original(text)) == (text, text)


@pytest.mark.parametrize(
    ("value", "text", "with_comma"),
    [
        (None, "", ""),
        (True, "true", "true"),
        (Decimal("400000.00"), "400000", "400000"),
        (Decimal("33.30"), "33.3", "33,3"),
        (Decimal("1000000"), "1000000", "1000000"),
        (3.72, "3.72", "3,72"),
        (datetime.date(2027, 1, 31), "2027-01-31", "2027-01-31"),
        (datetime.datetime(2027, 1, 31, 12, 0, 5, 9, datetime.UTC), "2027-01-31T12:00:05Z", "2027-01-31T12:00:05Z"),
    ],
)
def test_a_value_has_one_way_of_being_written(value, text, with_comma):
    assert (text_of(value), text_of(value, comma=True)) == (text, with_comma)


def test_a_file_has_the_line_ends_of_rfc_4180_and_a_mark_for_excel_when_asked():
    assert "".join(lines(["a", "b"], [["1;2", 'x"y']])) == 'a,b\r\n1;2,"x""y"\r\n'
    assert "".join(lines(["a", "b"], [["1;2", 2]], bom=True, semicolon=True)) == f'{BOM}a;b\r\n"1;2";2\r\n'
