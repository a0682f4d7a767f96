from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from domains.models import Association, ParkService
from pom_site.publishing.admin import TranslatedRowInline

from .places import CONTACT, PlaceAdmin


class ParkServiceInline(TranslatedRowInline):
    model = ParkService
    related = ("provider",)
    autocomplete_fields = ("provider",)
    fieldsets = (
        (
            None,
            {"fields": (("category", "provider"), "title", "description", "mandatory", "saving", "position")},
        ),
    )


@admin.register(Association)
class AssociationAdmin(PlaceAdmin):
    search_fields = (*PlaceAdmin.search_fields, "enterprise_number")
    autocomplete_fields = (
        *PlaceAdmin.autocomplete_fields,
        "parks",
        "contact_point",
        "digital_manager",
        "legal_enforcer",
    )
    related = (*PlaceAdmin.related, "contact_point", "digital_manager", "legal_enforcer")
    inlines = (ParkServiceInline,)
    content_fieldsets = (
        (
            _("What it is"),
            {"fields": ("parks", ("legal_form", "enterprise_number", "founded"), "description")},
        ),
        (_("Members"), {"fields": (("members", "companies", "counted_in"), "joining", "fee")}),
        (_("Subsidy"), {"fields": ("subsidised", "subsidy")}),
        (
            _("In the register of business parks"),
            {"fields": ("contact_point", "digital_manager", "legal_enforcer")},
        ),
        (_("Ways to reach it"), {"fields": (("website", "email"),)}),
        CONTACT,
    )
