"""
What to answer at an address where nothing lives, and the redirects that staff make by hand: which are allowed, and how
they are found without asking the database.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from .addresses import address_exists, is_foreign, may_lead_to, whereabouts
from .memo import remembered
from .models import Ending, PathHistory, Redirect
from .richtext import OWN_PATH

# Addresses that never reach the pages: nothing could lead from them.
RESERVED = ("/admin/", "/static/", "/media/", "/api/", "/voorbeeld/")


@remembered
def redirects() -> dict[str, str]:
    return dict(Redirect.objects.values_list("old_path", "target"))


def target_of(path: str) -> str | None:
    """
    Where staff lead this address, at once to where that page is now. A host that has been taken off the list since
    is no longer followed.
    """
    target = redirects().get(path)
    if not target or not may_lead_to(target):
        return None
    moved = None if is_foreign(target) else whereabouts(_path(target))
    return moved if isinstance(moved, str) else target


def answer(request: HttpRequest) -> HttpResponse | None:
    """Called when no page answered: by hand goes before history. None: nothing ever lived here."""
    path = request.path if request.path.endswith("/") else f"{request.path}/"
    if "\x00" in path or path.startswith(RESERVED):
        return None
    found = target_of(path) or whereabouts(path)
    if isinstance(found, Ending):
        return render(request, "410.html", {"explanation": found.explanation}, status=410)
    return HttpResponsePermanentRedirect(_with_query(found, request)) if found else None


def _with_query(link: str, request: HttpRequest) -> str:
    """What a visitor asked goes along within the site."""
    query = request.META.get("QUERY_STRING", "")
    return link if not query or is_foreign(link) or "?" in link or "#" in link else f"{link}?{query}"


def validate(redirect: Redirect) -> None:
    """Called by the model's `clean()`; each error names the field and says what to do."""
    _validate_target(redirect.target)
    _validate_address(redirect.old_path)
    _validate_no_loop(redirect.old_path, redirect.target)
    _validate_no_chain(redirect)
    _validate_address_is_free(redirect.old_path)


def _validate_address(path: str) -> None:
    if not (OWN_PATH.match(path) and path.endswith("/")) or "?" in path or "#" in path:
        raise ValidationError(
            {"old_path": _("Write the address from the first / to the last /, without ? or #: “/open-dag/”.")}
        )
    if path.startswith(RESERVED):
        raise ValidationError(
            {"old_path": _("Redirects do not work in this part of the site. Choose another address.")}
        )


def _validate_target(target: str) -> None:
    if target.startswith(settings.SITE_URL):
        raise ValidationError({"target": _("This is our own site: write only what follows its name, from the / on.")})
    if may_lead_to(target):
        return
    if settings.REDIRECT_HOSTS:
        hosts = ", ".join(settings.REDIRECT_HOSTS)
        message = _("Lead to a page of this site (starting with /) or, over https, to one of: %(hosts)s.")
        raise ValidationError({"target": message % {"hosts": hosts}})
    raise ValidationError(
        {"target": _("Lead to a page of this site: an address that starts with /. Other sites are not on the list.")}
    )


def _validate_no_loop(path: str, target: str) -> None:
    if _path(target) == path:
        raise ValidationError({"target": _("This address leads to itself. Choose another page.")})


def _validate_no_chain(redirect: Redirect) -> None:
    others = Redirect.objects.exclude(pk=redirect.pk)
    next_one = others.filter(old_path=_path(redirect.target)).first()
    if next_one is not None:
        message = _("This page leads on to “%(target)s”. Lead there at once.")
        raise ValidationError({"target": message % {"target": next_one.target}})
    if PathHistory.objects.filter(path=_path(redirect.target)).exists():
        raise ValidationError({"target": _("No page lives here any more. Look up where it is now and lead there.")})
    before = next((other for other in others if _path(other.target) == redirect.old_path), None)
    if before is not None:
        message = _("“%(path)s” already leads here. Change that redirect first, so that visitors go there at once.")
        raise ValidationError({"old_path": message % {"path": before.old_path}})


def _validate_address_is_free(path: str) -> None:
    if address_exists(path):
        message = _("A page of this site lives at “%(path)s”: it would never lead elsewhere. Choose another address.")
        raise ValidationError({"old_path": message % {"path": path}})


def _path(link: str) -> str:
    """Without query and fragment; with the slash that our addresses end with."""
    path = link if is_foreign(link) else urlsplit(link).path
    return path if path.endswith("/") or is_foreign(link) else f"{path}/"
