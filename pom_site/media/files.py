"""Files on the storage: written whole or not at all, removed without fuss, streamed with safe headers."""

import logging
import os
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404

logger = logging.getLogger(__name__)

KEY_BYTES = 16


def new_key() -> str:
    """A name nobody can guess: 32 hexadecimal digits."""
    return secrets.token_hex(KEY_BYTES)


def write(contents: Mapping[str, bytes]) -> None:
    """Write all of these files, or none of them."""
    written: list[str] = []
    try:
        for name, content in contents.items():
            written.append(name)
            _write_whole(name, content)
    except BaseException:
        remove(written)
        raise


def _write_whole(name: str, content: bytes) -> None:
    """Write aside and rename: a full disk or a crash leaves no half-written file under the real name."""
    try:
        target = Path(default_storage.path(name))
    except NotImplementedError:  # object stores have no paths, and write whole objects by themselves
        default_storage.save(name, ContentFile(content))
        return
    aside = f"{name}.{secrets.token_hex(4)}.part"
    try:
        aside = default_storage.save(aside, ContentFile(content))
        os.replace(default_storage.path(aside), target)
    except BaseException:
        remove([aside])
        raise


def remove(names: Iterable[str]) -> None:
    """Remove these files; one that cannot be removed is logged, for it must not undo what the editor did."""
    for name in names:
        try:
            default_storage.delete(name)
        except OSError:
            logger.exception("Could not remove the file %s", name)


def stream(name: str, content_type: str, download_as: str = "") -> FileResponse:
    """The file as a response that no browser will guess the type of."""
    try:
        content = default_storage.open(name)
    except FileNotFoundError as error:
        raise Http404 from error
    response = FileResponse(content, as_attachment=bool(download_as), filename=download_as, content_type=content_type)
    response["X-Content-Type-Options"] = "nosniff"
    return response
