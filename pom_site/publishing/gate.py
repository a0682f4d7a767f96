"""
The gate: what is looked at before something goes live. Saving a draft is always allowed; an error stops publishing it.

A check is a function of an object that gives findings. The app that knows the rule registers it, in its `checks.py`:

    @check(Project)
    def european_publicity(project: Project) -> Iterator[Finding]: ...

`check()` alone is for all public objects; an abstract model (`HasBlocks`) for all that have it as a base.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final, TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.html import strip_tags
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext as _

from .fields import RichTextField
from .languages import CODES
from .models import Examination
from .snapshots import child_accessors
from .texts import translated_fields

T = TypeVar("T")


class Level(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """
    `message` says what to do. `field` is the column on the form, `row` the key of the child row that it belongs to
    (empty: the object itself) and `place` that row in words.
    """

    level: Level
    code: str
    message: str
    field: str = ""
    language: str = ""
    row: str = ""
    place: str = ""


@dataclass(frozen=True)
class Passage:
    """One translated text, in one language, as it stands in its own column."""

    part: models.Model
    name: str
    language: str
    text: str
    rich: bool

    @property
    def field(self) -> str:
        return f"{self.name}_{self.language}"


Check = Callable[[Any], Iterable[Finding]]
RowSource = Callable[[Any], Iterable[models.Model]]

_checks: list[tuple[type[models.Model] | None, Check]] = []
_row_sources: list[tuple[type[models.Model], RowSource]] = []
_kept: ContextVar[dict[Any, Any] | None] = ContextVar("gate_kept", default=None)
# What says how far a translation is: the form tells it beside its languages.
ABOUT_LANGUAGES: Final = {"language_none", "language_incomplete", "language_outdated"}
ORDER = {level: place for place, level in enumerate(Level)}


def check(*kinds: type[models.Model]) -> Callable[[Check], Check]:
    def register(function: Check) -> Check:
        _checks.extend((kind, function) for kind in kinds or (None,))
        return function

    return register


def rows_from(kind: type[models.Model]) -> Callable[[RowSource], RowSource]:
    """Registers where rows of a kind of object come from when they are not in `snapshot_children` (the blocks)."""

    def register(function: RowSource) -> RowSource:
        _row_sources.append((kind, function))
        return function

    return register


def once(function: Callable[[Any], T]) -> Callable[[Any], T]:
    """What several checks ask is found out once an examination."""

    @functools.wraps(function)
    def wrapper(instance: Any) -> T:
        kept = _kept.get()
        if kept is None:
            return function(instance)
        key = (function, type(instance), instance.pk)
        if key not in kept:
            kept[key] = function(instance)
        return kept[key]

    return wrapper


def examine(instance: Any, *, minor: bool = False) -> list[Finding]:
    """Errors first. For a draft, call it inside its overlay. `minor`: translations will stay up to date."""
    token = _kept.set({"minor": minor})
    try:
        found = [
            finding
            for kind, function in _checks
            if kind is None or isinstance(instance, kind)
            for finding in function(instance)
        ]
    finally:
        _kept.reset(token)
    return sorted(dict.fromkeys(found), key=lambda finding: ORDER[finding.level])


def blocks_publishing(findings: Iterable[Finding]) -> bool:
    return any(finding.level == Level.ERROR for finding in findings)


def keep(instance: models.Model, findings: Iterable[Finding]) -> None:
    """So that forms and the dashboard tell what was found at saving, without looking again."""
    found = list(findings)
    Examination.objects.update_or_create(
        content_type=ContentType.objects.get_for_model(instance),
        object_id=instance.pk,
        defaults={
            "errors": sum(each.level == Level.ERROR for each in found),
            "warnings": sum(each.level == Level.WARNING for each in found),
            "findings": [asdict(each) for each in found],
        },
    )


def kept(instance: models.Model) -> list[Finding] | None:
    """What was found at the last save; None when nobody has looked yet."""
    examination = Examination.objects.of(instance).first()
    return None if examination is None else [Finding(**each) for each in examination.findings]


def is_minor() -> bool:
    return bool((_kept.get() or {}).get("minor"))


@once
def parts_of(instance: Any) -> list[models.Model]:
    """The object and every row that belongs to it."""
    own = [row for accessor in type(instance).snapshot_children for row in _below(instance, accessor)]
    others = [row for kind, source in _row_sources if isinstance(instance, kind) for row in source(instance)]
    return [instance, *own, *others]


def _below(owner: Any, accessor: str) -> Iterator[models.Model]:
    for row in getattr(owner, accessor).all():
        yield row
        for deeper in child_accessors(type(row)):
            yield from _below(row, deeper)


@once
def passages_of(instance: Any) -> list[Passage]:
    """Every translated text that is there, in the order of the parts."""
    return [
        Passage(part, name, code, text, isinstance(part._meta.get_field(name), RichTextField))
        for part in parts_of(instance)
        for name in translated_fields(type(part))
        for code in CODES
        if (text := getattr(part, f"{name}_{code}"))
    ]


def finding_in(passage: Passage, owner: Any, level: Level, code: str, message: str) -> Finding:
    return finding_at(passage.part, owner, level, code, message, field=passage.field, language=passage.language)


def finding_at(part: models.Model, owner: Any, level: Level, code: str, message: str, **where: str) -> Finding:
    """About the object itself, or about one of its rows."""
    if part is owner:
        return Finding(level, code, message, **where)
    return Finding(level, code, message, row=str(part.pk), place=place_of(part), **where)


def place_of(part: models.Model) -> str:
    """The row in words, as its form shows it: “Text: Companies and the municipality work …”."""
    kind = capfirst(str(part._meta.verbose_name))
    words = Truncator(" ".join(strip_tags(str(part)).split())).chars(40)
    return kind if words == str(part._meta.verbose_name) else _("%(kind)s: %(words)s") % {"kind": kind, "words": words}
