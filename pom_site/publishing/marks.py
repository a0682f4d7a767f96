"""Where two texts differ, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

WORDS: Final = re.compile(r"\s+|[^\s\w]|\w+")
# Beyond this the comparison of words takes too long to wait for: then the whole text is old, and the whole text is new.
MOST_WORDS: Final = 4000


@dataclass(frozen=True)
class Mark:
    """A piece of text: `kind` is "same", "gone" or "new"."""

    kind: str
    text: str


def between(before: str, after: str) -> list[Mark]:
    old, new = WORDS.findall(before), WORDS.findall(after)
    if len(old) + len(new) > MOST_WORDS:
        return _whole(before, after)
    found: list[Mark] = []
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Mark("same", "".join(old[old_from:old_to])))
            continue
        found += _whole("".join(old[old_from:old_to]), "".join(new[new_from:new_to]))
    return found


def _whole(gone: str, new: str) -> list[Mark]:
    return [mark for mark in (Mark("gone", gone), Mark("new", new)) if mark.text]
