"""
International projects: those with European money or a partner abroad. They are no table of their own, but a set of the
projects (facets.py), with a list and filters of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from domains.models import Domain, all_domains
from pages.context import overview
from pages.tree import Node, tree
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.publishing.seo import Crumb, Meta, paths
from projects.forms import ProjectFilterForm
from projects.models import Project


class InternationalFilterForm(ProjectFilterForm):
    """It knows every parameter of the project list, so that links to that one work here too."""

    always: ClassVar[Sequence[str]] = ("programma", "periode", "land", "rol", "status")
    more: ClassVar[Sequence[str]] = ()
    exported: ClassVar[bool] = False

    @property
    def all_listed(self) -> int:
        return self.known.international

    @property
    def own_language_first(self) -> bool:
        """Partners abroad read no Dutch: outside Dutch, what they can read comes first, unless they chose an order."""
        return (get_language() or DEFAULT) != DEFAULT and not self["sort"].value()

    def found(self) -> Sequence[int]:
        keys = super().found()
        if not self.own_language_first:
            return keys
        readable = in_active_language()
        return sorted(keys, key=lambda key: key not in readable)


@remembered
def in_active_language() -> frozenset[int]:
    return frozenset(Project.objects.published().in_active_language().values_list("pk", flat=True))


def introduction() -> Node:
    """As a page that introduces a list; nobody writes one for this list, because its domain has a page."""
    title = _("All international projects")
    summary = _(
        "Projects with European money or with partners abroad: the programme, the partners and what they bring."
    )
    return Node(0, None, "", title, title, summary)


def international_meta(form: ProjectFilterForm, query: str, number: int, count: int) -> Meta:
    page, node = introduction(), overview("domains", _("Domains"))
    domain = next((each for each in all_domains().values() if each.code == Domain.Code.INTERNATIONAL), None)
    above = [Crumb(domain.name, domain.get_absolute_url(), fallback_language(domain, "name"))] if domain else []
    return Meta(
        title=page.title,
        description=page.summary,
        alternates=paths(lambda: reverse("international-list")),
        trail=tree().trail(node.pk or None, *above, Crumb(page.title)),
        indexed=form.is_valid() and form.is_plain,
        query=query,
        page_number=number,
        page_count=count,
        lists=Project,
    )
