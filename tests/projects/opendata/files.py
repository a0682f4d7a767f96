"""Fetching a file of the open data, and reading it as others do."""

import csv
import io
import json

from openpyxl import load_workbook

from tests.counting import committed


def body(response):
    return response.getvalue() if response.streaming else response.content


def fetch(client, path):
    committed()
    response = client.get(f"/projecten/{path}")
    assert response.status_code == 200, response.text
    return body(response)


def rows(client, path="data.csv", delimiter=","):
    """The rows of a CSV file as dictionaries."""
    text = fetch(client, path).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def sheets(client, path="data.xlsx"):
    """The rows of each sheet, as lists; the header is among them."""
    workbook = load_workbook(io.BytesIO(fetch(client, path)))
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in workbook}


def parsed(client, path="data.json"):
    return json.loads(fetch(client, path))
