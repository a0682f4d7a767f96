import re
from typing import Any, Final

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pom_site.publishing import richtext, seo
from pom_site.publishing.fallback import fallback_language

register = template.Library()

# Where the long compounds of this trade may be broken, in Dutch and German.
JOINTS: Final = re.compile(
    r"(terreins?|gebiets|ontwikkelings|toegankelijkheids|unternehmens|barrierefreiheits|doel|vooruit)"
    r"(?=management|maatschappij|verklaring|entwicklung|zentr|erklärung|stelling|gang)",
    re.IGNORECASE,
)

register.filter("rich", richtext.render)
register.simple_tag(seo.render_meta, name="meta_tags")


@register.simple_tag
def lang_of(instance: Any, field: str) -> SafeString | str:
    """` lang="nl"` where this field has no text in the active language and shows its Dutch text instead."""
    language = fallback_language(instance, field)
    return format_html(' lang="{}"', language) if language else ""


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing from the sprite. Never instead of words: it is hidden from screen readers."""
    return format_html('<svg class="ico" aria-hidden="true"><use href="{}#{}"/></svg>', static("img/icons.svg"), name)


@register.simple_tag(takes_context=True)
def gap(context: template.Context, what: str = "") -> SafeString | str:
    """
    What the POM still has to fill in, dotted and with a pencil; once the site is live only staff see it. What stands
    below its own name (a term, a heading) needs no `what`.
    """
    site = context.get("site")
    if site is None or not site.show_gaps:
        return ""
    if not what:
        return format_html('<span class="gap">{}</span>', _("to be filled in"))
    return format_html('<span class="gap">{}<span class="vh"> ({})</span></span>', what, _("to be filled in"))


@register.filter
def absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"


@register.filter
def in_sentence(words: str) -> str:
    """Without capitals, except in German, where nouns and “Sie” keep them."""
    return str(words) if get_language() == "de" else str(words).lower()


@register.filter
def soft_hyphens(text: str) -> str:
    """For titles: not every browser can hyphenate by itself, and a compound without a hyphen is hard to read."""
    return JOINTS.sub("\\1\u00ad", text)
