from typing import Any

from django.contrib import admin
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pom_site.blocks.admin import BlocksAdmin
from pom_site.publishing.admin import RowInline, TranslatedAdmin, TranslatedRowInline
from pom_site.publishing.languages import columns
from projects.models import FundingLine, Location, Partner, Programme, Project


class PartnerInline(RowInline):
    model = Partner
    related = ("organisation",)
    autocomplete_fields = ("organisation",)
    fieldsets = ((None, {"fields": (("organisation", "role"), "position")}),)


class FundingLineInline(TranslatedRowInline):
    model = FundingLine
    related = ("funder", "programme")
    autocomplete_fields = ("funder", "programme")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("kind", "funder"),
                    ("programme", "grant_reference"),
                    ("amount", "rate"),
                    "show_amount",
                    "note",
                    "position",
                )
            },
        ),
    )


class LocationInline(TranslatedRowInline):
    model = Location
    related = ("municipality",)
    autocomplete_fields = ("municipality",)
    fieldsets = ((None, {"fields": (("municipality", "country"), "place", "position")}),)


@admin.register(Project)
class ProjectAdmin(BlocksAdmin):
    list_display = ("name_in_list", "stage", "state_in_list", "languages_in_list", "changed_in_list")
    list_filter = ("state", "stage", "domains", *BlocksAdmin.list_filter[1:])
    search_fields = (*BlocksAdmin.search_fields, "acronym", "project_number")
    autocomplete_fields = ("image", "contact", "news")
    inlines = (PartnerInline, FundingLineInline, LocationInline)
    content_fieldsets = (
        (
            _("Place among the domains"),
            {"fields": ("domains", "primary_domain", ("acronym", "project_number"), ("featured", "website"))},
        ),
        (
            _("State and period"),
            {"fields": ("stage", ("starts_on", "planned_end", "ended_on"), "period_note")},
        ),
        (_("The story"), {"fields": ("challenge", "approach", "results")}),
        (_("What the POM does"), {"fields": ("pom_role", "pom_task", ("budget_total", "budget_pom"))}),
        (_("The figure that leads"), {"fields": ("figure_value", "figure_label", "figure_source")}),
        (_("Contact and news"), {"fields": ("contact", "news")}),
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        queryset = super().get_queryset(request)
        match = getattr(request, "resolver_match", None)
        return queryset.select_related("contact") if match and "object_id" in match.kwargs else queryset

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """The six domains are asked for once, though two fields offer them."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name in ("domains", "primary_domain"):
            if not hasattr(request, "domain_choices"):
                request.domain_choices = [(domain.pk, str(domain)) for domain in field.queryset]  # type: ignore[attr-defined]
            empty = [] if db_field.many_to_many else [("", field.empty_label)]
            field.choices = [*empty, *request.domain_choices]  # type: ignore[attr-defined]
        return field

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """The main domain is one of the project's domains, ticked or not: filters and domain pages count on it."""
        super().save_related(request, form, formsets, change)
        form.instance.domains.add(form.instance.primary_domain)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Six domains: ticking is quicker than searching."""
        if db_field.name == "domains":
            kwargs["widget"] = CheckboxSelectMultiple
        return super().formfield_for_manytomany(db_field, request, **kwargs)


@admin.register(Programme)
class ProgrammeAdmin(TranslatedAdmin):
    list_display = ("short_name", "name", "period", "kind", "publicity_regime")
    list_filter = ("period", "kind", "publicity_regime")
    search_fields = (*columns("name"), "short_name", "cci")
    fieldsets = (
        (_("Text"), {"fields": ("name", "short_name", ("period", "kind"), "website")}),
        (_("Fund and publicity"), {"fields": ("fund", ("fund_code", "cci"), ("publicity_regime", "statement_kind"))}),
        (_("Upkeep"), {"classes": ["aside"], "fields": ("source_note",)}),
    )
