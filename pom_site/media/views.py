from pathlib import PurePath

from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

from . import documents, files, pictures
from .models import Document, Image


@require_safe
def image(request: HttpRequest, name: str) -> FileResponse:
    """A rendition: its name is random and its content never changes, so browsers keep it for good."""
    if Image.objects.owner_of(name) is None:
        raise Http404
    response = files.stream(f"{pictures.FOLDER}/{name}", pictures.CONTENT_TYPES[PurePath(name).suffix[1:]])
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


@require_safe
def document(request: HttpRequest, name: str, filename: str) -> FileResponse:
    """Always a download: nothing in it may run under the site's name."""
    found = Document.objects.owner_of(name)
    if found is None or found.filename != filename:
        raise Http404
    response = files.stream(f"{documents.FOLDER}/{name}", found.content_type, download_as=filename)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "public, max-age=3600"
    return response
