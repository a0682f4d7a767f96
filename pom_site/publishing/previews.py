"""
Looking at drafts before they are live: by staff, or by a signed link for people without an account.

A cookie names what is looked at. While it is there, every public page is made inside an overlay of exactly those
versions (`previewing.PreviewMiddleware`), so the whole site can be walked through as it would be.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.core.exceptions import ValidationError
from django.db import DataError, transaction
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language, ngettext, override
from django.utils.translation import gettext as _

from .addresses import addresses_of
from .drafts import DoesNotApply, overlay
from .languages import DEFAULT
from .models import Package, PreviewLink, Revision
from .roles import may
from .seo import absolute
from .signals import link_made, link_revoked

COOKIE_SALT: Final = "pom_site.publishing.previews.cookie"
LINK_SALT: Final = "pom_site.publishing.previews.link"
DAYS: Final = 14
MOST_DAYS: Final = 90


class PreviewEnded(Exception):
    """There is nothing to look at (any more). `status` is 403 for what was never right, 410 for what was."""

    def __init__(self, sentence: str, status: int = 410) -> None:
        super().__init__(sentence)
        self.status = status


@dataclass
class Preview:
    """What is looked at: these versions, and no newer ones. Without a link it is a colleague who looks."""

    revisions: Sequence[Revision]
    link: PreviewLink | None = None
    problems: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        packages = {revision.package for revision in self.revisions}
        if len(self.revisions) > 1 and len(packages) == 1 and None not in packages:
            return str(packages.pop())
        return self.revisions[0].title

    @property
    def count(self) -> int:
        return len(self.revisions)

    @property
    def of_staff(self) -> bool:
        return self.link is None

    @cached_property
    def pages(self) -> list[tuple[str, str]]:
        """Title and address of each object, in the active language; asked inside the overlay."""
        found = [(revision.title, _address(revision)) for revision in self.revisions]
        return [(title, url) for title, url in found if url]

    @property
    def edit_url(self) -> str:
        meta: Any = self.revisions[0].content_type
        return reverse(f"admin:{meta.app_label}_{meta.model}_change", args=[self.revisions[0].object_id])

    @cached_property
    def newer(self) -> str:
        """For a colleague who looks at one draft: where to start with the newer one, if somebody saved one since."""
        if len(self.revisions) > 1 or not self.of_staff or self.revisions[0].kind != Revision.Kind.DRAFT:
            return ""
        about = self.revisions[0]
        drafts = Revision.objects.drafts().filter(content_type=about.content_type, object_id=about.object_id)
        newest = drafts.exclude(pk=about.pk).first()
        return preview_url(newest) if newest else ""

    @contextmanager
    def shown(self) -> Iterator[None]:
        """The overlay. Whatever is wrong with a version comes out as DoesNotApply."""
        try:
            with overlay(*self.revisions) as reports:
                self.problems = [problem for report in reports.values() for problem in report.problems]
                yield
        except (ValidationError, DataError) as error:
            sentence = _("This version of “%(title)s” is damaged and cannot be opened. Use an older one.")
            raise DoesNotApply([sentence % {"title": self.title}]) from error

    def first_address(self, language: str = DEFAULT) -> str:
        """Where to begin. Raises DoesNotApply, in sentences, when these versions cannot be shown."""
        with self.shown(), override(language):
            address = next((found for each in self.revisions if (found := _address(each))), "")
        if not address:
            raise DoesNotApply([_("“%(title)s” has no title yet, so it has no address.") % {"title": self.title}])
        return address


def _address(revision: Revision) -> str:
    model: Any = revision.content_type.model_class()
    instance = model._base_manager.filter(pk=revision.object_id).first()
    return "" if instance is None else addresses_of(instance).get(get_language() or DEFAULT, "")


# --- Contracts for the admin -------------------------------------------------------------------------


def preview_url(what: Revision | Package, language: str = DEFAULT) -> str:
    """Where a colleague starts looking at a version or at the drafts of a package."""
    return f"{reverse('preview-start')}?{_chosen(what, language)}"


def widths_url(what: Revision | Package, language: str = DEFAULT) -> str:
    """The same at the widths of a phone, a tablet and a desk."""
    return f"{reverse('preview-widths')}?{_chosen(what, language)}"


def _chosen(what: Revision | Package, language: str) -> str:
    return urlencode({"package" if isinstance(what, Package) else "revision": what.pk, "language": language})


def make_link(what: Sequence[Revision] | Package, user: Any, days: int = DAYS, note: str = "") -> PreviewLink:
    """A link for people without an account. A package lends its drafts of this moment, not what it gets later."""
    package = what if isinstance(what, Package) else None
    revisions = list(what.revisions.drafts()) if isinstance(what, Package) else list(what)
    if not revisions:
        raise PreviewEnded(_("There are no drafts to show."), 404)
    expires_at = timezone.now() + datetime.timedelta(days=min(max(days, 1), MOST_DAYS))
    with transaction.atomic():
        link = PreviewLink.objects.create(package=package, note=note, expires_at=expires_at, created_by=user)
        link.revisions.set(revisions)
        link_made.send(PreviewLink, instance=link, user=user)
    return link


def revoke(link: PreviewLink, user: Any = None) -> None:
    """Counts from the next page that anybody asks."""
    if link.revoked_at is not None:
        return
    with transaction.atomic():
        link.revoked_at = timezone.now()
        link.save(update_fields=["revoked_at"])
        link_revoked.send(PreviewLink, instance=link, user=user)


def link_url(link: PreviewLink, language: str = DEFAULT) -> str:
    """The whole address, to be sent to somebody."""
    token = signing.Signer(salt=LINK_SALT).sign(link.pk.hex)
    with override(language):
        return absolute(reverse("preview-link", args=[token]))


# --- From a request --------------------------------------------------------------------------------


def chosen(revisions: Sequence[int], package: int | None) -> Preview:
    """What a colleague asked for, by keys. Raises PreviewEnded when some of it is not there."""
    known = Revision.objects.select_related("content_type", "package")
    found = list(known.drafts().filter(package=package) if package else known.filter(pk__in=revisions))
    found.sort(key=lambda revision: revision.pk)
    if not found or (not package and len(found) != len(set(revisions))):
        raise PreviewEnded(_("This version is not there any more. Open the page in the administration again."), 404)
    return Preview(found)


def may_look(user: Any, preview: Preview) -> bool:
    """Staff with the right to view each kind of object. Asked at every page: rights taken away count at once."""
    models = [revision.content_type.model_class() for revision in preview.revisions]
    return user.is_active and user.is_staff and all(model is not None and may(user, "view", model) for model in models)


def of_token(token: str) -> Preview:
    """What a link shows. Raises PreviewEnded, in words."""
    try:
        key = UUID(hex=signing.Signer(salt=LINK_SALT).unsign(token))
    except (signing.BadSignature, ValueError) as error:
        raise PreviewEnded(_("This link is not complete, or was changed on the way. Copy all of it."), 403) from error
    return _of_link(key)


def of_request(request: HttpRequest) -> Preview:
    """What the cookie names. Raises PreviewEnded."""
    try:
        named = signing.loads(request.COOKIES[cookie_name()], salt=COOKIE_SALT)
        if "link" in named:
            return _of_link(UUID(hex=str(named["link"])))
        preview = chosen(named["revisions"], None)
    except (signing.BadSignature, ValueError, TypeError, KeyError) as error:
        raise PreviewEnded(_("This preview has ended."), 403) from error
    user: Any = getattr(request, "user", None)
    if user is None or user.pk != named.get("user") or not may_look(user, preview):
        raise PreviewEnded(_("This preview has ended: you are not signed in any more, or may not see this."), 403)
    return preview


def _of_link(key: UUID) -> Preview:
    link = PreviewLink.objects.filter(pk=key).first()
    if link is None:
        raise PreviewEnded(_("This preview link does not exist any more."))
    if link.revoked_at is not None:
        raise PreviewEnded(_("This preview link was withdrawn."))
    if not link.is_valid:
        raise PreviewEnded(_("This preview link has expired."))
    revisions = list(link.revisions.select_related("content_type", "package").order_by("pk"))
    if not revisions or None in {revision.content_type.model_class() for revision in revisions}:
        raise PreviewEnded(_("What this preview link showed does not exist any more."))
    return Preview(revisions, link)


# --- The cookie -----------------------------------------------------------------------------------------


def cookie_name() -> str:
    return "__Host-preview" if settings.SESSION_COOKIE_SECURE else "preview"


def remember(response: HttpResponseBase, preview: Preview, user: Any) -> None:
    """Until the browser closes; a link is looked up at every page, and so are the rights of a colleague."""
    if preview.link is not None:
        named: dict[str, Any] = {"link": preview.link.pk.hex}
    else:
        named = {"revisions": [revision.pk for revision in preview.revisions], "user": user.pk}
    response.set_cookie(
        cookie_name(),
        signing.dumps(named, salt=COOKIE_SALT),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
        path="/",
    )


def forget(response: HttpResponseBase) -> None:
    """A `__Host-` cookie is removed only by one that is secure as well, which `delete_cookie` sees by its name."""
    response.delete_cookie(cookie_name(), path="/", samesite="Lax")


def describe(preview: Preview) -> str:
    """For a heading: “Kaaien” or “Spring package (3 drafts)”."""
    if preview.count == 1:
        return preview.title
    words = ngettext("%(title)s (%(count)d draft)", "%(title)s (%(count)d drafts)", preview.count)
    return words % {"title": preview.title, "count": preview.count}
