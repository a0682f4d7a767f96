"""The two lists of Europe; what every dataset has comes from `pom_site.opendata`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpResponseBase

from pom_site.opendata import csv_file
from pom_site.opendata.exports import Export
from pom_site.opendata.forms import CsvForm
from pom_site.opendata.views import data_file, data_page, saved, streamed
from pom_site.opendata.vocabulary import Format
from projects.opendata import keep, kohesio
from projects.opendata.datasets import PROJECTS


def _kohesio(_export: Export, asked: CsvForm, projects: Iterator[Any]) -> HttpResponseBase:
    return streamed(csv_file.lines(list(kohesio.COLUMNS), kohesio.rows(projects), **asked.how), Format.CSV, "kohesio")


def _keep(_export: Export, _asked: CsvForm, projects: Iterator[Any]) -> HttpResponseBase:
    return saved(keep.workbook(projects), "keep")


data = data_page(PROJECTS)
kohesio_csv = data_file(PROJECTS, _kohesio)
keep_xlsx = data_file(PROJECTS, _keep)
