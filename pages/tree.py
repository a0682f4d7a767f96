"""The page tree as every page needs it: menu, footer, breadcrumbs and overview pages, from the process's memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import get_language

from pages.models import Page
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.languages import CODES, DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.publishing.seo import Crumb


@dataclass(frozen=True)
class Node:
    """A published page, read in the active language; `lang` and `summary_lang` are set where a text falls back."""

    pk: int
    parent: int | None
    kind: str
    title: str
    short_title: str
    summary: str = ""
    url: str = ""
    lang: str = ""
    summary_lang: str = ""
    languages: tuple[str, ...] = CODES
    in_menu: bool = False
    footer: str = ""
    block_kinds: tuple[str, ...] = ()

    @property
    def existing_languages(self) -> list[str]:
        return list(self.languages)

    @property
    def title_language(self) -> str:
        return self.lang

    @property
    def reference(self) -> str:
        return f"{Page._meta.label_lower}:{self.pk}"


@dataclass(frozen=True)
class Tree:
    nodes: dict[int, Node]

    def of_kind(self, kind: str) -> Node | None:
        """The one page of a special kind: home, contact, the overviews."""
        return next((node for node in self.nodes.values() if node.kind == kind), None)

    def children(self, pk: int | None) -> list[Node]:
        return [node for node in self.nodes.values() if node.parent == pk]

    def menu(self) -> list[Node]:
        return [node for node in self.nodes.values() if node.in_menu]

    def in_footer(self, column: str) -> list[Node]:
        return [node for node in self.nodes.values() if node.footer == column]

    def up_from(self, pk: int | None) -> Iterator[Node]:
        """This page and the ones above it; stops at an unpublished one, which nobody may see named."""
        while pk is not None and pk in self.nodes:
            yield self.nodes[pk]
            pk = self.nodes[pk].parent

    def trail(self, pk: int | None, *leaf: Crumb) -> list[Crumb]:
        """Home, the pages down to this one, and what comes below; the last step has no address."""
        home = self.of_kind("home")
        above = [node for node in self.up_from(pk) if node.kind != "home"][::-1]
        crumbs = [Crumb(node.short_title, node.url, node.lang) for node in ([home] if home else []) + above]
        crumbs += leaf
        return [*crumbs[:-1], Crumb(crumbs[-1].title, None, crumbs[-1].lang)] if crumbs else []


def _node(page: Page) -> Node:
    language = get_language() or DEFAULT
    translated = bool(getattr(page, f"title_{language}"))
    return Node(
        pk=page.pk,
        parent=page.parent_id,
        kind=page.kind,
        title=page.title,
        short_title=(page.menu_title if getattr(page, f"menu_title_{language}") or not translated else "")
        or page.title,
        summary=page.summary,
        url=page.get_absolute_url(),
        lang=fallback_language(page, "title"),
        summary_lang=fallback_language(page, "summary"),
        languages=tuple(page.existing_languages),
        in_menu=page.in_menu,
        footer=page.footer,
        block_kinds=tuple(page.block_kinds),
    )


@remembered
def tree() -> Tree:
    """Published pages, parents before children. A page stays public when the one above it is not."""
    nodes = {page.pk: _node(page) for page in Page.objects.published().for_tree()}
    return Tree({node.pk: node for node in _depth_first(nodes, None)})


def _depth_first(nodes: dict[int, Node], parent: int | None) -> Iterator[Node]:
    for node in nodes.values():
        if (node.parent if node.parent in nodes else None) == parent:
            yield node
            yield from _depth_first(nodes, node.pk)
