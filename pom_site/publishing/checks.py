"""Checks at the gate that hold for every public object, whatever it is about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from modeltranslation.translator import NotRegistered, translator

from . import links, readability
from .completeness import Status, judge, states_of
from .fields import LinkField
from .gate import Finding, Level, Passage, check, finding_at, finding_in, is_minor, once, parts_of, passages_of
from .languages import DEFAULT, LANGUAGES
from .models.publishable import SUMMARY_LENGTH
from .outline import Link, Outline, read
from .texts import texts_of

NAMES: Final = dict(LANGUAGES)
SHORT_SUMMARY: Final = 50
HARD_TO_READ: Final = 30
NOT_EASY: Final = 45
LISTED: Final = 3
BARE_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)
# Said alone they tell nobody where they lead, in any of the four languages.
VAGUE: Final = {
    *(
        "hier",
        "klik hier",
        "klik",
        "lees meer",
        "meer",
        "meer info",
        "meer informatie",
        "deze link",
        "link",
        "deze pagina",
    ),
    *("here", "click here", "click", "read more", "more", "more info", "more information", "this link", "this page"),
    *(
        "ici",
        "cliquez ici",
        "lire la suite",
        "en savoir plus",
        "plus d'info",
        "plus d'infos",
        "suite",
        "ce lien",
        "cette page",
    ),
    *(
        "hier klicken",
        "klicken sie hier",
        "mehr",
        "mehr lesen",
        "weiterlesen",
        "mehr erfahren",
        "mehr infos",
        "dieser link",
    ),
}


@check()
def dutch_is_complete(instance: Any) -> Iterator[Finding]:
    required = [(instance, "title"), (instance, "summary")]
    required += [(part, name) for part in parts_of(instance) for name in _required(type(part))]
    for part, name in dict.fromkeys(required):
        if not (getattr(part, f"{name}_{DEFAULT}") or "").strip():
            message = _("Fill in “%(field)s” in Dutch.") % {"field": part._meta.get_field(name).verbose_name}
            yield finding_at(
                part, instance, Level.ERROR, "dutch_missing", message, field=f"{name}_{DEFAULT}", language=DEFAULT
            )


def _required(model: type[Any]) -> tuple[str, ...]:
    try:
        options: Any = translator.get_options_for_model(model)
    except NotRegistered:
        return ()
    required = options.required_languages
    return tuple(required.get(DEFAULT, ())) if isinstance(required, dict) else ()


@check()
def own_rules(instance: Any) -> Iterator[Finding]:
    """What the models themselves refuse: dates in the wrong order, a page below itself, a figure without a source."""
    for part in parts_of(instance):
        try:
            part.clean()
        except ValidationError as error:
            by_field = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
            for field, messages in by_field.items():
                for message in messages:
                    yield finding_at(
                        part, instance, Level.ERROR, "rule", message, field="" if field == "__all__" else field
                    )


@check()
def is_not_over(instance: Any) -> Iterator[Finding]:
    if instance.publish_until and instance.publish_until <= timezone.now():
        message = _("“Visible until” has passed, so nobody would see this. Choose a later moment or leave it empty.")
        yield Finding(Level.WARNING, "over", message, "publish_until")


@check()
def summary_has_a_length(instance: Any) -> Iterator[Finding]:
    for passage in passages_of(instance):
        if passage.part is not instance or passage.name != "summary":
            continue
        length = len(passage.text.strip())
        if length < SHORT_SUMMARY:
            message = _("The summary has %(length)s characters: say in one or two sentences what this page offers.")
            yield finding_in(passage, instance, Level.WARNING, "summary_short", message % {"length": length})
        elif length > SUMMARY_LENGTH:
            message = _("The summary has %(length)s characters: shorten it to %(most)s.")
            values = {"length": length, "most": SUMMARY_LENGTH}
            yield finding_in(passage, instance, Level.ERROR, "summary_long", message % values)


@check()
def links_say_something(instance: Any) -> Iterator[Finding]:
    for passage, link in links_of(instance):
        words = " ".join(link.text.split()).strip(" .:!>»›→…").replace("’", "'").lower()
        if not words:
            message = _(
                "A link to %(address)s has no text: nobody can see or hear it. Write what it leads to, or remove it."
            )
            yield finding_in(passage, instance, Level.ERROR, "link_empty", message % {"address": link.href})
        elif words in VAGUE:
            message = _("The link “%(text)s” does not say where it leads. Use words such as the title of the page.")
            yield finding_in(passage, instance, Level.WARNING, "link_vague", message % {"text": link.text.strip()})
        elif BARE_ADDRESS.match(link.text.strip()):
            message = _("A link shows its bare address (%(text)s). Write what it leads to instead.")
            yield finding_in(passage, instance, Level.WARNING, "link_bare", message % {"text": link.text.strip()})


@check()
def links_lead_somewhere(instance: Any) -> Iterator[Finding]:
    found = links.look_up({path for _passage, link in links_of(instance) if (path := links.own_path(link.href))})
    for passage, link in links_of(instance):
        path = links.own_path(link.href)
        if not path:
            continue
        if path not in found:
            message = _(
                "The link to %(address)s leads to nothing that visitors can see. Correct it, or publish that first."
            )
            yield finding_in(passage, instance, Level.ERROR, "link_dead", message % {"address": link.href})
            continue
        language = links.language_of(path)
        if passage.language in found[path] and passage.language != language != link.hreflang:
            message = _(
                "The link to %(address)s leads to a page in another language; that page exists in %(language)s too."
            )
            values = {"address": link.href, "language": NAMES[passage.language]}
            yield finding_in(passage, instance, Level.WARNING, "link_language", message % values)


@check()
def reads_easily(instance: Any) -> Iterator[Finding]:
    """Of all its Dutch texts together: a paragraph alone says little."""
    sentences = [
        sentence
        for passage in passages_of(instance)
        if passage.language == DEFAULT and passage.rich
        for sentence in outline_of(instance, passage).sentences
    ]
    reading = readability.measure(sentences)
    if reading is None or reading.score >= NOT_EASY:
        return
    message = _(
        "The Dutch text is hard to read (%(score)s of 100; %(words)s words a sentence). Shorter sentences help."
    )
    message = message % {"score": max(reading.score, 0), "words": str(reading.words_per_sentence).replace(".", ",")}
    if reading.long_sentences:
        quoted = " ".join(f"“{sentence}”" for sentence in reading.long_sentences[:LISTED])
        message += " " + _("The longest: %(sentences)s") % {"sentences": quoted}
    level = Level.WARNING if reading.score < HARD_TO_READ else Level.NOTE
    yield Finding(level, "hard_to_read", message, language=DEFAULT)


@check()
def languages_keep_up(instance: Any) -> Iterator[Finding]:
    texts = texts_of(instance, parts_of(instance)[1:])
    for code, state in states_of(instance).items():
        known = state if state.pk else None
        judgement = judge(texts, code, known, minor=is_minor())
        missing = judgement.total - judgement.filled
        values = {"language": NAMES[code], "missing": missing}
        if judgement.status == Status.NONE:
            message = _("There is no %(language)s text: visitors read the Dutch one there.")
        elif judgement.status == Status.INCOMPLETE:
            message = ngettext(
                "%(missing)s text has no %(language)s: the language is not offered until it has.",
                "%(missing)s texts have no %(language)s: the language is not offered until they have.",
                missing,
            )
        elif judgement.status == Status.OUTDATED:
            message = _(
                "The Dutch text changed after the %(language)s was written. Translate again, or mark it up to date."
            )
        else:
            continue
        yield Finding(Level.NOTE, f"language_{judgement.status}", message % values, language=code)


@once
def links_of(instance: Any) -> list[tuple[Passage, Link]]:
    """Links inside texts, and the fields that are a link, with the words that visitors read on them."""
    found: list[tuple[Passage, Link]] = []
    for passage in passages_of(instance):
        if passage.rich:
            found += [(passage, link) for link in outline_of(instance, passage).links]
        elif isinstance(passage.part._meta.get_field(passage.name), LinkField):
            found.append((passage, Link(passage.text, _label(passage))))
    return found


def _label(passage: Passage) -> str:
    """Text on the button of a call to action; a card is its heading."""
    for name in ("link_label", "heading", "title"):
        if text := getattr(passage.part, f"{name}_{passage.language}", "") or getattr(
            passage.part, f"{name}_{DEFAULT}", ""
        ):
            return text
    return passage.text


def outline_of(instance: Any, passage: Passage) -> Outline:
    return _outlines(instance)[passage]


@once
def _outlines(instance: Any) -> dict[Passage, Outline]:
    return defaultdict(Outline, {each: read(each.text) for each in passages_of(instance) if each.rich})
