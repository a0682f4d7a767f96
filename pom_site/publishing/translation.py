from typing import ClassVar

from modeltranslation.translator import TranslationOptions, register

from .models import Ending


class PublishableTranslation(TranslationOptions):
    """Base of every public object's translation options; subclasses add their own fields, which are joined to these."""

    fields: tuple[str, ...] = ("title", "slug", "summary", "seo_title")
    required_languages: ClassVar = {"nl": ("title",), "default": ()}
    empty_values: ClassVar = {"slug": None}


@register(Ending)
class EndingTranslation(TranslationOptions):
    fields = ("explanation",)
