from typing import Any

from django import template
from django.urls import reverse
from django.utils.translation import get_language, get_language_info

from pom_site.publishing.forms.translations import AskedForm
from pom_site.publishing.languages import DEFAULT

register = template.Library()


@register.inclusion_tag("components/untranslated.html", takes_context=True)
def untranslated(context: template.Context, item: Any) -> dict[str, Any]:
    """
    Says that this page shows Dutch texts, and lets visitors ask for a translation. `item` is a public object or the
    page that introduces a list; it has `existing_languages`, `title_language` and `reference`.
    """
    code = get_language() or DEFAULT
    if not item.existing_languages or code in item.existing_languages:
        return {"shown": False}
    languages = context["site"].languages
    return {
        "shown": True,
        "code": code,
        "language": get_language_info(code)["name_local"],
        "partly": not item.title_language,
        "dutch_url": next((language.url for language in languages if language.code == DEFAULT), ""),
        "reference": item.reference,
        "action": reverse("translation-request"),
        "asked": AskedForm(context["request"].GET).asked,
    }
