"""What the pages of places point at: each kind asked for once, and not at all where there is nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from pages.models import NewsItem, Organisation
from pom_site.media.models import Document

NEWS: Final = 3


def documents_by_key(keys: Iterable[int | None]) -> dict[int, Document]:
    return _by_key(Document.objects.all(), keys)


def organisations_by_key(keys: Iterable[int | None]) -> dict[int, Organisation]:
    return _by_key(Organisation.objects.select_related("logo"), keys)


def public_news(keys: Iterable[int]) -> list[NewsItem]:
    wanted = list(keys)
    return list(NewsItem.objects.published().filter(pk__in=wanted).newest().for_rows()[:NEWS]) if wanted else []


def _by_key(queryset: Any, keys: Iterable[int | None]) -> dict[int, Any]:
    wanted = {key for key in keys if key}
    return dict(queryset.in_bulk(wanted)) if wanted else {}
