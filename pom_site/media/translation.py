from typing import ClassVar

from modeltranslation.translator import TranslationOptions, register

from .models import Document, Image


@register(Image)
class ImageTranslation(TranslationOptions):
    fields = ("alt",)


@register(Document)
class DocumentTranslation(TranslationOptions):
    fields = ("title", "alternative")
    required_languages: ClassVar = {"nl": ("title",), "default": ()}
