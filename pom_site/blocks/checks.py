"""Checks at the gate that know about blocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from pom_site.publishing.checks import outline_of
from pom_site.publishing.gate import Finding, Level, check, finding_in, passages_of, rows_from
from pom_site.publishing.languages import CODES

from .content import blocks_of
from .models import Block, HasBlocks

# The level of the heading that the template puts above the blocks, where that is not the title of the page.
_levels_above: dict[type[HasBlocks], int] = {}


def blocks_stand_below(model: type[HasBlocks], level: int) -> None:
    _levels_above[model] = level


@rows_from(HasBlocks)
def blocks(instance: HasBlocks) -> list[Block]:
    return blocks_of(instance)


@check(HasBlocks)
def headings_are_in_order(instance: Any) -> Iterator[Finding]:
    """The title of the page is level 1, so its blocks start at level 2; no level is skipped on the way down."""
    for code in CODES:
        level = _levels_above.get(type(instance), 1)
        for passage in passages_of(instance):
            if passage.language != code or not isinstance(passage.part, Block):
                continue
            if passage.part.kind == "call_to_action" and passage.name == "heading":
                level = 2
            if not passage.rich:
                continue
            for heading in outline_of(instance, passage).headings:
                if not heading.text.strip():
                    message = _("A heading is empty. Write it, or remove it.")
                    yield finding_in(passage, instance, Level.WARNING, "heading_empty", message)
                elif heading.level > level + 1:
                    message = _(
                        "“%(heading)s” is a smaller heading without a larger one above it. Make it a large heading."
                    )
                    yield finding_in(
                        passage, instance, Level.WARNING, "heading_order", message % {"heading": heading.text}
                    )
                level = heading.level
