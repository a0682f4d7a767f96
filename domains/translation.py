from typing import ClassVar

from modeltranslation.translator import register

from domains.models import Domain
from pom_site.blocks.translation import register_blocks
from pom_site.publishing.translation import PublishableTranslation


@register(Domain)
class DomainTranslation(PublishableTranslation):
    fields = ("name", "teaser")
    required_languages: ClassVar = {"nl": ("title", "name"), "default": ()}


register_blocks(Domain)
