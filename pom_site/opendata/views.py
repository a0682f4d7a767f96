"""The addresses of a dataset: a page for people, and files that take the filters of the list and stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any, Final, TypeVar

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language, override

from pom_site.publishing.seo import describe

from . import csv_file, json_files, xlsx_file
from .datasets import Dataset
from .exports import Export
from .forms import CsvForm
from .page import data_context, data_meta, export_of
from .vocabulary import Format

Make = Callable[[Export, CsvForm, Iterator[Any]], HttpResponseBase]
Response = TypeVar("Response", bound=HttpResponseBase)
View = Callable[[HttpRequest], HttpResponseBase]


def data_page(dataset: Dataset) -> View:
    """For people: what there is, and how to get it."""

    def view(request: HttpRequest) -> HttpResponse:
        form = export_of(dataset).form(request.GET)
        return _page(request, dataset, form, form)

    return view


def data_file(dataset: Dataset, make: Make) -> View:
    """Gives the objects of the filters to `make`; a filter that means nothing is said on the page."""

    def view(request: HttpRequest) -> HttpResponseBase:
        export = export_of(dataset)
        form, asked = export.form(request.GET), CsvForm(request.GET, list(export.tables()))
        if not (form.is_valid() and asked.is_valid()):
            return _page(request, dataset, form, asked if form.is_valid() else form)
        response = make(export, asked, export.in_chunks(form.found()))
        response.headers["X-Robots-Tag"] = "noindex"
        return for_everybody(response)

    return view


def _page(request: HttpRequest, dataset: Dataset, form: Any, asked: Any) -> HttpResponse:
    describe(request, data_meta(dataset, form))
    context = data_context(dataset, form, asked)
    return render(request, export_of(dataset).template, context, status=400 if asked.errors else 200)


def make_csv(export: Export, asked: CsvForm, objects: Iterator[Any]) -> HttpResponseBase:
    table = export.tables()[asked.cleaned_data["tabel"]]
    rows = (table.values(row) for each in objects for row in table.rows(each))
    lines = csv_file.lines([column.name for column in table.columns], rows, **asked.how)
    return streamed(lines, Format.CSV, table.name)


def make_xlsx(export: Export, asked: CsvForm, objects: Iterator[Any]) -> HttpResponseBase:
    return saved(xlsx_file.workbook(export.tables().values(), objects), export.file_name)


def make_json(export: Export, asked: CsvForm, objects: Iterator[Any]) -> HttpResponseBase:
    return streamed(json_files.nested(export, objects), Format.JSON, export.file_name)


def make_jsonld(export: Export, asked: CsvForm, objects: Iterator[Any]) -> HttpResponseBase:
    return streamed(json_files.linked(export, objects), Format.JSONLD, export.file_name)


def make_geojson(export: Export, asked: CsvForm, objects: Iterator[Any]) -> HttpResponseBase:
    return streamed(json_files.places(export, objects), Format.GEOJSON, export.file_name)


MAKERS: Final[dict[Format, Make]] = {
    Format.CSV: make_csv,
    Format.XLSX: make_xlsx,
    Format.JSON: make_json,
    Format.JSONLD: make_jsonld,
    Format.GEOJSON: make_geojson,
}
CONTENT_TYPES: Final = {Format.CSV: "text/csv; charset=utf-8; header=present"}


def for_everybody(response: Response) -> Response:
    """Pages of others may read open data as well: they hold nothing that a cookie would open."""
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def streamed(parts: Iterable[str], format: Format, name: str) -> StreamingHttpResponse:
    content_type = CONTENT_TYPES.get(format, format.media_type)
    response = StreamingHttpResponse(_spoken(parts, get_language()), content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{_dated(name)}.{format.ending}"'
    return response


def saved(file: IO[bytes], name: str) -> FileResponse:
    kind = Format.XLSX
    return FileResponse(
        file, as_attachment=True, filename=f"{_dated(name)}.{kind.ending}", content_type=kind.media_type
    )


def _dated(name: str) -> str:
    return f"pom-{name}-{timezone.localdate().isoformat()}"


def _spoken(parts: Iterable[str], language: str | None) -> Iterator[str]:
    """Each part is made in the language of the request, which is over by then."""
    waiting: Any = iter(parts)
    while True:
        with override(language):
            part = next(waiting, None)
        if part is None:
            return
        yield part
