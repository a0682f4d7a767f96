"""The recycle bin: what was deleted, by whom, and a button that puts it back."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pom_site.publishing import bin
from pom_site.publishing.drafts import DoesNotApply
from pom_site.publishing.models import DeletedObject

from .audit import ReadOnly


@admin.register(DeletedObject)
class DeletedObjectAdmin(ReadOnly):
    list_display = ("title", "content_type", "created_at", "user")
    list_display_links = None
    list_filter = (("content_type", admin.RelatedOnlyFieldListFilter), ("user", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("content_type", "user")
    search_fields = ("title",)
    ordering = ("-created_at", "-pk")
    list_per_page = 50
    show_full_result_count = False
    change_list_template = "admin/publishing/bin.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(pk__in=bin.contents().values("pk"))

    def get_urls(self) -> list[Any]:
        view = require_POST(self.admin_site.admin_view(self.put_back))
        return [path("<int:key>/put-back/", view, name="publishing_deletedobject_put_back"), *super().get_urls()]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Whoever looks also empties it of what is too old."""
        bin.empty()
        days = {"days": bin.KEPT_FOR.days, "title": _("Recycle bin")}
        response = super().changelist_view(request, {**days, **(extra_context or {})})
        listed = getattr(response, "context_data", {}).get("cl")
        for row in listed.result_list if listed else ():
            row.may_be_put_back = bin.may_put_back(row, request.user)
        return response

    def put_back(self, request: HttpRequest, key: int) -> HttpResponse:
        revision = get_object_or_404(bin.contents(), pk=key)
        if not self.has_view_permission(request) or not bin.may_put_back(revision, request.user):
            raise PermissionDenied
        here = HttpResponseRedirect(reverse("admin:publishing_deletedobject_changelist"))
        try:
            result = bin.put_back(revision, request.user)
        except DoesNotApply as error:
            messages.error(request, str(error))
            return here
        messages.success(request, _("“%(title)s” is back. It is not public yet.") % {"title": revision.title})
        for problem in result.problems:
            messages.warning(request, problem)
        opts = result.instance._meta
        if not self.admin_site.is_registered(type(result.instance)):
            return here
        return HttpResponseRedirect(
            reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[result.instance.pk])
        )
