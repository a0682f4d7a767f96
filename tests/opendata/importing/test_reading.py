"""A file that cannot be read is refused in a sentence."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from pom_site.opendata.columns import Column, Kind
from pom_site.opendata.importing.reading import Unreadable, read
from pom_site.opendata.tables import Table

NAMES = ("title_nl", "stage")
TABLE = Table(
    "things", "Dingen", lambda thing: [thing], [Column(name, Kind.TEXT, name, lambda _row: "") for name in NAMES]
)
OTHER = Table("others", "Andere", lambda thing: [], [Column("code", Kind.TEXT, "code", lambda _row: "")])


def workbook(*rows, title="things"):
    made = Workbook()
    made.active.title = title
    for row in rows:
        made.active.append(row)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def damaged_sheet(cut=None, number="12"):
    """A workbook that opens, and whose damage shows where its cells are read."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(["title_nl"], [12]))) as whole, zipfile.ZipFile(file, "w") as packed:
        for name in whole.namelist():
            part = whole.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                part = part.replace("<v>12</v>", f"<v>{number}</v>")[:cut]
            packed.writestr(name, part)
    return file.getvalue()


def two_sheets():
    made = Workbook()
    made.active.title = "things"
    made.active.append(["title_nl"])
    made.create_sheet("geheim")
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def bomb():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in range(4):
            packed.writestr(f"xl/{part}.xml", b"0" * 50_000_000)
    return file.getvalue()


WHOLE = {
    "no rows": (b"title_nl\r\n", "Er staan geen rijen in dit bestand."),
    "another encoding": ("title_nl\r\nx".encode("utf-16"), "Dit is geen CSV-bestand in UTF-8."),
    "a picture": (b"\x89PNG\r\n\x1a\n\x81\x8d\x00", "Dit is geen CSV-bestand in UTF-8."),
    "old Excel": (b"\xd0\xcf\x11\xe0\xa1", "Dit is een Excel-bestand van de oude soort."),
    "an open quotation mark": (b'title_nl,stage\r\n"Half', "Regel 2 is niet te lezen"),
    "half a workbook": (workbook(["title_nl"], ["Kade"])[:900], "Deze werkmap is beschadigd of niet volledig."),
    "a zip that is no workbook": (b"PK\x03\x04rommel", "Deze werkmap is beschadigd of niet volledig."),
    "half a sheet": (damaged_sheet(cut=-40), "Deze werkmap is beschadigd of niet volledig."),
    "a number that is none": (damaged_sheet(number="abc"), "Deze werkmap is beschadigd of niet volledig."),
    "an endless number": (damaged_sheet(number="9" * 5000), "Deze werkmap is beschadigd of niet volledig."),
    "a bomb": (bomb(), "Deze werkmap is uitgepakt te groot."),
    "a column of nobody": (b"title_nl,geheim\r\nKade,x", "Regel 1: we kennen geen kolom “geheim”."),
    "other columns": (b"naam,plaats\r\nKade,x", "De eerste regel moet de namen van de kolommen bevatten"),
    "a column twice": (b"title_nl,title_nl\r\nKade,x", "Regel 1: de kolom title_nl staat er twee keer."),
    "another sheet": (two_sheets(), "Het blad “geheim” kennen we niet. Gebruik: things, others."),
}


@pytest.mark.parametrize("content", WHOLE)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(content):
    data, sentence = WHOLE[content]

    with pytest.raises(Unreadable) as refused:
        read(data, [TABLE, OTHER])

    assert sentence in str(refused.value)


def test_too_many_rows_are_refused(monkeypatch):
    monkeypatch.setattr("pom_site.opendata.importing.reading.MOST_ROWS", 2)

    with pytest.raises(Unreadable, match="Er zijn meer dan 2 rijen"):
        read(b"title_nl\r\na\r\nb\r\nc", [TABLE])


def test_the_columns_say_which_table_it_is():
    (row,) = read(b"code\r\nA1", [TABLE, OTHER]).rows

    assert (row.table.name, row.number, row.cells) == ("others", 2, {"code": "A1"})


def test_windows_letters_are_read_with_a_warning():
    upload = read("title_nl\r\nCoöperatie".encode("cp1252"), [TABLE])

    assert upload.rows[0].cells == {"title_nl": "Coöperatie"}
    assert upload.warnings == [
        "Het bestand is niet in UTF-8; het is gelezen als Windows-1252. Kijk hieronder de letters met accenten na."
    ]


def test_half_a_line_is_an_error_at_that_line():
    *_whole, row = read(b"title_nl,stage\r\nKade,x\r\nHal", [TABLE]).rows

    assert (row.number, row.errors) == (
        3,
        [("", "Deze regel heeft 1 cellen in plaats van 2. Is het bestand volledig?")],
    )


def test_line_numbers_count_the_lines_inside_cells():
    _first, second = read(b'title_nl,stage\r\n"een\r\ntwee\r\ndrie",x\r\nKade,x', [TABLE]).rows

    assert second.number == 5
