"""Moving a page in the tree: below another one, or before or after a sibling. All or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from pages.models import Page
from pages.models.pages import MAX_DEPTH
from pom_site.publishing.signals import moved


class Move(StrEnum):
    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"
    BEFORE = "before"
    AFTER = "after"
    INSIDE = "inside"


class Refused(Exception):
    """Why a page cannot go there, as a sentence for the editor."""


class Branches:
    """The whole tree as it stands now, by parent, siblings in their order."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages: dict[int, Page] = {page.pk: page for page in pages}
        self.children: dict[int | None, list[Page]] = {}
        for page in self.pages.values():
            self.children.setdefault(page.parent_id, []).append(page)

    def token(self) -> str:
        return token((page.pk, page.parent_id, page.position) for page in self.pages.values())

    def siblings(self, page: Page) -> list[Page]:
        return self.children[page.parent_id]

    def depth(self, pk: int | None) -> int:
        """How many levels down to this page; the top of the tree is 0."""
        depth = 0
        while pk is not None:
            depth, pk = depth + 1, self.pages[pk].parent_id
        return depth

    def height(self, page: Page) -> int:
        """How many levels this page and what is below it take."""
        return 1 + max((self.height(child) for child in self.children.get(page.pk, [])), default=0)

    def contains(self, page: Page, pk: int | None) -> bool:
        while pk is not None:
            if pk == page.pk:
                return True
            pk = self.pages[pk].parent_id
        return False


def token(rows: Iterable[tuple[int, int | None, int]] | None = None) -> str:
    """Changes with every move: an editor who looks at an older tree is told so before anything moves."""
    if rows is None:
        rows = Page.objects.values_list("pk", "parent_id", "position")
    return hashlib.sha256(repr(sorted(rows)).encode()).hexdigest()[:16]


def offer(pages: Iterable[Page]) -> None:
    """Tell each page of the whole tree which of the four buttons make sense for it."""
    tree = Branches(pages)
    for page in tree.pages.values():
        siblings = tree.siblings(page)
        place = siblings.index(page)
        fits = tree.depth(page.pk) + tree.height(page) <= MAX_DEPTH
        page.can_move = {
            "up": place > 0,
            "down": place < len(siblings) - 1,
            "in": place > 0 and fits,
            "out": page.parent_id is not None,
        }


@transaction.atomic
def move(pk: int, how: Move, target_pk: int | None = None, seen: str | None = None) -> Page:
    """Carry out one move and return the page; raises Refused, and then nothing has changed."""
    tree = Branches(Page.objects.order_by("position", "pk").select_for_update())
    if seen is not None and seen != tree.token():
        raise Refused(_("Somebody changed the tree in the meantime. This is how it stands now: please move again."))
    page = tree.pages.get(pk)
    if page is None:
        raise Refused(_("This page no longer exists."))
    parent_pk, index = _destination(tree, page, how, target_pk)
    _check(tree, page, parent_pk)
    _place(tree, page, parent_pk, index)
    moved.send(Page, instance=page, how=str(how))
    return page


def _destination(tree: Branches, page: Page, how: Move, target_pk: int | None) -> tuple[int | None, int]:
    """The new parent, and the place among its children, counted without the page itself."""
    siblings = tree.siblings(page)
    place = siblings.index(page)
    if how is Move.UP or how is Move.DOWN:
        wanted = place + (-1 if how is Move.UP else 1)
        if not 0 <= wanted < len(siblings):
            raise Refused(_("“%(page)s” cannot go further that way.") % {"page": page})
        return page.parent_id, wanted
    if how is Move.IN:
        if place == 0:
            raise Refused(_("There is no page above “%(page)s” at the same level to put it in.") % {"page": page})
        above = siblings[place - 1]
        return above.pk, len(tree.children.get(above.pk, []))
    if how is Move.OUT:
        if page.parent_id is None:
            raise Refused(_("“%(page)s” already stands at the top level.") % {"page": page})
        parent = tree.pages[page.parent_id]
        return parent.parent_id, tree.siblings(parent).index(parent) + 1
    return _beside(tree, page, how, target_pk)


def _beside(tree: Branches, page: Page, how: Move, target_pk: int | None) -> tuple[int | None, int]:
    target = tree.pages.get(target_pk) if target_pk is not None else None
    if target is None:
        raise Refused(_("The page where it should go no longer exists."))
    if target.pk == page.pk:
        raise Refused(_("A page cannot stand below itself."))
    if how is Move.INSIDE:
        return target.pk, len([child for child in tree.children.get(target.pk, []) if child.pk != page.pk])
    others = [sibling for sibling in tree.siblings(target) if sibling.pk != page.pk]
    return target.parent_id, others.index(target) + (1 if how is Move.AFTER else 0)


def _check(tree: Branches, page: Page, parent_pk: int | None) -> None:
    if tree.contains(page, parent_pk):
        raise Refused(_("A page cannot stand below itself."))
    if tree.depth(parent_pk) + tree.height(page) > MAX_DEPTH:
        words = _("Pages go %(depth)s levels deep at most; “%(page)s”, with what is below it, does not fit there.")
        raise Refused(words % {"depth": MAX_DEPTH, "page": page})


def _place(tree: Branches, page: Page, parent_pk: int | None, index: int) -> None:
    """Number the siblings again and save the page, which computes the paths of everything below."""
    row = [sibling for sibling in tree.children.get(parent_pk, []) if sibling.pk != page.pk]
    row.insert(index, page)
    page.parent = tree.pages[parent_pk] if parent_pk is not None else None
    for number, sibling in enumerate(row, start=1):
        position = 10 * number
        if sibling.pk != page.pk and sibling.position != position:
            Page._base_manager.filter(pk=sibling.pk).update(position=position)
        sibling.position = position
    try:
        page.fill_paths()
        page.validate_constraints(exclude=_all_but_paths())
        page.save()
    except (ValidationError, IntegrityError) as error:
        words = _("Another page there has the same web address as “%(page)s”. Change one of the two first.")
        raise Refused(words % {"page": page}) from error


def _all_but_paths() -> set[str]:
    names: set[Any] = {field.name for field in Page._meta.get_fields()}
    return {name for name in names if not name.startswith("path_")}
