"""
How far each object is translated into each language, and which translations the Dutch text has left behind.

For every translated text a state keeps what it was made from: a hash of the Dutch text and one of the translation. A
Dutch text that changes while its translation stays the same leaves that translation outdated, until the translation
changes too, or somebody says that it is still right. A text that came into the Dutch after the translation was whole
makes it outdated as well, not incomplete: a page does not vanish from a language because a sentence was added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2s
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models import Exists, OuterRef

from .languages import CODES, DEFAULT
from .models import Publishable, Revision, TranslationRequest, TranslationState
from .signals import published
from .snapshots import Snapshot
from .texts import Texts, by_object, texts_in, texts_of_many
from .upkeep import raise_version

Status = TranslationState.Status
OTHERS: Final = tuple(code for code in CODES if code != DEFAULT)
READABLE: Final = {Status.COMPLETE, Status.OUTDATED}
BATCH: Final = 500
OUTDATED_MARK: Final = "outdated"


@dataclass(frozen=True)
class Judgement:
    """What a TranslationState keeps of one language. `sources`: for each text its hashes, and a mark when outdated."""

    status: str
    filled: int
    total: int
    sources: dict[str, list[str]]


def judge(
    texts: Texts, language: str, known: TranslationState | None, *, minor: bool = False, still_right: bool = False
) -> Judgement:
    """`minor`: what was up to date stays so. `still_right`: everything that is translated is up to date."""
    before = known.sources if known else {}
    sources: dict[str, list[str]] = {}
    missing = []
    for text in texts.counted:
        translation = text.values[language]
        if translation:
            sources[text.key] = _source(text.dutch, translation, before.get(text.key), minor, still_right)
        else:
            missing.append(text.key)
    was_whole = known is not None and known.status in READABLE
    left_behind = any(OUTDATED_MARK in source for source in sources.values())
    if "title" not in sources:
        status = Status.NONE
    elif missing and not (was_whole and before.keys().isdisjoint(missing)):
        status = Status.INCOMPLETE
    else:
        status = Status.OUTDATED if missing or left_behind else Status.COMPLETE
    return Judgement(status, len(sources), len(texts.counted), sources)


def _source(dutch: str, translation: str, before: list[str] | None, minor: bool, still_right: bool) -> list[str]:
    now = [_hash(dutch), _hash(translation)]
    if before is None or still_right or before[0] == now[0] or before[1] != now[1]:
        return now
    if minor and OUTDATED_MARK not in before:
        return now
    return [before[0], now[1], OUTDATED_MARK]


def _hash(text: str) -> str:
    return blake2s(text.encode(), digest_size=6).hexdigest()


def keep(instance: Publishable, snapshot: Snapshot, *, minor: bool = False) -> None:
    """What a version that goes live means for its languages; inside an overlay, what it would mean."""
    _store(type(instance), [texts_in(type(instance), snapshot)], minor=minor)
    instance.refresh_from_db(fields=["languages"])


def recompute(instance: Publishable) -> None:
    """After a change that went past publishing: a seed, an import, an object that was never live."""
    recompute_all(type(instance), [instance.pk])
    instance.refresh_from_db(fields=["languages"])


def recompute_all(model: type[Publishable], pks: Iterable[Any] | None = None) -> int:
    """All objects of a model, or these, in batches of a dozen queries; returns how many that were."""
    keys = list(model._base_manager.order_by("pk").values_list("pk", flat=True) if pks is None else pks)
    for start in range(0, len(keys), BATCH):
        _store(model, texts_of_many(model, keys[start : start + BATCH]).values())
    return len(keys)


def mark_up_to_date(instance: Publishable, language: str) -> TranslationState:
    """Somebody looked: what is translated still says what the Dutch text says."""
    texts = texts_of_many(type(instance), [instance.pk])
    _store(type(instance), texts.values(), only=language, still_right=True)
    instance.refresh_from_db(fields=["languages"])
    return states_of(instance)[language]


def states_of(instance: models.Model) -> dict[str, TranslationState]:
    """One for each other language, in their order; `none` where nothing was kept yet."""
    known = {state.language: state for state in TranslationState.objects.of(instance)} if instance.pk else {}
    return {code: known.get(code) or TranslationState(language=code) for code in OTHERS}


def outdated_texts(state: TranslationState) -> list[str]:
    """Keys of the texts whose Dutch changed: a column, or the key of a row, a dot and its column."""
    return [key for key, source in state.sources.items() if OUTDATED_MARK in source]


def forget(model: type[models.Model], pks: Iterable[Any]) -> None:
    """For objects that go for good."""
    content_type, keys = ContentType.objects.get_for_model(model), list(pks)
    for kept in (TranslationState, TranslationRequest):
        for start in range(0, len(keys), BATCH):
            kept.objects.filter(content_type=content_type, object_id__in=keys[start : start + BATCH]).delete()


def forget_deleted(model: type[models.Model]) -> int:
    """States of objects that are gone and that the recycle bin cannot bring back either."""
    about = {"content_type": OuterRef("content_type"), "object_id": OuterRef("object_id")}
    orphans = TranslationState.objects.filter(
        ~Exists(Revision.objects.filter(**about)),
        ~Exists(model._base_manager.filter(pk=OuterRef("object_id"))),
        content_type=ContentType.objects.get_for_model(model),
    )
    pks = set(orphans.values_list("object_id", flat=True))
    forget(model, pks)
    return len(pks)


def _store(model: type[Publishable], all_texts: Iterable[Texts], *, only: str = "", **how: bool) -> None:
    texts = list(all_texts)
    content_type = ContentType.objects.get_for_model(model)
    about = TranslationState.objects.filter(content_type=content_type, object_id__in=[each.pk for each in texts])
    known = by_object(about)
    changed: list[TranslationState] = []
    readable: dict[str, list[Any]] = defaultdict(list)
    for each in texts:
        states = known[each.pk]
        for language in [only] if only else OTHERS:
            state = states.get(language)
            judgement = judge(each, language, state, **how)
            if state is None:
                state = states[language] = TranslationState(
                    content_type=content_type, object_id=each.pk, language=language
                )
            elif _says(state) == judgement:
                continue
            state.status, state.filled, state.total = judgement.status, judgement.filled, judgement.total
            state.sources = judgement.sources
            changed.append(state)
        readable[_languages(each, states)].append(each.pk)
    with transaction.atomic():
        _write(changed)
        _write_languages(model, readable)


def _says(state: TranslationState) -> Judgement:
    return Judgement(state.status, state.filled, state.total, state.sources)


def _languages(texts: Texts, states: dict[str, TranslationState]) -> str:
    found = [code for code in OTHERS if code in texts.addressed and code in states and states[code].status in READABLE]
    return " ".join([DEFAULT, *found])


def _write(states: list[TranslationState]) -> None:
    TranslationState.objects.bulk_create(
        [_fresh(state) for state in states],
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["content_type", "object_id", "language"],
        update_fields=["status", "filled", "total", "sources", "updated_at"],
    )


def _fresh(state: TranslationState) -> TranslationState:
    """Without its key: two processes that publish at once both write by object and language."""
    state.pk = None
    return state


def _write_languages(model: type[Publishable], readable: dict[str, list[Any]]) -> None:
    written = 0
    for languages, pks in readable.items():
        written += model._base_manager.filter(pk__in=pks).exclude(languages=languages).update(languages=languages)
    if written:
        raise_version()


def _published(sender: Any, instance: Publishable, revision: Revision, **kwargs: Any) -> None:
    keep(instance, revision.data, minor=revision.minor)


def connect() -> None:
    published.connect(_published, dispatch_uid="publishing.completeness")
