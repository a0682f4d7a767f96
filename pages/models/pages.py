from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import get_script_prefix, is_valid_path, reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from tree_queries.fields import TreeNodeForeignKey
from tree_queries.models import OrderableTreeNode

from pages.querysets import PageQuerySet
from pom_site.blocks.models import HasBlocks, create_block_models
from pom_site.media.models import Illustrated
from pom_site.publishing.fields import unique_per_language
from pom_site.publishing.languages import CODES, DEFAULT, columns
from pom_site.publishing.models import PERMISSIONS, Publishable

from .blocks import KINDS

MAX_DEPTH: Final = 3


class Page(Illustrated, HasBlocks, OrderableTreeNode, Publishable):
    class Kind(models.TextChoices):
        STANDARD = "standard", _("Ordinary page")
        LEGAL = "legal", _("Legal page")
        HOME = "home", _("Home page")
        DOMAINS = "domains", _("Overview of the domains")
        PROJECTS = "projects", _("Overview of the projects")
        NEWS = "news", _("Overview of the news")
        EVENTS = "events", _("Overview of the events")
        CONTACT = "contact", _("Contact")
        SEARCH = "search", _("Search")

    class Footer(models.TextChoices):
        NONE = "", _("Not in the footer")
        HELP = "help", _("Help and contact")
        ABOUT = "about", _("About the POM")
        SITE = "site", _("About this site")

    class LegalKind(models.TextChoices):
        PRIVACY = "privacy", _("Privacy")
        COOKIES = "cookies", _("Cookies")
        ACCESSIBILITY = "accessibility", _("Accessibility statement")
        COMPLAINTS = "complaints", _("Complaints")
        WHISTLEBLOWERS = "whistleblowers", _("Whistleblowers")
        OPENNESS = "openness", _("Access to documents")
        REUSE = "reuse", _("Re-use of data")
        IMPRINT = "imprint", _("Imprint")

    # Kinds whose address is a route of its own; the others live at the path of their slugs.
    ROUTES: Final[dict[str, str]] = {
        Kind.HOME: "home",
        Kind.DOMAINS: "domain-list",
        Kind.PROJECTS: "project-list",
        Kind.NEWS: "news-list",
        Kind.EVENTS: "event-list",
        Kind.SEARCH: "search",
    }
    SINGLE: Final = [*ROUTES, Kind.CONTACT]

    snapshot_kept = (
        *Publishable.snapshot_kept,
        "block_kinds",
        "parent",
        "position",
        *columns("path"),
    )

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.STANDARD)
    legal_kind = models.CharField(
        _("legal duty"), max_length=15, choices=LegalKind.choices, null=True, blank=True, unique=True
    )
    menu_title = models.CharField(
        _("title in menus"), max_length=40, blank=True, help_text=_("Only when the title is too long for the menu.")
    )
    in_menu = models.BooleanField(_("in the main menu"), default=False)
    footer = models.CharField(_("in the footer"), max_length=5, choices=Footer.choices, default=Footer.NONE, blank=True)
    # The one of TreeNode, with a name in words of our own.
    parent = TreeNodeForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="children", verbose_name=_("page above")
    )
    path = models.CharField(_("path"), max_length=400, null=True, blank=True, editable=False)

    objects: ClassVar = PageQuerySet.as_manager()

    class Meta(OrderableTreeNode.Meta):
        verbose_name = _("page")
        verbose_name_plural = _("pages")
        default_permissions = PERMISSIONS
        constraints = [
            *unique_per_language("path", "page"),
            models.UniqueConstraint(
                fields=["kind"],
                condition=models.Q(kind__in=["home", "domains", "projects", "news", "events", "contact", "search"]),
                name="page_one_of_each_special_kind",
                violation_error_message=_("There is already a page of this kind. Change that one instead."),
            ),
        ]

    def save(self, *args: object, **kwargs: object) -> None:
        self.fill_slugs()
        self.fill_paths()
        super().save(*args, **kwargs)
        self._save_paths_below()

    def clean(self) -> None:
        self._validate_parent_is_not_below()
        super().clean()
        self._validate_depth()
        self.fill_paths()
        self._validate_paths_are_free()
        self._validate_paths_are_not_routes()

    def get_absolute_url(self) -> str:
        route = self.ROUTES.get(self.kind)
        if route:
            return reverse(route)
        language = get_language() or DEFAULT
        prefix = "" if language == settings.LANGUAGE_CODE else f"{language}/"
        return f"{get_script_prefix()}{prefix}{self.path or ''}"

    def slug_is_taken(self, column: str, slug: str) -> bool:
        """Two pages may share a slug below different parents."""
        return Page._base_manager.filter(**{column: slug}, parent=self.parent_id).exclude(pk=self.pk).exists()

    def fill_paths(self) -> None:
        """The whole path per language, computed here so that finding a page is one indexed look-up."""
        for code in CODES:
            slug = getattr(self, f"slug_{code}")
            above = ""
            if self.parent is not None:
                above = getattr(self.parent, f"path_{code}") or self.parent.path_nl or ""
            setattr(self, f"path_{code}", f"{above}{slug}/" if slug else None)

    def _save_paths_below(self) -> None:
        for child in Page._base_manager.filter(parent=self.pk):
            child.parent = self
            before = [getattr(child, f"path_{code}") for code in CODES]
            child.fill_paths()
            if before != [getattr(child, f"path_{code}") for code in CODES]:
                child.save()

    @property
    def above(self) -> Iterator[Page]:
        """The pages above this one, nearest first."""
        page, seen = self.parent, {self.pk}
        while page is not None and page.pk not in seen:
            yield page
            seen.add(page.pk)
            page = page.parent

    def _levels_below(self) -> int:
        """How deep the tree goes below this page: 0 for a leaf."""
        level, parents = -1, [self.pk] if self.pk else []
        while parents and level < MAX_DEPTH:
            parents = list(Page._base_manager.filter(parent__in=parents).values_list("pk", flat=True))
            level += 1
        return max(level, 0)

    def _validate_parent_is_not_below(self) -> None:
        if self.pk and self.pk in {self.parent_id, *(page.parent_id for page in self.above)}:
            raise ValidationError({"parent": _("A page cannot stand below itself. Choose another page.")})

    def _validate_depth(self) -> None:
        """The pages below move along, so they count too."""
        if len(list(self.above)) + 1 + self._levels_below() > MAX_DEPTH:
            raise ValidationError({"parent": _("Pages go three levels deep at most. Choose a page higher up.")})

    def _validate_paths_are_free(self) -> None:
        """Forms cannot check the constraint on the path: they do not hold that field."""
        for code in CODES:
            path = getattr(self, f"path_{code}") or self.path_nl
            if path and Page.objects.answering(path, code).exclude(pk=self.pk).exists():
                message = _("Another page already uses this web address. Choose another one.")
                raise ValidationError({f"slug_{code}": message})

    def _validate_paths_are_not_routes(self) -> None:
        """A route answers first: a page at its address could never be reached."""
        for code in CODES:
            if self.kind in self.ROUTES or not getattr(self, f"path_{code}"):
                continue
            with override(code):
                taken = is_valid_path(self.get_absolute_url())
            if taken:
                message = _("Another part of the site lives at this address. Choose another one.")
                raise ValidationError({f"slug_{code}": message})


BLOCKS = create_block_models(Page, __name__, KINDS)
