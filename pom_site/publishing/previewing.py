"""Makes every public page inside the overlay of what is being looked at, and marks it so that nobody keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from csp.constants import SELF
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from . import previews
from .drafts import DoesNotApply
from .languages import DEFAULT

# Never overlaid: they show nothing of a draft, or are how one comes here and leaves.
OUTSIDE: Final = ("/admin/", "/api/", "/health/", "/robots.txt", "/styleguide/", "/voorbeeld/")
HEADERS: Final = {
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "SAMEORIGIN",
}


class PreviewMiddleware:
    """
    After the one that knows the user, before the one that serves tree pages and before any store of pages: a page made
    here is nobody else's, and `request.preview` says so. A visitor without the cookie costs nothing.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.COOKIES.get(previews.cookie_name()) or is_outside(request.path_info):
            return self.get_response(request)
        try:
            preview = previews.of_request(request)
        except previews.PreviewEnded as ended:
            return ending(request, ended)
        request.preview = preview  # type: ignore[attr-defined]
        if request.method not in ("GET", "HEAD"):
            sentence = _("In a preview nothing is sent or kept. Stop the preview first.")
            response = message(request, [sentence], 405)
            response.headers["Allow"] = "GET, HEAD"
            return response
        return private(self._shown(request, preview))

    def _shown(self, request: HttpRequest, preview: previews.Preview) -> HttpResponse:
        try:
            with preview.shown():
                response = complete(self.get_response(request))
        except DoesNotApply as error:
            return message(request, error.problems, 409)
        if response.status_code >= 500:
            return message(request, [_("This draft breaks the page. Change it, or use an older version.")], 409)
        return response


def is_outside(path: str) -> bool:
    language = get_language() or DEFAULT
    prefixes = (*OUTSIDE, f"/{language}/voorbeeld/", settings.STATIC_URL, settings.MEDIA_URL)
    return path.startswith(prefixes)


def complete(response: Any) -> HttpResponse:
    """With its whole content: what is made later would be made after the overlay, from the live rows."""
    if hasattr(response, "render") and callable(response.render):
        response = response.render()
    if not response.streaming:
        return response
    whole = HttpResponse(b"".join(response.streaming_content), status=response.status_code, headers=response.headers)
    whole.cookies = response.cookies
    response.close()
    return whole


def unshared(response: HttpResponse) -> None:
    """For whoever asked, this time only."""
    for name in ("ETag", "Last-Modified", "Expires"):
        response.headers.pop(name, None)
    response.headers["Cache-Control"] = "private, no-store"


def private(response: HttpResponse) -> HttpResponse:
    """Kept by no cache and no search engine; framed by our own page of widths only; its own style sheet for the bar."""
    unshared(response)
    for name, value in HEADERS.items():
        response.headers[name] = value
    response._csp_replace = {"frame-ancestors": [SELF], "style-src": [SELF]}  # type: ignore[attr-defined]
    return response


def message(request: HttpRequest, sentences: list[str], status: int) -> HttpResponse:
    """A page that says what is the matter, with a way out."""
    return private(render(request, "publishing/preview_message.html", {"sentences": sentences}, status=status))


def ending(request: HttpRequest, ended: previews.PreviewEnded) -> HttpResponse:
    response = message(request, [str(ended)], ended.status)
    previews.forget(response)
    return response
