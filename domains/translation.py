from typing import ClassVar

from modeltranslation.translator import TranslationOptions, register

from domains.models import (
    Association,
    Brownfield,
    BrownfieldPlanningStep,
    Building,
    BuildingService,
    Domain,
    Initiative,
    Park,
    ParkPhase,
    ParkPlanningStep,
    ParkService,
    Plot,
    RemediationPhase,
    Space,
    Theme,
)
from pom_site.blocks.translation import register_blocks
from pom_site.publishing.translation import PublishableTranslation


@register(Domain)
class DomainTranslation(PublishableTranslation):
    fields = ("name", "teaser")
    required_languages: ClassVar = {"nl": ("title", "name"), "default": ()}


register_blocks(Domain)


@register(Park)
class ParkTranslation(PublishableTranslation):
    fields = ("description", "plan_name", "zoning", "access_note", "utilities_note", "measures_note")


@register(ParkPhase)
class ParkPhaseTranslation(TranslationOptions):
    fields = ("note",)


@register(ParkPlanningStep)
class ParkPlanningStepTranslation(TranslationOptions):
    fields = ("title", "note")


@register(Plot)
class PlotTranslation(PublishableTranslation):
    """Without a title it is named after its park."""

    fields = ("restrictions_note", "conditions", "procedure")
    required_languages: ClassVar = {"nl": (), "default": ()}


@register(Brownfield)
class BrownfieldTranslation(PublishableTranslation):
    fields = ("former_use", "history", "approach", "contamination", "destination_current", "destination_planned")


@register(BrownfieldPlanningStep)
class BrownfieldPlanningStepTranslation(TranslationOptions):
    fields = ("title", "note")


@register(RemediationPhase)
class RemediationPhaseTranslation(TranslationOptions):
    fields = ("note",)


@register(Association)
class AssociationTranslation(PublishableTranslation):
    fields = ("description", "joining", "fee", "subsidy")


@register(ParkService)
class ParkServiceTranslation(TranslationOptions):
    fields = ("title", "description", "saving")
    required_languages: ClassVar = {"nl": ("title",), "default": ()}


@register(Building)
class BuildingTranslation(PublishableTranslation):
    fields = ("description", "target_group", "admission", "accessibility_note")


@register(BuildingService)
class BuildingServiceTranslation(TranslationOptions):
    fields = ("note",)


@register(Space)
class SpaceTranslation(PublishableTranslation):
    """Without a title it is named after its building."""

    fields = ("floor", "description")
    required_languages: ClassVar = {"nl": (), "default": ()}


@register(Theme)
class ThemeTranslation(PublishableTranslation):
    """Its title and summary say it all."""


@register(Initiative)
class InitiativeTranslation(PublishableTranslation):
    fields = ("target_group", "offer", "joining", "applicants", "working_area")
