"""Links for people without an account, made and withdrawn beside what they show: one draft, or a package."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ..drafts import draft_of
from ..forms.previews import SharingForm
from ..models import Package, PreviewLink, Publishable, Revision
from ..previews import PreviewEnded, link_url, make_link, revoke

MAKE = "voorbeeldlink"
WITHDRAW = "voorbeeldlink_intrekken"


@dataclass(frozen=True)
class GivenLink:
    """A link that still counts. `is_older`: a newer draft was saved since, which it does not show."""

    link: PreviewLink
    withdraw_url: str
    is_older: bool

    @property
    def address(self) -> str:
        return link_url(self.link)


class PreviewLinks:
    """For `includes/preview_links.html`, which holds forms of its own: place it outside the form of the object."""

    def __init__(self, instance: Publishable, draft: Revision | None) -> None:
        self.about: Publishable | Package = instance
        self.now = [draft] if draft else []

    @cached_property
    def links(self) -> list[GivenLink]:
        """Those of its older versions too: somebody can still look at these."""
        versions = Revision.objects.of(self.about)
        return self._given(package=None, pk__in=PreviewLink.objects.filter(revisions__in=versions).values("pk"))

    @property
    def make_url(self) -> str:
        """Empty when there is no draft to show."""
        return self._url(MAKE) if self.now else ""

    @property
    def form(self) -> SharingForm:
        return SharingForm(auto_id="link_%s")

    def _given(self, **about: Any) -> list[GivenLink]:
        shown = Prefetch("revisions", Revision.objects.only("pk"))
        valid = PreviewLink.objects.filter(revoked_at=None, expires_at__gt=timezone.now(), **about)
        now = {draft.pk for draft in self.now}
        return [
            GivenLink(link, self._url(WITHDRAW, link.pk), not now <= {each.pk for each in link.revisions.all()})
            for link in valid.prefetch_related(shown)
        ]

    def _url(self, name: str, *args: Any) -> str:
        meta = self.about._meta
        return reverse(f"admin:{meta.app_label}_{meta.model_name}_{name}", args=[self.about.pk, *args])


class PackageLinks(PreviewLinks):
    """The same of a package: a link lends its drafts of the moment that it was made."""

    def __init__(self, package: Package, drafts: list[Revision]) -> None:
        self.about = package
        self.now = drafts

    @cached_property
    def links(self) -> list[GivenLink]:
        return self._given(package=self.about)


class MakesPreviewLinks:
    """Mixin of an admin of public objects, beside HasVersions."""

    def get_urls(self) -> list[URLPattern]:
        meta = self.opts  # type: ignore[attr-defined]
        guard = self.admin_site.admin_view  # type: ignore[attr-defined]
        name = f"{meta.app_label}_{meta.model_name}"
        here = "<path:object_id>/voorbeeldlink/"
        return [
            path(here, guard(self.make_link), name=f"{name}_{MAKE}"),
            path(f"{here}<uuid:key>/intrekken/", guard(self.withdraw_link), name=f"{name}_{WITHDRAW}"),
            *super().get_urls(),  # type: ignore[misc]
        ]

    def make_link(self, request: HttpRequest, object_id: str) -> HttpResponse:
        instance = self._sent(request, object_id, "change")  # type: ignore[attr-defined]
        draft = draft_of(instance)
        make(request, [draft] if draft else [])
        return self._back(instance)  # type: ignore[attr-defined]

    def withdraw_link(self, request: HttpRequest, object_id: str, key: UUID) -> HttpResponse:
        instance = self._sent(request, object_id, "change")  # type: ignore[attr-defined]
        links = PreviewLink.objects.filter(package=None, revisions__in=Revision.objects.of(instance))
        withdraw(request, get_object_or_404(links.distinct(), pk=key))
        return self._back(instance)  # type: ignore[attr-defined]


def make(request: HttpRequest, what: Sequence[Revision] | Package) -> None:
    """The caller has asked whether this person may change what is shown."""
    _ask_for_right(request)
    form = SharingForm(request.POST)
    for name, errors in form.errors.items():
        messages.error(request, f"{form[name].label}: {' '.join(str(error) for error in errors)}")
    if form.is_valid():
        try:
            make_link(what, request.user, **form.cleaned_data)
            messages.success(request, _("The preview link is ready. Copy it and send it to whom it is for."))
        except PreviewEnded as ended:
            messages.error(request, str(ended))


def withdraw(request: HttpRequest, link: PreviewLink) -> None:
    _ask_for_right(request)
    revoke(link, request.user)
    messages.success(request, _("The preview link is withdrawn: it shows nothing any more."))


def _ask_for_right(request: HttpRequest) -> None:
    if not request.user.has_perm("publishing.add_previewlink"):
        raise PermissionDenied
