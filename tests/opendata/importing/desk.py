"""The import as a colleague uses it: a file, a dry run, a yes. `kind` names a model: "domains_park"."""

import csv
import io

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.reading import read


def csv_of(*rows, delimiter=",", encoding="utf-8"):
    """A CSV file from dictionaries, with the columns of the first."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, rows[0].keys(), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode(encoding)


def upload(client, kind, content, name="bestand.csv"):
    return client.post(reverse(f"admin:{kind}_import"), {"file": SimpleUploadedFile(name, content)})


def confirm(client, kind, response):
    """Press the button of a dry run."""
    page = read(response)
    fields = {
        each["name"]: each["value"]
        for each in page.all("input", type="hidden")
        if each["name"] != "csrfmiddlewaretoken"
    }
    return client.post(reverse(f"admin:{kind}_import"), fields)


def lines(response):
    """The lines of a dry run: number, what happens, details."""
    table = read(response).all("table")
    rows = table[0].one("tbody").all("tr") if table else []
    return [(row.one("th").text, *(cell.text for cell in row.all("td")[1:])) for row in rows]
