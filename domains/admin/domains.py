from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from domains.models import Domain
from pom_site.blocks.admin import BlocksAdmin
from pom_site.publishing.languages import columns


@admin.register(Domain)
class DomainAdmin(BlocksAdmin):
    """There are exactly six domains: staff change them, and nobody adds or deletes one."""

    list_display = ("name_in_list", "code", "state_in_list", "languages_in_list", "changed_in_list")
    ordering = ("position",)
    search_fields = (*BlocksAdmin.search_fields, *columns("name"), "code")
    readonly_fields = ("code", *BlocksAdmin.readonly_fields)
    autocomplete_fields = ("image", "contact", "news")
    intro_fields = ("code", "title", "name", "teaser", "summary", "slug", ("image", "drawing"))
    content_fieldsets = ((_("Contact and news"), {"fields": ("contact", "news")}),)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("contact")
