from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from ..models import Redirect


@admin.register(Redirect)
class RedirectAdmin(admin.ModelAdmin):
    """Short addresses for posters, and addresses of the old site. What lived here before leads on by itself."""

    list_display = ("old_path", "target", "note", "created_by", "created_at")
    search_fields = ("old_path", "target", "note")
    fields = ("old_path", "target", "note", "created_by", "created_at")
    readonly_fields = ("created_by", "created_at")
    list_select_related = ("created_by",)
    list_per_page = 50

    def save_model(self, request: HttpRequest, obj: Redirect, form: Any, change: bool) -> None:
        if not change:
            obj.created_by = request.user  # type: ignore[assignment]
        super().save_model(request, obj, form, change)
