from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from domains.formsets import FunctionFormSet
from domains.importing.parks import ParkImporter
from domains.importing.plots import PlotImporter
from domains.models import Park, ParkOrganisation, ParkPhase, ParkPlanningStep, Plot, PlotFunction
from pom_site.opendata.importing.admin import ImportsFiles
from pom_site.publishing.admin import PublishableAdmin, RowInline, TranslatedRowInline

from .places import CONTACT, PLACE, PlaceAdmin


class ParkPhaseInline(TranslatedRowInline):
    model = ParkPhase
    fieldsets = ((None, {"fields": (("kind", "precision"), ("starts_on", "ends_on"), "note", "position")}),)


class ParkPlanningStepInline(TranslatedRowInline):
    model = ParkPlanningStep
    fieldsets = (
        (
            None,
            {"fields": (("kind", "precision"), "title", ("starts_on", "ends_on"), "url", "note", "position")},
        ),
    )


class ParkOrganisationInline(RowInline):
    model = ParkOrganisation
    related = ("organisation",)
    autocomplete_fields = ("organisation",)
    fieldsets = ((None, {"fields": (("organisation", "role"), "position")}),)


@admin.register(Park)
class ParkAdmin(ImportsFiles, PlaceAdmin):
    importer = ParkImporter
    list_display = ("name_in_list", "kind", "development", "state_in_list", "languages_in_list", "changed_in_list")
    list_filter = ("state", "kind", "development", *PlaceAdmin.list_filter[1:])
    search_fields = (*PlaceAdmin.search_fields, "alternative_name", "vlaio_id")
    autocomplete_fields = (*PlaceAdmin.autocomplete_fields, "municipalities")
    inlines = (ParkPhaseInline, ParkPlanningStepInline, ParkOrganisationInline)
    content_fieldsets = (
        (
            _("What it is"),
            {
                "fields": (
                    ("kind", "origin", "development"),
                    "municipalities",
                    ("alternative_name", "vlaio_id"),
                    "description",
                )
            },
        ),
        (_("Areas"), {"fields": (("area_gross", "area_net", "area_available"),)}),
        PLACE,
        (
            _("Plan and zoning"),
            {"fields": ("plan_name", ("plan_level", "plan_on"), "plan_url", "zoning", "sectors")},
        ),
        (_("Access"), {"fields": ("access", "quay_length", "access_note")}),
        (_("Utilities"), {"fields": ("utilities", "utilities_note")}),
        (_("Sustainability"), {"fields": ("measures", ("breeam", "solar_power"), "measures_note")}),
        (_("Companies and jobs"), {"fields": (("companies", "jobs", "counted_in"),)}),
        CONTACT,
    )


class PlotFunctionInline(RowInline):
    model = PlotFunction
    formset = FunctionFormSet
    fieldsets = ((None, {"fields": (("kind", "share"), "position")}),)


@admin.register(Plot)
class PlotAdmin(ImportsFiles, PublishableAdmin):
    importer = PlotImporter
    list_display: Any = ("name_in_list", "code", "availability", "trade", "state_in_list", "changed_in_list")
    list_filter = ("state", "availability", "trade", *PublishableAdmin.list_filter[1:])
    search_fields = (*PublishableAdmin.search_fields, "code", "cadastral_reference")
    autocomplete_fields = ("park", "contact", "documents")
    inlines = (PlotFunctionInline,)
    intro_fields = (("park", "code"), "title", "summary", "slug")
    content_fieldsets = (
        (
            _("The offer"),
            {
                "fields": (
                    ("availability", "trade", "available_from"),
                    "forms",
                    ("price", "price_on", "price_on_request"),
                    ("split_least", "split_most"),
                    "conditions",
                    "procedure",
                    "deadline",
                )
            },
        ),
        (
            _("The ground"),
            {
                "fields": (
                    ("area", "area_kind", "cadastral_reference"),
                    ("built", "in_use"),
                    "restrictions",
                    "restrictions_note",
                    ("permit", "permit_reference", "permit_on"),
                    ("soil", "soil_certificate_on"),
                )
            },
        ),
        PLACE,
        (_("Contact and documents"), {"fields": ("contact", "documents")}),
    )

    def get_queryset(self, request: Any) -> Any:
        """What was chosen comes with the form; lists do not ask for it."""
        queryset = super().get_queryset(request)
        match = getattr(request, "resolver_match", None)
        return queryset.select_related("park", "contact") if match and "object_id" in match.kwargs else queryset
