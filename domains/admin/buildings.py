from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from domains.importing.spaces import SpaceImporter
from domains.models import Building, BuildingService, OpeningHours, Space
from pom_site.opendata.importing.admin import ImportsFiles
from pom_site.publishing.admin import RowInline, TranslatedRowInline

from .places import CONTACT, PlaceAdmin


class BuildingServiceInline(TranslatedRowInline):
    model = BuildingService
    fieldsets = ((None, {"fields": ("kind", "note", "position")}),)


class OpeningHoursInline(RowInline):
    model = OpeningHours
    fieldsets = ((None, {"fields": (("day", "opens", "closes"), "position")}),)


@admin.register(Building)
class BuildingAdmin(PlaceAdmin):
    list_display = ("name_in_list", "kind", "state_in_list", "languages_in_list", "changed_in_list")
    list_filter = ("state", "kind", *PlaceAdmin.list_filter[1:])
    search_fields = (*PlaceAdmin.search_fields, "street")
    autocomplete_fields = (*PlaceAdmin.autocomplete_fields, "municipality", "park", "operator")
    related = (*PlaceAdmin.related, "municipality", "park", "operator")
    inlines = (BuildingServiceInline, OpeningHoursInline)
    content_fieldsets = (
        (
            _("What it is"),
            {"fields": ("kind", "description", "target_group", ("operator", "pom_share"), ("opened", "website"))},
        ),
        (
            _("Address"),
            {
                "fields": (
                    "street",
                    ("postcode", "municipality"),
                    "address_uri",
                    ("longitude", "latitude"),
                    "park",
                )
            },
        ),
        (
            _("Areas"),
            {"fields": (("area_total", "area_lettable"), ("occupancy", "occupancy_on"), ("energy_label", "breeam"))},
        ),
        (_("Admission"), {"fields": ("admission", "stay_most", ("apply_url", "apply_email"))}),
        (
            _("Accessibility and parking"),
            {
                "fields": (
                    "accessibility",
                    "accessibility_note",
                    ("parking_spaces", "bicycle_spaces"),
                    ("charging_points", "docks"),
                )
            },
        ),
        CONTACT,
    )


@admin.register(Space)
class SpaceAdmin(ImportsFiles, PlaceAdmin):
    importer = SpaceImporter
    list_display: Any = ("name_in_list", "code", "kind", "availability", "state_in_list", "changed_in_list")
    list_filter = ("state", "kind", "availability", *PlaceAdmin.list_filter[1:])
    search_fields = (*PlaceAdmin.search_fields, "code")
    autocomplete_fields = ("building", "image", "contact", "documents", "plan")
    related = ("building", "image", "contact", "plan")
    intro_fields = (("building", "code"), "kind", "title", "summary", "slug", ("image", "drawing"))
    content_fieldsets = (
        (
            _("The offer"),
            {
                "fields": (
                    ("availability", "available_from"),
                    ("price", "price_basis", "price_on_request"),
                    "charges",
                    ("term_least", "term_most"),
                )
            },
        ),
        (
            _("The space"),
            {
                "fields": (
                    ("area", "floor"),
                    "description",
                    ("power", "height", "lab_class"),
                    "has_gate",
                    "plan",
                )
            },
        ),
        (_("Contact and documents"), {"fields": ("contact", "documents")}),
    )
