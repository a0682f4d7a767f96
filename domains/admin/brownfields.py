from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from domains.models import Brownfield, BrownfieldPlanningStep, CovenantParty, RemediationPhase
from pom_site.publishing.admin import RowInline, TranslatedRowInline

from .places import CONTACT, PLACE, PlaceAdmin


class CovenantPartyInline(RowInline):
    model = CovenantParty
    related = ("organisation",)
    autocomplete_fields = ("organisation",)
    fieldsets = ((None, {"fields": (("organisation", "role"), "position")}),)


class BrownfieldPlanningStepInline(TranslatedRowInline):
    model = BrownfieldPlanningStep
    fieldsets = (
        (
            None,
            {"fields": (("kind", "precision"), "title", ("starts_on", "ends_on"), "url", "note", "position")},
        ),
    )


class RemediationPhaseInline(TranslatedRowInline):
    model = RemediationPhase
    related = ("executor", "document")
    autocomplete_fields = ("executor", "document")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("kind", "sequence", "status"),
                    ("planned_start", "planned_end", "precision"),
                    ("started_on", "ended_on", "conforming_on"),
                    ("executor", "file_number"),
                    ("quantity", "unit", "cost"),
                    "note",
                    "document",
                    "position",
                )
            },
        ),
    )


@admin.register(Brownfield)
class BrownfieldAdmin(PlaceAdmin):
    list_display = ("name_in_list", "covenant", "state_in_list", "languages_in_list", "changed_in_list")
    list_filter = ("state", "covenant", *PlaceAdmin.list_filter[1:])
    search_fields = (*PlaceAdmin.search_fields, "covenant_number")
    autocomplete_fields = (*PlaceAdmin.autocomplete_fields, "municipalities", "before", "after")
    related = (*PlaceAdmin.related, "before", "after")
    inlines = (RemediationPhaseInline, BrownfieldPlanningStepInline, CovenantPartyInline)
    content_fieldsets = (
        (
            _("The site"),
            {"fields": ("municipalities", ("area", "area_remediated", "vacant_since"), "former_use", "targets")},
        ),
        (_("The story"), {"fields": ("history", "approach", "contamination")}),
        PLACE,
        (
            _("Covenant"),
            {"fields": (("covenant", "covenant_number", "covenant_on"), "covenant_url")},
        ),
        (_("Zoning"), {"fields": ("destination_current", "destination_planned")}),
        (_("Cost"), {"fields": (("cost_estimate", "cost"),)}),
        (_("Before and after"), {"fields": (("before", "after"),)}),
        CONTACT,
    )
