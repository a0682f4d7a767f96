"""Reading the blocks of an object for its page: one query for each kind in use, none for the others."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from .models import Block, HasBlocks


@dataclass(frozen=True)
class Group:
    """One block, or neighbouring blocks of a kind that is shown as one list."""

    kind: str
    blocks: list[Block]


def blocks_of(instance: HasBlocks) -> list[Block]:
    """All blocks in the editor's order."""
    found: list[Block] = []
    for kind in instance.block_kinds:
        model = instance.block_models.get(kind)
        if model:
            found += model._default_manager.filter(parent=instance).select_related(*model.select_related)
    return sorted(found, key=lambda block: block.ordering)  # type: ignore[attr-defined]


def content_of(instance: HasBlocks) -> list[Group]:
    groups: list[Group] = []
    for _key, members in groupby(enumerate(blocks_of(instance)), key=_group_key):
        rows = [block for _index, block in members]
        groups.append(Group(rows[0].kind, rows))
    return groups


def _group_key(numbered: tuple[int, Block]) -> tuple[str, int]:
    index, block = numbered
    return (block.kind, -1 if block.groups else index)
