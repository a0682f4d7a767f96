"""A system check of who the POM is, and what the gate looks at in pages, news and events."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from pages.models import Event, NewsItem, Page, SiteSettings
from pom_site.publishing.gate import Finding, Level, check
from pom_site.publishing.languages import columns
from pom_site.publishing.links import finder, without_prefix
from pom_site.publishing.models import State


@register(Tags.database)
def identity_is_filled_in(databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """The imprint needs address, enterprise number and ways to reach the POM; until then the site shows gaps."""
    if not databases:
        return []
    try:
        found = SiteSettings.objects.filter(pk=1).first() or SiteSettings()
    except DatabaseError:  # before the first migration
        return []
    if not found.missing:
        return []
    return [
        Warning(
            f"The site settings miss: {', '.join(found.missing)}.",
            hint="Fill them in at /admin/pages/sitesettings/; visitors and the law expect them.",
            id="pages.W001",
        )
    ]


@finder
def find_in_the_tree(paths: set[str]) -> dict[str, frozenset[str]]:
    """Pages live at the path of their slugs, in whichever language that is written."""
    asked = {path: without_prefix(path).removeprefix("/") for path in paths}
    if not asked:
        return {}
    any_language = Q()
    for column in columns("path"):
        any_language |= Q(**{f"{column}__in": set(asked.values())})
    shown = [*columns("title"), *columns("slug"), *columns("path"), "languages"]
    found: dict[str, frozenset[str]] = {}
    for page in Page.objects.published().filter(any_language).order_by("pk").only(*shown):
        languages = frozenset(page.existing_languages)
        found |= {path: languages for column in columns("path") if (path := getattr(page, column))}
    return {path: found[tree_path] for path, tree_path in asked.items() if tree_path in found}


@check(NewsItem)
def news_has_happened(item: NewsItem) -> Iterator[Finding]:
    if item.date > timezone.localdate() and item.publish_from is None:
        message = _("The date lies in the future. Correct it, or choose from when visitors may see this.")
        yield Finding(Level.WARNING, "news_in_the_future", message, "date")


@check(Event)
def event_is_to_come(event: Event) -> Iterator[Finding]:
    """Who publishes it for the first time after it took place may have mistaken the year."""
    if event.is_over and event.state != State.PUBLISHED:
        yield Finding(Level.WARNING, "event_is_over", _("This event is over. Is the date right?"), "starts_at")


@check(Event)
def event_tells_who_can_come(event: Event) -> Iterator[Finding]:
    if event.place and not event.accessibility and not event.is_over:
        message = _("Say how accessible the place is: people decide by it whether they can come.")
        yield Finding(Level.WARNING, "event_without_accessibility", message, "accessibility_nl")


@check(Page)
def legal_page_says_something(page: Page) -> Iterator[Finding]:
    if page.legal_kind and not page.block_kinds:
        message = _("The law asks for this page, and it has no text yet. Add a text block.")
        yield Finding(Level.ERROR, "legal_page_empty", message)
