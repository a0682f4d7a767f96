"""Checks at the gate of what an object takes from the library."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.files.storage import default_storage
from django.utils.translation import gettext as _

from pom_site.publishing.checks import links_of
from pom_site.publishing.gate import Finding, Level, check, finding_at, once, parts_of
from pom_site.publishing.languages import CODES, DEFAULT
from pom_site.publishing.links import ANY_LANGUAGE, finder, own_path

from .documents import FOLDER
from .models import Document, Illustrated

DOCUMENTS = f"{settings.MEDIA_URL}{FOLDER}/"


@finder
def find(paths: set[str]) -> dict[str, frozenset[str]]:
    asked = {path: path.removeprefix(DOCUMENTS).partition("/")[0] for path in paths if path.startswith(DOCUMENTS)}
    if not asked:
        return {}
    addresses = {each.get_absolute_url() for each in Document.objects.filter(name__in=asked.values())}
    return dict.fromkeys(addresses & asked.keys(), ANY_LANGUAGE)


@check()
def pictures_are_described(instance: Any) -> Iterator[Finding]:
    for part in parts_of(instance):
        image = part.image if isinstance(part, Illustrated) else None
        if image is None or image.decorative:
            continue
        if not getattr(image, f"alt_{DEFAULT}"):
            message = _(
                "The picture “%(title)s” has no description. Describe it in the library, or tick “only decoration”."
            )
            yield finding_at(
                part, instance, Level.ERROR, "alt_missing", message % {"title": image.title}, field="image"
            )
            continue
        for code in instance.existing_languages:
            if not getattr(image, f"alt_{code}"):
                message = _(
                    "The picture “%(title)s” is described in Dutch only. Translate its description in the library."
                )
                values = {"field": "image", "language": code}
                yield finding_at(
                    part, instance, Level.NOTE, "alt_untranslated", message % {"title": image.title}, **values
                )


@check()
def documents_can_be_read(instance: Any) -> Iterator[Finding]:
    for part, document in documents_of(instance):
        values = {"title": str(document)}
        if not all(default_storage.exists(name) for name in document.file_names()):
            message = _("The file of “%(title)s” is missing from the library. Upload it again.") % values
            yield finding_at(part, instance, Level.ERROR, "file_missing", message, field="document")
        if document.accessible == Document.Accessible.UNKNOWN:
            message = (
                _("Nobody has said yet whether “%(title)s” is accessible. Look, and fill it in in the library.")
                % values
            )
            yield finding_at(part, instance, Level.WARNING, "accessibility_unknown", message, field="document")
        if document.language not in {*CODES, "other"}:
            message = _("Say in the library in which language “%(title)s” is written.") % values
            yield finding_at(part, instance, Level.WARNING, "document_language", message, field="document")


@once
def documents_of(instance: Any) -> list[tuple[Any, Document]]:
    """To download in a block of its own, or linked from a text."""
    parts = [(part, getattr(part, "document", None)) for part in parts_of(instance)]
    found = [(part, document) for part, document in parts if isinstance(document, Document)]
    linked = {
        path.removeprefix(DOCUMENTS).partition("/")[0]: passage.part
        for passage, link in links_of(instance)
        if (path := own_path(link.href)).startswith(DOCUMENTS)
    }
    rows = Document.objects.filter(name__in=linked) if linked else []
    return found + [(linked[document.name], document) for document in rows]
