from typing import Any

from django.contrib import admin
from django.forms import CheckboxSelectMultiple, TypedMultipleChoiceField
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pom_site.blocks.admin import BlocksAdmin
from pom_site.opendata.importing.admin import ImportsFiles
from pom_site.publishing.admin import RowInline, TranslatedAdmin, TranslatedRowInline
from pom_site.publishing.languages import columns
from projects.formsets import FundingFormSet, PartnerFormSet
from projects.goals import GOALS
from projects.importing.importer import ProjectImporter
from projects.models import (
    FundingLine,
    Indicator,
    IndicatorDefinition,
    Invitation,
    Location,
    Milestone,
    Partner,
    Programme,
    ProgrammeLogo,
    Project,
    Proposal,
)
from projects.updates import admin as updates  # noqa: F401 (registers)


class PartnerInline(TranslatedRowInline):
    model = Partner
    formset = PartnerFormSet
    related = ("organisation",)
    autocomplete_fields = ("organisation",)
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("organisation", "role"),
                    "note",
                    ("budget", "eu_contribution"),
                    ("active_from", "active_until"),
                    "position",
                )
            },
        ),
    )


class FundingLineInline(TranslatedRowInline):
    model = FundingLine
    formset = FundingFormSet
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
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("municipality", "kind"),
                    "place",
                    ("country", "postcode", "nuts3"),
                    ("longitude", "latitude"),
                    "position",
                )
            },
        ),
    )


class IndicatorInline(TranslatedRowInline):
    model = Indicator
    related = ("definition",)
    autocomplete_fields = ("definition",)
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("definition", "disaggregation"),
                    ("baseline", "baseline_year"),
                    ("target", "target_on"),
                    ("achieved", "achieved_on"),
                    "source",
                    "note",
                    "position",
                )
            },
        ),
    )


class MilestoneInline(TranslatedRowInline):
    model = Milestone
    fieldsets = (
        (None, {"fields": ("title", ("state", "precision"), ("planned_on", "reached_on"), "note", "position")}),
    )


@admin.register(Project)
class ProjectAdmin(ImportsFiles, BlocksAdmin):
    importer = ProjectImporter
    list_display = ("name_in_list", "stage", "state_in_list", "languages_in_list", "changed_in_list")
    list_filter = ("state", "stage", "domains", *BlocksAdmin.list_filter[1:])
    search_fields = (*BlocksAdmin.search_fields, "acronym", "project_number")
    autocomplete_fields = (
        "image",
        "contact",
        "news",
        "documents",
        "predecessor",
        "parks",
        "brownfields",
        "associations",
        "buildings",
        "initiatives",
    )
    inlines = (PartnerInline, FundingLineInline, IndicatorInline, MilestoneInline, LocationInline)
    content_fieldsets = (
        (
            _("Place among the domains"),
            {"fields": ("domains", "primary_domain", ("acronym", "project_number"), ("featured", "website"))},
        ),
        (
            _("State and period"),
            {"fields": ("stage", ("starts_on", "planned_end", "ended_on"), "period_note")},
        ),
        (_("The story"), {"fields": ("challenge", "objectives", "approach", "results_expected", "results")}),
        (_("A voice"), {"fields": ("quote", "quote_source")}),
        (_("What the POM does"), {"fields": ("pom_role", "pom_task", ("budget_total", "budget_pom"))}),
        (_("The figure that leads"), {"fields": ("figure_value", "figure_label", "figure_source")}),
        (
            _("Related places and initiatives"),
            {"fields": ("parks", "brownfields", "associations", "buildings", "initiatives")},
        ),
        (_("Contact, news and documents"), {"fields": ("contact", "news", "documents", "predecessor")}),
        (
            _("European lists"),
            {
                "fields": (
                    ("specific_objective", "intervention_code", "publicity_keep_until"),
                    ("keep_url", "kohesio_url"),
                    ("cordis_url", "doi"),
                    "sdgs",
                )
            },
        ),
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        queryset = super().get_queryset(request)
        match = getattr(request, "resolver_match", None)
        return queryset.select_related("contact", "predecessor") if match and "object_id" in match.kwargs else queryset

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """The six domains are asked for once, though two fields offer them."""
        if db_field.name == "sdgs":
            return TypedMultipleChoiceField(
                label=db_field.verbose_name,
                help_text=db_field.help_text,
                required=False,
                coerce=int,
                choices=GOALS,
                widget=CheckboxSelectMultiple,
            )
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name in ("domains", "primary_domain"):
            if not hasattr(request, "domain_choices"):
                request.domain_choices = [(domain.pk, str(domain)) for domain in field.queryset]  # type: ignore[attr-defined]
            empty = [] if db_field.many_to_many else [("", field.empty_label)]
            field.choices = [*empty, *request.domain_choices]  # type: ignore[attr-defined]
        return field

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> tuple[Any, Any, Any, Any]:
        """What partners were asked goes along: nobody deletes that by itself, so it must not stand in the way."""
        listed, counts, lacking, in_the_way = super().get_deleted_objects(objs, request)
        along = {model._meta.verbose_name for model in (Invitation, Proposal)}
        return listed, counts, {name for name in lacking if name not in along}, in_the_way

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """The main domain is one of the project's domains, ticked or not: filters and domain pages count on it."""
        super().save_related(request, form, formsets, change)
        form.instance.domains.add(form.instance.primary_domain)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Six domains: ticking is quicker than searching."""
        if db_field.name == "domains":
            kwargs["widget"] = CheckboxSelectMultiple
        return super().formfield_for_manytomany(db_field, request, **kwargs)


@admin.register(IndicatorDefinition)
class IndicatorDefinitionAdmin(TranslatedAdmin):
    list_display = ("code", "name", "unit", "kind", "period", "aggregation")
    list_filter = ("kind", "period", "aggregation")
    search_fields = ("code", *columns("name"))
    fieldsets = (
        (_("Text"), {"fields": ("name", ("code", "unit"), "explanation")}),
        (_("Counting"), {"fields": (("kind", "period"), ("direction", "decimals"), "aggregation")}),
    )


class ProgrammeLogoInline(RowInline):
    model = ProgrammeLogo
    related = ("image",)
    autocomplete_fields = ("image",)
    fieldsets = ((None, {"fields": ("image", "position")}),)


@admin.register(Programme)
class ProgrammeAdmin(TranslatedAdmin):
    list_display = ("short_name", "name", "period", "kind", "publicity_regime")
    list_filter = ("period", "kind", "publicity_regime")
    search_fields = (*columns("name"), "short_name", "cci")
    autocomplete_fields = ("managing_authority",)
    inlines = (ProgrammeLogoInline,)
    fieldsets = (
        (_("Text"), {"fields": ("name", "short_name", ("period", "kind"), ("website", "countries"))}),
        (
            _("Fund and publicity"),
            {
                "fields": (
                    "fund",
                    ("fund_code", "cci", "max_rate"),
                    ("publicity_regime", "statement_kind"),
                    "granting_authority",
                    "managing_authority",
                )
            },
        ),
        (_("Upkeep"), {"classes": ["aside"], "fields": ("source_note",)}),
    )
