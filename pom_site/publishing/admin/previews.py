from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy, ngettext

from ..models import PreviewLink
from ..previews import link_url, revoke


@admin.register(PreviewLink)
class PreviewLinkAdmin(admin.ModelAdmin):
    """
    The links that were given out. They are made beside a draft or a package, and withdrawn here; nothing is deleted, so
    that it stays known who could see what.
    """

    list_display = ("name", "what", "state", "expires_at", "created_by", "created_at")
    list_select_related = ("created_by", "package")
    list_per_page = 50
    search_fields = ("note", "revisions__title")
    fields = ("note", "address", "what", "state", "expires_at", "created_by", "created_at", "revoked_at")
    readonly_fields = ("address", "what", "state", "created_by", "created_at", "revoked_at")
    actions = ("withdraw",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[PreviewLink]:
        return super().get_queryset(request).prefetch_related("revisions")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.action(description=gettext_lazy("Withdraw the chosen links"), permissions=["change"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet[PreviewLink]) -> None:
        valid = [link for link in queryset if link.is_valid]
        for link in valid:
            revoke(link, request.user)
        words = ngettext("%d link was withdrawn.", "%d links were withdrawn.", len(valid))
        messages.success(request, words % len(valid))

    @admin.display(description=gettext_lazy("for whom"), ordering="note")
    def name(self, link: PreviewLink) -> str:
        return link.note or gettext("Not noted")

    @admin.display(description=gettext_lazy("shows"))
    def what(self, link: PreviewLink) -> str:
        return str(link.package or ", ".join(revision.title for revision in link.revisions.all()))

    @admin.display(description=gettext_lazy("state"))
    def state(self, link: PreviewLink) -> str:
        if link.revoked_at is not None:
            return gettext("Withdrawn")
        return gettext("Valid") if link.expires_at > timezone.now() else gettext("Expired")

    @admin.display(description=gettext_lazy("link to send"))
    def address(self, link: PreviewLink) -> str:
        if not link.is_valid:
            return gettext("Nobody can use it any more.")
        return format_html('<a href="{0}">{0}</a>', link_url(link))
