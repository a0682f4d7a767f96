"""
Two editors in one form. The form carries the key of the version it was made from; whoever saves second gets both
versions side by side. What only one of them changed is joined by itself; neither loses a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.db import models

from .compare import Flat, Path, describe, differing, flatten, is_row, unflatten
from .models import Publishable, Revision
from .snapshots import Snapshot, capture

MINE, THEIRS = "mine", "theirs"
FIELD: Final = "_based_on"
VERSIONS: Final = (Revision.Kind.DRAFT, Revision.Kind.LIVE)


def newest(instance: Publishable) -> Revision | None:
    """The version that a form opened now is made from: the open draft, else what is live."""
    found: Any = Revision.objects.of(instance).filter(kind__in=VERSIONS, current=True).select_related("user")
    return found.order_by("-pk").first() if instance.pk else None


def based_on(instance: Publishable) -> int:
    """What the form carries in the hidden field `_based_on`; 0 when there is no version yet."""
    version = newest(instance)
    return version.pk if version else 0


def saved_meanwhile(instance: Publishable, key: str | int | None) -> Revision | None:
    """
    The version that somebody saved after the form was made, or None. Ask inside the transaction that stores the draft,
    with the object locked (`drafts.target_of`). A form that carries nothing, or nonsense, was made from nothing.
    """
    version = newest(instance)
    return version if version is not None and version.pk != _number(key) else None


def made_from(instance: Publishable, key: str | int | None) -> Revision | None:
    """The version that a form showed, when it is one of this object."""
    found: Revision | None = Revision.objects.of(instance).filter(pk=_number(key)).first()
    return found


def base_of(instance: Publishable, key: str | int | None) -> Snapshot:
    """The version that both started from; before there was any, the object as it stands in the database."""
    found = made_from(instance, key)
    return found.data if found else capture(instance)


def _number(key: str | int | None) -> int:
    text = str(key or "0")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


@dataclass(frozen=True)
class Clash:
    """
    One thing that changed: `key` names it in the form; `chosen` is what the joined version takes unless the editor says
    otherwise; `both`: they changed it differently, and the editor has to look.
    """

    key: str
    where: str
    language: str
    base: str
    mine: str
    theirs: str
    both: bool
    chosen: str


def clashes(model: type[models.Model], base: Snapshot, mine: Snapshot, theirs: Snapshot) -> list[Clash]:
    """Everything that at least one of them changed, what both changed first."""
    flat_base, flat_mine, flat_theirs = (flatten(each) for each in (base, mine, theirs))
    by_me, by_them = differing(flat_base, flat_mine), differing(flat_base, flat_theirs)
    mine_in_words = {change.path: change for change in describe(model, flat_base, flat_mine, by_me)}
    theirs_in_words = {change.path: change for change in describe(model, flat_base, flat_theirs, by_them)}
    found = []
    for path, change in {**theirs_in_words, **mine_in_words}.items():
        me, them = mine_in_words.get(path), theirs_in_words.get(path)
        both = me is not None and them is not None and flat_mine.get(path) != flat_theirs.get(path)
        chosen = MINE if me is not None else THEIRS
        if _worked_on(path, set(by_them if chosen == MINE else by_me)):
            both, chosen = True, THEIRS if chosen == MINE else MINE
        texts = (me.after if me else change.before, them.after if them else change.before)
        found.append(Clash(key_of(path), change.where, change.language, change.before, *texts, both, chosen))
    return sorted(found, key=lambda clash: not clash.both)


def joined(base: Snapshot, mine: Snapshot, theirs: Snapshot, choices: Mapping[str, str] | None = None) -> Snapshot:
    """
    The version with the work of both. Where they changed the same thing mine counts, unless `choices` (key → "mine" or
    "theirs") says otherwise. A row that one of them removed and the other one worked on stays.
    """
    choices = choices or {}
    flat_base, flat_mine, flat_theirs = flatten(base), flatten(mine), flatten(theirs)
    by_me, by_them = set(differing(flat_base, flat_mine)), set(differing(flat_base, flat_theirs))
    result: Flat = {**flat_base, **{path: value for path, value in flat_theirs.items() if path not in flat_base}}
    result |= {path: value for path, value in flat_mine.items() if path not in flat_base and path not in result}
    for path in by_me | by_them:
        side = choices.get(key_of(path)) or (MINE if path in by_me else THEIRS)
        source = flat_mine if side == MINE else flat_theirs
        if path in source:
            result[path] = source[path]
        elif key_of(path) in choices or not _worked_on(path, by_me if side == THEIRS else by_them):
            result.pop(path, None)
    return unflatten(result, mine)


def choices_of(post: Mapping[str, str], prefix: str) -> dict[str, str]:
    """What the conflict screen posted, for `joined`: anything else than the two sides is no choice."""
    found = {name.removeprefix(prefix): value for name, value in post.items() if name.startswith(prefix)}
    return {name: value for name, value in found.items() if value in (MINE, THEIRS)}


def key_of(path: Path) -> str:
    return "/".join(path)


def _worked_on(row: Path, paths: set[Path]) -> bool:
    """Somebody changed something inside a row that the other one removed."""
    return is_row(row) and any(path[: len(row)] == row and path != row for path in paths)
