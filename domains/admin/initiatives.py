from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from domains.models import Initiative, Theme

from .places import CONTACT, PlaceAdmin


@admin.register(Theme)
class ThemeAdmin(PlaceAdmin):
    ordering = ("weight",)
    autocomplete_fields = ("image", "contact", "documents")
    content_fieldsets = ((_("Place, contact and documents"), {"fields": ("weight", "contact", "documents")}),)


@admin.register(Initiative)
class InitiativeAdmin(PlaceAdmin):
    list_display = ("name_in_list", "kind", "closes_at", "state_in_list", "languages_in_list", "changed_in_list")
    list_filter = ("state", "kind", "theme", *PlaceAdmin.list_filter[1:])
    autocomplete_fields = (*PlaceAdmin.autocomplete_fields, "partners", "municipalities")
    related = (*PlaceAdmin.related, "theme")
    content_fieldsets = (
        (
            _("What it is"),
            {"fields": (("theme", "kind"), "target_group", "offer", "joining", ("starts_on", "ends_on"))},
        ),
        (
            _("Call"),
            {"fields": (("opens_at", "closes_at"), ("amount", "form_url"), "applicants")},
        ),
        (_("Where and with whom"), {"fields": ("working_area", "municipalities", "partners", "website")}),
        CONTACT,
    )
