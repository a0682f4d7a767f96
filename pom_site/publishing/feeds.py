"""Feeds of public objects: RSS and Atom, one a language."""

from __future__ import annotations

import datetime
import re
from typing import Any
from urllib.parse import urlsplit

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.translation import get_language

from .seo import ORGANISATION, absolute

NEWEST = 20
NOTHING_YET = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
# Signs that XML does not know: presentations and word processors leave them in copied texts.
UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def readable(text: object) -> str:
    return UNREADABLE.sub("", str(text or ""))


class Steady(SyndicationFeed):
    """An empty feed would bear the moment of each visit, and so be another one each time."""

    def latest_post_date(self) -> datetime.datetime:
        return super().latest_post_date() if self.items else NOTHING_YET


class RssFeed(Steady, Rss201rev2Feed):
    pass


class AtomFeed(Steady, Atom1Feed):
    pass


class PublicFeed(Feed):
    """Subclasses give `title`, `link` and `items`. Texts that exist in Dutch only are left out of other languages."""

    author_name = ORGANISATION
    feed_type: type[SyndicationFeed] = RssFeed

    def get_feed(self, obj: Any, request: HttpRequest) -> Any:
        feed = super().get_feed(obj, request)
        link = absolute(urlsplit(feed.feed["link"]).path)
        # Django takes the host of the request; ours is the site's, whoever asks.
        feed.feed |= {"language": get_language(), "link": link, "id": link, "feed_url": absolute(request.path)}
        return feed

    def item_title(self, item: Any) -> str:
        return readable(item.title)

    def item_description(self, item: Any) -> str:
        return readable(item.summary)

    def item_link(self, item: Any) -> str:
        return absolute(item.get_absolute_url())

    def item_guid(self, item: Any) -> str:
        return absolute(item.get_absolute_url())

    def item_updateddate(self, item: Any) -> datetime.datetime:
        return item.updated_at

    @staticmethod
    def in_language(queryset: Any) -> Any:
        return queryset.in_active_language()[:NEWEST]


class AtomMixin(Feed):
    feed_type: type[SyndicationFeed] = AtomFeed
