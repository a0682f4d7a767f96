"""What visitors see when something is wrong, in the look and the language of the page they asked for."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from pages.middleware import RESERVED
from pages.views import page_not_found


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Rendered without context: the request itself may be what is wrong."""
    title = _("We cannot read this address")
    lead = _("Something in the address or the form is not right. Go back and try again, or start at the home page.")
    return _plain(title, lead, 400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _framed(
        request,
        _("You cannot open this page"),
        _("You do not have the rights for it. Ask a colleague who manages the site if you need them."),
    )


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _framed(
        request,
        _("This form has expired"),
        _("Go back, reload the page and send the form again. Allow cookies for this site if you are signed in."),
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """For public addresses an empty answer: the page tree is asked next, and shows our page if it has none either."""
    return page_not_found(request) if request.path_info.startswith(RESERVED) else HttpResponseNotFound()


def server_error(request: HttpRequest) -> HttpResponse:
    """Rendered without context processors: whatever broke may break them too."""
    return _plain(_("Something went wrong"), _("It is our fault, not yours. Please try again in a few minutes."), 500)


def _framed(request: HttpRequest, title: str, lead: str) -> HttpResponse:
    return render(request, "error.html", {"title": title, "lead": lead, "status": 403}, status=403)


def _plain(title: str, lead: str, status: int) -> HttpResponse:
    context: dict[str, Any] = {"title": title, "lead": lead, "status": status}
    return HttpResponse(render_to_string("500.html", context), status=status)
