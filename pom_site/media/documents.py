"""Uploaded documents: recognised by their bytes and their structure, never by what their name claims."""

import csv
import io
import json
import zipfile
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TypedDict

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from . import files

FOLDER = "documents"
MAX_BYTES = 25 * 1024 * 1024
MAX_UNPACKED = 250 * 1024 * 1024
MAX_NAME = 80
CSV_ROWS_LOOKED_AT = 200

CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "zip": "application/zip",
    "geojson": "application/geo+json",
}
GEOJSON_TYPES = {
    "FeatureCollection", "Feature", "GeometryCollection", "Point", "MultiPoint", "LineString", "MultiLineString",
    "Polygon", "MultiPolygon",
}  # fmt: skip
OFFICE_PARTS = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}
OTHER_PACKAGES = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "AndroidManifest.xml"}


class PdfCheck(TypedDict):
    """What a machine can see of a PDF's accessibility."""

    pages: int
    tagged: bool
    language: str
    title: str


@dataclass
class Received:
    """A document that was recognised, in memory until its row is saved."""

    kind: str
    name: str
    filename: str
    size: int
    pdf_check: PdfCheck | None = None
    contents: dict[str, bytes] = field(default_factory=dict)


def receive(upload: File) -> Received:
    """The upload, recognised, or a ValidationError that tells the editor what to do."""
    content = _read(upload)
    given = PurePath(upload.name or "").name
    kind = _recognise(content, PurePath(given).suffix.lower())
    name = f"{files.new_key()}.{kind}"
    filename = f"{slugify(PurePath(given).stem)[:MAX_NAME].strip('-') or 'document'}.{kind}"
    pdf_check = check_pdf(content) if kind == "pdf" else None
    return Received(kind, name, filename, len(content), pdf_check, {f"{FOLDER}/{name}": content})


def _read(upload: File) -> bytes:
    if not upload.size:
        raise ValidationError(_("This file is empty. Choose the document again."), code="empty")
    if upload.size > MAX_BYTES:
        message = _("This file is heavier than %(limit)s MB. Make it smaller or split it, and upload it again.")
        raise ValidationError(message, code="heavy", params={"limit": MAX_BYTES // 1024**2})
    upload.seek(0)
    content: bytes = upload.read()
    return content


def _recognise(content: bytes, extension: str) -> str:
    if content.startswith(b"%PDF-"):
        return "pdf"
    if content.startswith(b"PK\x03\x04"):
        return _kind_of_archive(content)
    if _is_geojson(content):
        return "geojson"
    if extension == ".csv" and _is_table(content):
        return "csv"
    raise _unknown_kind()


def _kind_of_archive(content: bytes) -> str:
    """docx, xlsx or a plain ZIP; other packages, macros, bombs and paths that climb out are refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_dangerous(archive)
            if archive.testzip() is not None:
                raise _damaged()
            names = set(archive.namelist())
    except ValidationError:
        raise
    except Exception as error:  # zipfile raises many kinds of errors on hostile input
        raise _damaged() from error
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise ValidationError(
            _("This document holds macros. Save it without macros (as .docx or .xlsx) and upload that file."),
            code="macros",
        )
    if "[Content_Types].xml" in names:
        for part, kind in OFFICE_PARTS.items():
            if part in names:
                return kind
    if names & OTHER_PACKAGES:
        raise _unknown_kind()
    return "zip"


def _refuse_dangerous(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        message = _("This file grows to more than %(limit)s MB when it is opened. Split it and upload the parts.")
        raise ValidationError(message, code="unpacked", params={"limit": MAX_UNPACKED // 1024**2})
    if not entries:
        raise _damaged()
    for entry in entries:
        path = PurePath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in entry.filename:
            raise ValidationError(
                _("This ZIP holds file names that point outside it. Pack the files again and upload that ZIP."),
                code="paths",
            )
        if entry.flag_bits & 0x1:
            raise _locked()


def _is_geojson(content: bytes) -> bool:
    if not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and data.get("type") in GEOJSON_TYPES


def _is_table(content: bytes) -> bool:
    """UTF-8 text with the same number of columns, at least two, in every row."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    if text.lstrip().startswith("<") or any(ord(sign) < 32 and sign not in "\t\r\n" for sign in text):
        return False
    return any(_columns(text, delimiter) > 1 for delimiter in ",;\t")


def _columns(text: str, delimiter: str) -> int:
    """How many columns every row has; 0 when the rows differ."""
    widths: set[int] = set()
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            if row:
                widths.add(len(row))
            if number > CSV_ROWS_LOOKED_AT or len(widths) > 1:
                break
    except csv.Error:
        return 0
    return widths.pop() if len(widths) == 1 else 0


def check_pdf(content: bytes) -> PdfCheck:
    """Read the PDF's structure; refuse one that cannot be read or is locked."""
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise _locked()
        pages = len(reader.pages)
        root = reader.trailer["/Root"].get_object()
        title = str((reader.metadata and reader.metadata.title) or "").strip()
        checked = PdfCheck(pages=pages, tagged=_is_tagged(root), language=_text(root, "/Lang"), title=title)
    except ValidationError:
        raise
    except Exception as error:  # pypdf raises many kinds of errors on hostile input
        raise _damaged() from error
    if not pages:
        raise _damaged()
    return checked


def _is_tagged(root: object) -> bool:
    """Marked as tagged, and with a structure tree."""
    if not isinstance(root, DictionaryObject) or "/StructTreeRoot" not in root:
        return False
    mark_info = root["/MarkInfo"].get_object() if "/MarkInfo" in root else None
    return isinstance(mark_info, DictionaryObject) and bool(getattr(mark_info.get("/Marked"), "value", False))


def _text(root: object, name: str) -> str:
    found = isinstance(root, DictionaryObject) and name in root
    return str(root[name]).strip()[:50] if found else ""  # type: ignore[index]


def _unknown_kind() -> ValidationError:
    return ValidationError(
        _(
            "This file is not a PDF, Word (.docx), Excel (.xlsx), CSV (in UTF-8), ZIP or GeoJSON document. "
            "Save it in one of these formats, and upload that file."
        ),
        code="format",
    )


def _damaged() -> ValidationError:
    return ValidationError(
        _("This document is damaged or not complete. Save it again from the original, and upload that file."),
        code="damaged",
    )


def _locked() -> ValidationError:
    return ValidationError(
        _("This document is locked with a password. Save it without a password, and upload that file."),
        code="locked",
    )
