"""
What public pages show to signed-in colleagues: a bar with the way to the form of what they look at. A visitor has no
session cookie, so that nobody asks the database who this is; and what was made for a colleague is kept by no cache.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from csp.constants import SELF
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language

from .languages import DEFAULT
from .models import Publishable, Revision
from .previewing import unshared
from .previews import preview_url
from .roles import may
from .seo import Meta


@dataclass(frozen=True)
class Bar:
    """Addresses in the administration; empty where this colleague has nothing to do there."""

    edit_url: str = ""
    preview_url: str = ""
    list_url: str = ""
    list_name: str = ""


def colleague(request: HttpRequest) -> Any:
    """The signed-in member of staff, or None. Whoever asks makes an answer for this colleague alone."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return None
    user = getattr(request, "user", None)
    if user is None or not user.is_staff:
        return None
    request.is_for_staff = True  # type: ignore[attr-defined]
    return user


def bar_of(request: HttpRequest, meta: Meta) -> Bar | None:
    """None for visitors, and where somebody may change nothing of what this page shows."""
    user = colleague(request) if meta.about or meta.lists else None
    if user is None:
        return None
    about = meta.about if meta.about and may(user, "change", meta.about) else None
    lists = meta.lists if meta.lists and may(user, "change", meta.lists) else None
    if not about and not lists:
        return None
    request.has_staff_bar = True  # type: ignore[attr-defined]
    language = get_language() or DEFAULT
    return Bar(
        edit_url=f"{_admin_url(about, 'change', about.pk)}?taal={language}" if about else "",
        preview_url=_preview_url(about, user, language) if about else "",
        list_url=_admin_url(lists, "changelist") if lists else "",
        list_name=str(lists._meta.verbose_name_plural) if lists else "",
    )


def _admin_url(target: Publishable | type[Publishable], name: str, *args: Any) -> str:
    return reverse(f"admin:{target._meta.app_label}_{target._meta.model_name}_{name}", args=args)


def _preview_url(instance: Publishable, user: Any, language: str) -> str:
    if not may(user, "view", instance):
        return ""
    draft = Revision.objects.of(instance).drafts().defer("data").first()
    return preview_url(draft, language) if draft else ""


class StaffMiddleware:
    """Inside everything that keeps pages: what was made for a colleague is not for the next visitor."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if getattr(request, "is_for_staff", False):
            unshared(response)
        if getattr(request, "has_staff_bar", False):
            response._csp_update = {"style-src": [SELF]}  # type: ignore[attr-defined]
        return response
