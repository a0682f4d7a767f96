from typing import ClassVar

from modeltranslation.translator import TranslationOptions, register

from pom_site.blocks.translation import register_blocks
from pom_site.publishing.translation import PublishableTranslation
from projects.models import (
    FundingLine,
    Indicator,
    IndicatorDefinition,
    Location,
    Milestone,
    Partner,
    Programme,
    Project,
)


@register(Project)
class ProjectTranslation(PublishableTranslation):
    fields = (
        "period_note",
        "challenge",
        "objectives",
        "approach",
        "results_expected",
        "results",
        "pom_task",
        "quote",
        "quote_source",
        "figure_value",
        "figure_label",
        "figure_source",
    )


@register(Programme)
class ProgrammeTranslation(TranslationOptions):
    fields = ("name", "fund", "granting_authority")
    required_languages: ClassVar = {"nl": ("name",), "default": ()}


@register(FundingLine)
class FundingLineTranslation(TranslationOptions):
    fields = ("note",)


@register(Location)
class LocationTranslation(TranslationOptions):
    fields = ("place",)


@register(Partner)
class PartnerTranslation(TranslationOptions):
    fields = ("note",)


@register(Milestone)
class MilestoneTranslation(TranslationOptions):
    fields = ("title", "note")
    required_languages: ClassVar = {"nl": ("title",), "default": ()}


@register(IndicatorDefinition)
class IndicatorDefinitionTranslation(TranslationOptions):
    fields = ("name", "unit", "explanation")
    required_languages: ClassVar = {"nl": ("name", "unit"), "default": ()}


@register(Indicator)
class IndicatorTranslation(TranslationOptions):
    fields = ("source", "note")


register_blocks(Project)
