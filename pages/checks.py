from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError

from pages.models import SiteSettings


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
