"""The addresses of the open data: each takes the filters of the list, and streams."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import IO, Any

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language, override

from pom_site.publishing.seo import describe
from projects.forms import ProjectFilterForm
from projects.models import Project
from projects.opendata import csv_file, json_files, keep, kohesio, xlsx_file
from projects.opendata.forms import CsvForm
from projects.opendata.page import data_context, data_meta
from projects.opendata.tables import in_chunks, tables

Make = Callable[[CsvForm, Iterator[Project]], HttpResponseBase]
UTF8 = "charset=utf-8"


def data(request: HttpRequest) -> HttpResponse:
    """For people: what there is, and how to get it."""
    form = ProjectFilterForm(request.GET)
    describe(request, data_meta(form))
    status = 200 if form.is_valid() else 400
    return render(request, "projects/project_data.html", data_context(form, form), status=status)


def dataset(make: Make) -> Callable[[HttpRequest], HttpResponseBase]:
    """A view that gives the projects of the filters to `make`; a filter that means nothing is said on the page."""

    @wraps(make)
    def view(request: HttpRequest) -> HttpResponseBase:
        form, asked = ProjectFilterForm(request.GET), CsvForm(request.GET)
        if not (form.is_valid() and asked.is_valid()):
            describe(request, data_meta(form))
            wrong = asked if form.is_valid() else form
            return render(request, "projects/project_data.html", data_context(form, wrong), status=400)
        response = make(asked, in_chunks(form.found()))
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    return view


@dataset
def data_csv(asked: CsvForm, projects: Iterator[Project]) -> HttpResponseBase:
    table = tables()[asked.cleaned_data["tabel"]]
    rows = (table.values(row) for project in projects for row in table.rows(project))
    lines = csv_file.lines([column.name for column in table.columns], rows, **asked.how)
    return streamed(lines, f"text/csv; {UTF8}; header=present", f"pom-{table.name}", "csv")


@dataset
def data_xlsx(_asked: CsvForm, projects: Iterator[Project]) -> HttpResponseBase:
    return saved(xlsx_file.four_sheets(projects), "pom-projects")


@dataset
def data_json(_asked: CsvForm, projects: Iterator[Project]) -> HttpResponseBase:
    return streamed(json_files.nested(projects), "application/json", "pom-projects", "json")


@dataset
def data_jsonld(_asked: CsvForm, projects: Iterator[Project]) -> HttpResponseBase:
    return streamed(json_files.linked(projects), "application/ld+json", "pom-projects", "jsonld")


@dataset
def data_geojson(_asked: CsvForm, projects: Iterator[Project]) -> HttpResponseBase:
    return streamed(json_files.places(projects), "application/geo+json", "pom-projects", "geojson")


@dataset
def kohesio_csv(asked: CsvForm, projects: Iterator[Project]) -> HttpResponseBase:
    lines = csv_file.lines(list(kohesio.COLUMNS), kohesio.rows(projects), **asked.how)
    return streamed(lines, f"text/csv; {UTF8}; header=present", "pom-kohesio", "csv")


@dataset
def keep_xlsx(_asked: CsvForm, projects: Iterator[Project]) -> HttpResponseBase:
    return saved(keep.workbook(projects), "pom-keep")


def streamed(parts: Iterable[str], content_type: str, name: str, ending: str) -> StreamingHttpResponse:
    response = StreamingHttpResponse(spoken(parts, get_language()), content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{dated(name)}.{ending}"'
    return response


def saved(file: IO[bytes], name: str) -> FileResponse:
    return FileResponse(file, as_attachment=True, filename=f"{dated(name)}.xlsx", content_type=xlsx_file.TYPE)


def dated(name: str) -> str:
    return f"{name}-{timezone.localdate().isoformat()}"


def spoken(parts: Iterable[str], language: str | None) -> Iterator[str]:
    """Each part is made in the language of the request, which is over by then."""
    waiting: Any = iter(parts)
    while True:
        with override(language):
            part = next(waiting, None)
        if part is None:
            return
        yield part
