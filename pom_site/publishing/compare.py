"""
Two versions of an object, compared in words: field by field, block by block, in each language.

A snapshot is laid flat first: one entry for each thing that can change by itself, under a path such as
`("fields", "title_en")` or `("children", "partners", "…key…", "fields", "role")`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from html import unescape
from typing import Any, Final

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils import timezone
from django.utils.formats import localize, number_format
from django.utils.html import strip_tags
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext as _

from . import marks
from .drafts import DAMAGE, DAMAGE_IN_DATABASE, DoesNotApply
from .fields import RichTextField
from .languages import LANGUAGES
from .snapshots import Snapshot

Path = tuple[str, ...]
Flat = dict[Path, Any]
NAMES: Final = dict(LANGUAGES)
ADDED, REMOVED, CHANGED, MOVED = "added", "removed", "changed", "moved"
DAMAGED = "damaged"
ORDER_FIELDS: Final = {"ordering", "position"}
END_OF_BLOCK: Final = re.compile(r"</(?:p|li|h[2-6]|ul|ol)>|<br\s*/?>")


@dataclass(frozen=True)
class Change:
    """`where`: what changed, in words; `language`: its name, or empty; `before` and `after`: plain text."""

    where: str
    language: str
    before: str
    after: str
    kind: str
    path: Path = ()

    @property
    def kind_in_words(self) -> str:
        words = {ADDED: _("added"), REMOVED: _("removed"), CHANGED: _("changed"), MOVED: _("moved")}
        return words.get(self.kind, "")

    @property
    def marks(self) -> list[marks.Mark]:
        """The text in pieces: what stayed, what went, what came."""
        return marks.between(self.before, self.after)


def compare(model: type[models.Model], old: Snapshot, new: Snapshot) -> list[Change]:
    """What changed from one version to the other; a row that is new or gone is one change, with all that it says."""
    before, after = flatten(old), flatten(new)
    return describe(model, before, after, differing(before, after))


def compare_or_say(model: type[models.Model], old: Snapshot, new: Snapshot) -> list[Change]:
    """The same for a list of versions, of which one may be damaged."""
    try:
        return compare(model, old, new)
    except DoesNotApply as error:
        return [Change(str(error), "", "", "", DAMAGED)]


def differing(before: Flat, after: Flat) -> list[Path]:
    """In the order of the newer version, what is gone at the end. A column that only one of them knows is no change."""
    paths = [path for path in after if (is_row(path) and path not in before and _owner_in(path, before))]
    changed = [path for path in after if path in before and before[path] != after[path]]
    gone = [path for path in before if is_row(path) and path not in after and _owner_in(path, after)]
    order = {path: number for number, path in enumerate(after)}
    return [*sorted([*paths, *changed], key=lambda path: order[path]), *gone]


def flatten(snapshot: Snapshot, path: Path = ()) -> Flat:
    """Rows have an entry of their own, which is True: a row that comes or goes is one thing."""
    with _refused_in_words():
        return _flattened(snapshot, path)


@contextmanager
def _refused_in_words() -> Iterator[None]:
    try:
        yield
    except (*DAMAGE, *DAMAGE_IN_DATABASE) as error:
        raise DoesNotApply([_("This version is damaged and cannot be compared. Use an older one.")]) from error


def _flattened(snapshot: Snapshot, path: Path) -> Flat:
    flat: Flat = {(*path, "fields", name): value for name, value in snapshot["fields"].items()}
    flat |= {(*path, "m2m", name): value for name, value in snapshot.get("m2m", {}).items()}
    for accessor, rows in snapshot.get("children", {}).items():
        for row in rows:
            below = (*path, "children", accessor, str(row["pk"]))
            flat[below] = True
            flat |= _flattened(row, below)
    return flat


def unflatten(flat: Flat, like: Snapshot) -> Snapshot:
    """The way back; keys of rows are written as `like` or, for rows it does not have, as text."""
    result: Snapshot = {"pk": like.get("pk"), "fields": {}, "m2m": {}, "children": {}}
    result["children"] = {accessor: [] for accessor in like.get("children", {})}
    rows: dict[Path, Snapshot] = {(): result}
    for path, value in sorted(flat.items(), key=lambda entry: len(entry[0])):
        owner = _owner(path)
        if owner not in rows:  # of a row that is not there
            continue
        if is_row(path):
            row: Snapshot = {"pk": path[-1], "fields": {}, "m2m": {}, "children": {}}
            rows[owner]["children"].setdefault(path[-2], []).append(row)
            rows[path] = row
        else:
            rows[owner][path[-2]][path[-1]] = value
    return result


def is_row(path: Path) -> bool:
    return len(path) >= 3 and path[-3] == "children"


def _owner(path: Path) -> Path:
    return path[:-3] if is_row(path) else path[:-2]


def _owner_in(path: Path, flat: Flat) -> bool:
    """The row that this row belongs to is there; the object itself always is."""
    owner = _owner(path)
    return not owner or owner in flat


def as_text(html: str) -> str:
    """Rich text as its words, a line for each paragraph and point."""
    return unescape(strip_tags(END_OF_BLOCK.sub("\n", html))).strip()


class Words:
    """Names of fields, rows and values. Related objects cost one query a model, for all changes together."""

    def __init__(self, model: type[models.Model]) -> None:
        self.model = model
        self.related: dict[type[models.Model], dict[Any, str]] = {}

    def model_at(self, path: Path) -> type[models.Model] | None:
        """The model that an entry, or a row, is of."""
        model: Any = self.model
        while path[:1] == ("children",):
            accessor = getattr(model, path[1], None)
            if accessor is None or not hasattr(accessor, "rel"):
                return None
            model, path = accessor.rel.related_model, path[3:]
        return model

    def field_at(self, path: Path) -> Any:
        model = self.model_at(path)
        if model is None:
            return None
        try:
            return model._meta.get_field(path[-1])
        except FieldDoesNotExist:
            return next((each for each in model._meta.concrete_fields if each.attname == path[-1]), None)

    def points_up(self, path: Path) -> bool:
        """The reference of a row to what it belongs to."""
        above, field = self.model_at(_owner(_owner(path))), self.field_at(path)
        return bool(_owner(path)) and field is not None and field.is_relation and field.related_model is above

    def fetch(self, entries: Iterable[tuple[Path, Any]]) -> None:
        wanted: dict[Any, set[Any]] = {}
        for path, value in entries:
            field = None if is_row(path) or value in (None, []) else self.field_at(path)
            if field is not None and field.is_relation and not self.points_up(path):
                wanted.setdefault(field.related_model, set()).update(value if isinstance(value, list) else [value])
        for model, keys in wanted.items():
            found = model._base_manager.filter(pk__in=keys)
            self.related[model] = {str(each.pk): str(each) for each in found}

    def value(self, path: Path, value: Any) -> str:
        """As a reader says it: no markup, no keys, no codes."""
        field = self.field_at(path)
        if value in (None, "", []):
            return ""
        if hasattr(field, "in_words"):  # what only its own room can tell, such as a contour
            return str(field.in_words(value))
        if field is None or isinstance(field, models.JSONField):
            return str(value)
        if field.is_relation:
            known = self.related.get(field.related_model, {})
            keys = value if isinstance(value, list) else [value]
            return ", ".join(known.get(str(key), _("(deleted)")) for key in keys)
        return _as_written(field, value)

    def label(self, path: Path) -> str:
        field = self.field_at(path)
        if field is None:
            return path[-1]
        return capfirst(str(getattr(field, "translated_field", field).verbose_name))

    def language(self, path: Path) -> str:
        return NAMES.get(getattr(self.field_at(path), "language", ""), "")

    def row(self, path: Path, flat: Flat) -> str:
        """The kind of row and what it is about: “Text: Een gewone zin …”."""
        model = self.model_at(path)
        if model is None:
            return path[-2]
        kind = capfirst(str(model._meta.verbose_name))
        about = next((text for text in self._headings(model, path, flat) if text), "")
        return f"{kind}: {Truncator(about).chars(50)}" if about else kind

    def _headings(self, model: Any, path: Path, flat: Flat) -> Iterator[str]:
        """Its title, else the first thing it points at, else the first text."""
        if title := getattr(model, "title_field", ""):
            for code in NAMES:
                yield strip_tags(str(flat.get((*path, "fields", f"{title}_{code}")) or ""))
        for field in model._meta.concrete_fields:
            value = flat.get((*path, "fields", field.attname))
            if field.is_relation and value is not None and not self.points_up((*path, "fields", field.attname)):
                yield self.related.get(field.related_model, {}).get(str(value), "")
        for field in model._meta.concrete_fields:
            value = flat.get((*path, "fields", field.attname))
            if getattr(field, "language", "") and value:
                yield strip_tags(str(value))


def _as_written(field: Any, value: Any) -> str:
    if isinstance(field, RichTextField):
        return as_text(str(value))
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    if isinstance(field, models.BooleanField):
        return _("yes") if value else _("no")
    value = field.to_python(value)
    if isinstance(value, Decimal):
        return number_format(value, force_grouping=True)
    return str(localize(timezone.localtime(value) if isinstance(value, datetime) else value))


def describe(model: type[models.Model], before: Flat, after: Flat, paths: Collection[Path]) -> list[Change]:
    words = Words(model)
    wanted = {*paths}
    rows = {path if is_row(path) else _owner(path) for path in wanted}
    with _refused_in_words():
        words.fetch(
            (path, flat[path]) for flat in (before, after) for path in flat if path in wanted or _owner(path) in rows
        )
        changes = [_change(words, path, before, after) for path in paths]
    return [change for change in changes if change.before != change.after or change.kind == MOVED]


def _change(words: Words, path: Path, before: Flat, after: Flat) -> Change:
    if is_row(path):
        came = path in after
        flat = after if came else before
        texts = _texts_of(words, path, flat)
        return Change(words.row(path, flat), "", *(("", texts, ADDED) if came else (texts, "", REMOVED)), path)
    owner, where = _owner(path), words.label(path)
    if owner:
        about = words.row(owner, after if owner in after else before)
        if path[-1] in ORDER_FIELDS:
            return Change(about, "", "", "", MOVED, path)
        where = f"{about} – {where}"
    old, new = words.value(path, before.get(path)), words.value(path, after.get(path))
    kind = ADDED if not old else REMOVED if not new else CHANGED
    return Change(where, words.language(path), old, new, kind, path)


def _texts_of(words: Words, row: Path, flat: Flat) -> str:
    """Everything that a row says, a line each."""
    lines = [
        words.value(path, value)
        for path, value in flat.items()
        if _owner(path) == row and not is_row(path) and _is_said(words, path)
    ]
    return "\n".join(line for line in lines if line) or words.row(row, flat)


def _is_said(words: Words, path: Path) -> bool:
    field = words.field_at(path)
    hidden = field is None or not field.editable or field.name in {*ORDER_FIELDS, "region"}
    return not hidden and not words.points_up(path)
