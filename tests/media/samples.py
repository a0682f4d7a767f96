"""Good and bad files, made in memory."""

import io
import json
import struct
import zipfile
import zlib

from django.core.files.base import ContentFile
from PIL import Image as Picture
from pypdf import PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

from tests.factories.media import picture_file


def photo_of_a_place():
    """A JPEG that says where and with what it was taken."""
    exif = Picture.Exif()
    exif[0x010F] = "Cameramerk"
    exif[0x8825] = {1: "N", 2: (51.0, 3.0, 15.0), 3: "E", 4: (3.0, 43.0, 30.0)}
    return picture_file(exif=exif, comment=b"geheim", xmp=b"<x:xmpmeta>auteur</x:xmpmeta>")


def picture_of_camera_held_sideways():
    exif = Picture.Exif()
    exif[0x0112] = 6
    return picture_file(size=(60, 40), exif=exif)


def picture_of_100_megapixels():
    """A few bytes that claim to be 10,000 by 10,000 pixels."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 10_000, 10_000, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 10_001 * 50)
    content = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return ContentFile(content, name="reus.png")


def truncated_jpeg():
    content = picture_file(size=(300, 300)).read()
    return ContentFile(content[: len(content) // 2], name="half.jpg")


def polyglot():
    """A GIF that is a script as well, under the name of a JPEG."""
    return ContentFile(b"GIF89a/*\x01\x00\x80\x00\x00*/=1;alert(document.domain)//;", name="foto.jpg")


def jpeg_with_script_behind():
    return ContentFile(picture_file().read() + b"<script>alert(1)</script>", name="foto.jpg")


def bad_pictures():
    """Name of the case: the file and the code of its error."""
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    return {
        "polyglot": (polyglot(), "format"),
        "gif": (picture_file("foto.gif", picture_format="GIF"), "format"),
        "tiff named png": (picture_file("foto.png", picture_format="TIFF"), "format"),
        "eps named png": (picture_file("foto.png", picture_format="EPS"), "format"),
        "bmp": (picture_file("foto.bmp", picture_format="BMP"), "format"),
        "svg": (ContentFile(svg, name="tekening.svg"), "format"),
        "text": (ContentFile(b"gewoon tekst", name="foto.jpg"), "format"),
        "100 megapixels": (picture_of_100_megapixels(), "pixels"),
        "very long": (picture_file("lint.png", size=(16_001, 1), picture_format="PNG"), "pixels"),
        "truncated": (truncated_jpeg(), "damaged"),
        "empty": (ContentFile(b"", name="leeg.jpg"), "empty"),
    }


def pdf(name="Verslag 2025.pdf", *, tagged=False, pages=1, password="", language="", title=""):
    writer = PdfWriter()
    for _number in range(pages):
        writer.add_blank_page(200, 200)
    if tagged:
        root = writer.root_object
        root[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(True)})
        root[NameObject("/StructTreeRoot")] = DictionaryObject()
    if language:
        writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    if title:
        writer.add_metadata({"/Title": title})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    output = io.BytesIO()
    writer.write(output)
    return ContentFile(output.getvalue(), name=name)


def archive(name, *entries, content=b"inhoud"):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as packed:
        for entry in entries:
            packed.writestr(entry, content)
    return ContentFile(output.getvalue(), name=name)


def good_documents():
    """Kind: a file of that kind."""
    feature = {"type": "Feature", "geometry": None, "properties": {}}
    return {
        "pdf": pdf(),
        "docx": archive("nota.docx", "[Content_Types].xml", "word/document.xml"),
        "xlsx": archive("cijfers.xlsx", "[Content_Types].xml", "xl/workbook.xml"),
        "csv": ContentFile(b"naam;aantal\nGent;3\n", name="cijfers.csv"),
        "zip": archive("kaarten.zip", "kaart.tif"),
        "geojson": ContentFile(json.dumps(feature).encode(), name="perceel.geojson"),
    }


def bad_documents():
    """Name of the case: the file and the code of its error."""
    pdf_content, zip_content = pdf().read(), archive("a.zip", "a.txt").read()
    return {
        "program": (ContentFile(b"MZ\x90\x00" + b"\0" * 60, name="verslag.pdf"), "format"),
        "page": (ContentFile(b"<html><script>alert(1)</script>,</html>", name="cijfers.csv"), "format"),
        "text": (ContentFile(b"gewoon tekst", name="nota.txt"), "format"),
        "one column": (ContentFile(b"a\nb\n", name="cijfers.csv"), "format"),
        "uneven rows": (ContentFile(b"a;b\nc\n", name="cijfers.csv"), "format"),
        "table in another name": (ContentFile(b"a;b\nc;d\n", name="cijfers.exe"), "format"),
        "NUL in table": (ContentFile(b"a;b\nc;\0\n", name="cijfers.csv"), "format"),
        "table not in UTF-8": (ContentFile("é;b\n".encode("latin-1"), name="cijfers.csv"), "format"),
        "other JSON": (ContentFile(b'{"type": "Topology"}', name="kaart.geojson"), "format"),
        "deep JSON": (ContentFile(b'{"a":' * 100_000, name="kaart.geojson"), "format"),
        "slides": (archive("dia.docx", "[Content_Types].xml", "ppt/presentation.xml"), "format"),
        "program in Java": (archive("a.zip", "META-INF/MANIFEST.MF", "A.class"), "format"),
        "script before a ZIP": (ContentFile(b"#!/bin/sh\n" + zip_content, name="a.zip"), "format"),
        "macros": (archive("a.docx", "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "macros"),
        "climbing ZIP": (archive("a.zip", "../../etc/passwd"), "paths"),
        "empty ZIP": (ContentFile(b"PK\x03\x04" + b"\0" * 30, name="a.zip"), "damaged"),
        "half a ZIP": (ContentFile(zip_content[:60], name="a.zip"), "damaged"),
        "half a PDF": (ContentFile(pdf_content[:40], name="a.pdf"), "damaged"),
        "PDF without pages": (pdf(pages=0), "damaged"),
        "PDF with password": (pdf(password="geheim"), "locked"),
        "empty": (ContentFile(b"", name="a.pdf"), "empty"),
    }
