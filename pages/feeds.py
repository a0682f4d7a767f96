from __future__ import annotations

import datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pages.models import NewsItem
from pom_site.publishing.feeds import AtomMixin, PublicFeed


class NewsFeed(PublicFeed):
    title = gettext_lazy("News from the POM Oost-Vlaanderen")

    def description(self) -> str:
        return _("Facts about our projects, in plain words.")

    subtitle = description

    def link(self) -> str:
        return reverse("news-list")

    def items(self) -> Any:
        return self.in_language(NewsItem.objects.published().newest())

    def item_pubdate(self, item: NewsItem) -> datetime.datetime:
        return timezone.make_aware(datetime.datetime.combine(item.date, datetime.time(9)))


class NewsAtomFeed(AtomMixin, NewsFeed):
    pass
