from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pages.querysets import NewsQuerySet
from pom_site.blocks.models import HasBlocks, create_block_models
from pom_site.media.models import Illustrated
from pom_site.publishing.fields import unique_per_language
from pom_site.publishing.models import PERMISSIONS, Publishable

from .blocks import KINDS


class NewsItem(Illustrated, HasBlocks, Publishable):
    date = models.DateField(_("date"), default=timezone.localdate, help_text=_("The date of the news itself."))

    objects: ClassVar = NewsQuerySet.as_manager()

    url_name = "news-detail"
    review_months = 0
    snapshot_kept = (*Publishable.snapshot_kept, "block_kinds")

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")
        default_permissions = PERMISSIONS
        ordering = ["-date", "-pk"]
        constraints = (*unique_per_language("slug", "news"),)
        indexes = [models.Index(fields=["state", "-date", "-id"], name="news_by_date")]


BLOCKS = create_block_models(NewsItem, __name__, KINDS)
