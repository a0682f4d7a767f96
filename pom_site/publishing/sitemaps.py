from __future__ import annotations

import datetime
from typing import Any

from django.conf import settings
from django.contrib.sitemaps import Sitemap


class PublicSitemap(Sitemap):
    """Each public object in each language that it exists in, with links to the others."""

    i18n = True
    alternates = True
    x_default = True
    limit = 5000
    protocol = settings.SITE_URL.partition("://")[0]

    def get_domain(self, site: Any = None) -> str:
        return settings.SITE_URL.partition("://")[2]

    def get_languages_for_item(self, item: Any) -> list[str]:
        return item.existing_languages

    def lastmod(self, item: Any) -> datetime.datetime:
        return item.updated_at
