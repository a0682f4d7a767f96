from typing import ClassVar

from modeltranslation.translator import TranslationOptions, register

from pom_site.blocks.translation import register_blocks
from pom_site.publishing.translation import PublishableTranslation
from projects.models import FundingLine, Location, Programme, Project


@register(Project)
class ProjectTranslation(PublishableTranslation):
    fields = (
        "period_note",
        "challenge",
        "approach",
        "results",
        "pom_task",
        "figure_value",
        "figure_label",
        "figure_source",
    )


@register(Programme)
class ProgrammeTranslation(TranslationOptions):
    fields = ("name", "fund")
    required_languages: ClassVar = {"nl": ("name",), "default": ()}


@register(FundingLine)
class FundingLineTranslation(TranslationOptions):
    fields = ("note",)


@register(Location)
class LocationTranslation(TranslationOptions):
    fields = ("place",)


register_blocks(Project)
