"""The audit log: read, filtered and searched; changed or emptied by nobody, superusers included."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.models import AuditEntry


class ReadOnly(admin.ModelAdmin):
    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(AuditEntry)
class AuditEntryAdmin(ReadOnly):
    list_display = ("at", "username", "action", "kind", "shown")
    list_filter = ("action", ("user", admin.RelatedOnlyFieldListFilter), ("at", admin.DateFieldListFilter))
    list_select_related = ("content_type",)
    search_fields = ("username", "title")
    fields = ("at", "username", "action", "kind", "shown", "details")
    list_per_page = 100
    show_full_result_count = False

    @admin.display(description=_("kind"))
    def kind(self, entry: AuditEntry) -> str:
        return str(entry.content_type.name) if entry.content_type else ""

    @admin.display(description=_("which"), ordering="title")
    def shown(self, entry: AuditEntry) -> str:
        """A link for whatever has a form; whether it still exists is found out by following it."""
        if entry.content_type is None or entry.action == AuditEntry.Action.DELETED:
            return entry.title
        view = f"admin:{entry.content_type.app_label}_{entry.content_type.model}_change"
        try:
            return format_html('<a href="{}">{}</a>', reverse(view, args=[entry.object_id]), entry.title)
        except NoReverseMatch:
            return entry.title
