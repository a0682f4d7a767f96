from modeltranslation.translator import TranslationOptions, translator

from pom_site.publishing.languages import DEFAULT

from .models import Block, HasBlocks


def register_blocks(parent: type[HasBlocks]) -> None:
    """Register every block table of a public model; called by the translation module of its app."""
    for model in parent.block_models.values():
        translator.register(model, _options(model))


def _options(model: type[Block]) -> type[TranslationOptions]:
    required = {DEFAULT: tuple(field for field in model.translated if field in model.required)}
    return type(
        f"{model.__name__}Translation",
        (TranslationOptions,),
        {"fields": model.translated, "required_languages": {**required, "default": ()}},
    )
