"""What each kind of page of this app shows; one function a kind, for the view and, later, the preview alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.paginator import Page as ResultPage
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from pages import agenda, structured
from pages.models import ContactPerson, Event, NewsItem, Page
from pages.tree import Node, tree
from pom_site.blocks.content import content_of
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.languages import CODES
from pom_site.publishing.seo import Crumb, Meta, organisation_data, paths


def page_context(page: Page) -> dict[str, Any]:
    content = content_of(page)
    # Where the text says whom to ask, the card beside it would say it twice.
    asks_beside = not any(group.kind == "contact" for group in content)
    context = {"page": page, "content": content, "children": tree().children(page.pk), "asks_beside": asks_beside}
    if page.kind == Page.Kind.CONTACT:
        context["contacts"] = list(ContactPerson.objects.active())
    return context


def page_meta(page: Page) -> Meta:
    return Meta(
        title=page.seo_title or page.title,
        description=page.summary,
        alternates=paths(page.get_absolute_url, page.existing_languages),
        trail=tree().trail(page.pk),
        image=page.share_image,
        about=page,
    )


def home_context(page: Page) -> dict[str, Any]:
    """The home page puts its key figures and its first call to action where the design wants them; the rest follows."""
    groups = content_of(page)
    calls = [group for group in groups if group.kind == "call_to_action"]
    figures = [group for group in groups if group.kind == "key_figure"]
    return {
        "page": page,
        "news": list(NewsItem.objects.published().newest().for_rows()[:3]),
        "key_figures": [block for group in figures for block in group.blocks],
        "european": calls[0].blocks[0] if calls else None,
        "blocks": [group for group in groups if group not in [*figures, *calls[:1]]],
    }


def home_meta(page: Page) -> Meta:
    return Meta(
        title=page.seo_title or page.title,
        description=page.summary,
        alternates=paths(page.get_absolute_url, page.existing_languages),
        trail=[Crumb(page.title)],
        jsonld=[organisation_data()],
        about=page,
    )


def overview(kind: str, fallback: str) -> Node:
    """The page that introduces a list; before staff made one, its name alone."""
    found = tree().of_kind(kind)
    return found or Node(0, None, kind, fallback, fallback)


def overview_context(node: Node) -> dict[str, Any]:
    """Its texts come from the process's memory; where staff placed no blocks, nothing is asked for them."""
    page = Page(pk=node.pk, block_kinds=list(node.block_kinds))
    return {"page": node, "content": content_of(page) if node.block_kinds else []}


def overview_meta(node: Node, url: Any, results: ResultPage[Any] | None = None, **values: Any) -> Meta:
    """`values`: what else a list says of itself (indexed, query, lists)."""
    trail = tree().trail(node.pk) if node.pk else tree().trail(None, Crumb(node.title))
    return Meta(
        title=node.title,
        description=node.summary,
        alternates=paths(url, node.languages or CODES),
        trail=trail,
        page_number=results.number if results else 1,
        page_count=results.paginator.num_pages if results else 1,
        about=Page(pk=node.pk) if node.pk else None,
        **values,
    )


def news_context(item: NewsItem) -> dict[str, Any]:
    more = NewsItem.objects.published().exclude(pk=item.pk).newest().for_rows()[:3]
    return {"item": item, "content": content_of(item), "more": list(more)}


def news_meta(item: NewsItem) -> Meta:
    node = overview("news", _("News"))
    return Meta(
        title=item.seo_title or item.title,
        description=item.summary,
        alternates=paths(item.get_absolute_url, item.existing_languages),
        trail=tree().trail(node.pk, Crumb(item.title, None, fallback_language(item, "title"))),
        image=item.share_image,
        og_type="article",
        about=item,
        jsonld=[
            {
                "@type": "NewsArticle",
                "headline": item.title,
                "datePublished": item.date.isoformat(),
                "dateModified": item.updated_at.isoformat(),
                "publisher": organisation_data(),
            }
        ],
    )


def event_list_context(page_obj: ResultPage[Event], *, past: bool) -> dict[str, Any]:
    return {"past": past, "page_obj": page_obj, "items": listed(page_obj.object_list)}


def listed(events: Iterable[Event]) -> list[dict[str, Any]]:
    """What a row says of each: the day, then in words whether it takes place, what it is, when and where."""
    return [
        {
            "event": event,
            "state": agenda.state(event),
            "words": [str(word) for word in (agenda.hours(event), agenda.where(event)) if word],
        }
        for event in events
    ]


def event_context(event: Event) -> dict[str, Any]:
    others = Event.objects.published().exclude(pk=event.pk).coming().for_rows()[:3]
    return {
        "item": event,
        "content": content_of(event),
        "state": agenda.state(event),
        "facts": event_facts(event),
        "calendar_url": reverse("event-ics", args=[event.slug]),
        "more": listed(others),
    }


def event_facts(event: Event) -> list[tuple[str, Any]]:
    """What is not known has no row."""
    place = agenda.present_place(event)
    start = event.first_day.isoformat() if event.all_day else event.starts_at.isoformat()
    rows = [
        (_("When"), format_html('<time datetime="{}">{}</time>', start, agenda.when(event))),
        (_("Place"), event.place),
        (_("Municipality"), _link(place.get_absolute_url(), place.name) if place else ""),
        (_("Online"), _link(event.online_url, event.online_url.split("/")[2]) if event.online_url else ""),
        (_("Cost"), agenda.price(event)),
        (_("Register before"), agenda.moment_of(event.register_before) if event.register_before else ""),
    ]
    return [(term, value) for term, value in rows if value]


def _link(url: str, words: str) -> str:
    return format_html('<a href="{}">{}</a>', url, words)


def event_meta(event: Event) -> Meta:
    node = overview("events", _("Agenda"))
    return Meta(
        title=event.seo_title or event.title,
        description=event.summary,
        alternates=paths(event.get_absolute_url, event.existing_languages),
        trail=tree().trail(node.pk, Crumb(event.title, None, fallback_language(event, "title"))),
        image=event.share_image,
        og_type="article",
        about=event,
        jsonld=[structured.event_data(event)],
    )
