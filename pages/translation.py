from typing import ClassVar

from modeltranslation.translator import TranslationOptions, register

from pages.models import ContactPerson, Event, NewsItem, Organisation, Page
from pom_site.blocks.translation import register_blocks
from pom_site.publishing.translation import PublishableTranslation


@register(Page)
class PageTranslation(PublishableTranslation):
    fields = ("menu_title", "path")
    empty_values: ClassVar = {"slug": None, "path": None}


@register(NewsItem)
class NewsItemTranslation(PublishableTranslation):
    pass


@register(Event)
class EventTranslation(PublishableTranslation):
    fields = ("accessibility",)


@register(ContactPerson)
class ContactPersonTranslation(TranslationOptions):
    fields = ("name", "function")
    required_languages: ClassVar = {"nl": ("name", "function"), "default": ()}


@register(Organisation)
class OrganisationTranslation(TranslationOptions):
    fields = ("name", "description")
    required_languages: ClassVar = {"nl": ("name",), "default": ()}


register_blocks(Page)
register_blocks(NewsItem)
register_blocks(Event)
