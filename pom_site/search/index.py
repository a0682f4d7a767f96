"""Fills the index: what can be found of an object, in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import unescape
from typing import Any

from django.apps import apps
from django.db import models, transaction
from django.utils.html import strip_tags
from django.utils.translation import override
from modeltranslation.translator import NotRegistered, translator

from pom_site.blocks.content import blocks_of
from pom_site.blocks.models import HasBlocks
from pom_site.publishing.languages import CODES, DEFAULT
from pom_site.publishing.models import Publishable, State

from .models import SearchEntry, fold

# Folding may lengthen a title ("ß" becomes "ss"): what does not fit can still be found in the text.
LONGEST_TITLE = SearchEntry._meta.get_field("folded_title").max_length
Period = tuple[datetime | None, datetime | None]
NOT_READ = {"slug", "seo_title", "path", "menu_title", "link"}


def searchable_models() -> list[type[Any]]:
    return [model for model in apps.get_models() if issubclass(model, Publishable)]


def index(instance: Publishable) -> None:
    """
    Replace what is known of one object; what is not published is not in the index at all. Call it in a transaction that
    holds the object: two processes at once would both write what the other one took away.
    """
    remove(type(instance), instance.pk)
    SearchEntry.objects.bulk_create(entries(instance))


def remove(model: type[Publishable], pk: Any) -> None:
    SearchEntry.objects.filter(model=model._meta.label_lower, object_id=pk).delete()


def entries(instance: Publishable, parts: list[models.Model] | None = None) -> list[SearchEntry]:
    """One entry a language. `parts` are the rows whose texts count: by default the object itself and its blocks."""
    shown = visibility(instance)
    if shown is None:
        return []
    if parts is None:
        parts = [instance, *(blocks_of(instance) if isinstance(instance, HasBlocks) else [])]
    return [_entry(instance, parts, language, shown) for language in CODES]


def visibility(instance: Publishable) -> Period | None:
    """
    From when and until when it can be seen, as far as nobody changes it: no longer than the object that it stands on.
    None when one of the two is not published.
    """
    objects = [instance, *([getattr(instance, instance.host)] if instance.host else [])]
    if any(each.state != State.PUBLISHED for each in objects):
        return None
    starts = [each.publish_from for each in objects if each.publish_from]
    ends = [each.publish_until for each in objects if each.publish_until]
    return max(starts, default=None), min(ends, default=None)


def _entry(instance: Publishable, parts: Iterable[models.Model], language: str, shown: Period) -> SearchEntry:
    with override(language):
        title, summary, url = instance.title, instance.summary, instance.get_absolute_url()
        text = " ".join(text for part in parts for text in _texts(part))
    translated = bool(getattr(instance, f"title_{language}"))
    return SearchEntry(
        model=instance._meta.label_lower,
        object_id=instance.pk,
        language=language,
        text_language=language if translated else DEFAULT,
        title=title,
        summary=summary,
        url=url,
        folded_title=fold(title)[:LONGEST_TITLE],
        folded=fold(" ".join(text.split())),
        publish_from=shown[0],
        publish_until=shown[1],
    )


def _texts(part: models.Model) -> Iterator[str]:
    try:
        options: Any = translator.get_options_for_model(type(part))
    except NotRegistered:  # a kind of block without texts of its own
        return
    for name in options.fields:
        value = getattr(part, name)
        if name not in NOT_READ and isinstance(value, str):
            yield unescape(strip_tags(value.replace("<", " <")))


def rebuild() -> int:
    """Everything anew; returns the number of entries."""
    with transaction.atomic():
        SearchEntry.objects.all().delete()
        for model in searchable_models():
            # What is scheduled too: its entries wait for their time.
            published = model._default_manager.filter(state=State.PUBLISHED)
            hosted = published.select_related(model.host) if model.host else published
            for instance in hosted.iterator(chunk_size=500):
                SearchEntry.objects.bulk_create(entries(instance))
        return SearchEntry.objects.count()
