from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from pages.models import ContactPerson, NewsItem, Organisation, Page, SiteSettings
from pom_site.blocks.admin import BlocksAdmin
from pom_site.publishing.admin import TranslatedAdmin
from pom_site.publishing.languages import columns


@admin.register(Page)
class PageAdmin(BlocksAdmin):
    list_display = ("name_in_list", "kind", "state_in_list", "languages_in_list", "updated_at")
    list_filter = ("state", "kind", *BlocksAdmin.list_filter[1:])
    content_fieldsets = (
        (_("Place in the site"), {"fields": ("parent", ("kind", "legal_kind"), "menu_title", "in_menu", "footer")}),
    )


@admin.register(NewsItem)
class NewsItemAdmin(BlocksAdmin):
    list_display = ("name_in_list", "date", "state_in_list", "languages_in_list", "updated_at")
    date_hierarchy = "date"
    intro_fields = ("date", *BlocksAdmin.intro_fields)


@admin.register(ContactPerson)
class ContactPersonAdmin(TranslatedAdmin):
    list_display = ("name", "function", "email", "phone", "active_until")
    search_fields = (*columns("name"), *columns("function"), "email")
    fieldsets = (
        (_("Contact"), {"fields": ("name", "function", ("email", "phone"))}),
        (_("Period"), {"classes": ["aside"], "fields": ("active_from", "active_until")}),
    )


@admin.register(Organisation)
class OrganisationAdmin(TranslatedAdmin):
    list_display = ("name", "short_name", "kind", "country")
    list_filter = ("kind", "country")
    search_fields = (*columns("name"), "short_name", "enterprise_number")
    autocomplete_fields = ("logo",)
    fieldsets = (
        (_("Organisation"), {"fields": ("name", "short_name", ("kind", "country"), ("website", "enterprise_number"))}),
        (_("Logo"), {"fields": ("logo",)}),
        (_("Upkeep"), {"classes": ["aside"], "fields": ("source_note",)}),
    )


@admin.register(SiteSettings)
class SiteSettingsAdmin(admin.ModelAdmin):
    """One row: its list leads straight to it."""

    fieldsets = (
        (_("Address"), {"fields": ("street", ("postcode", "city"))}),
        (_("How to reach the POM"), {"fields": ("phone", "email", "enterprise_number")}),
        (_("Gaps"), {"classes": ["aside"], "fields": ("show_gaps",)}),
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> SiteSettings | None:
        """Before anybody saved it, the row is there all the same, empty."""
        if object_id != "1":
            return None
        return SiteSettings.objects.filter(pk=1).first() or SiteSettings(pk=1)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:pages_sitesettings_change", args=[1]))
