"""What the law asks before a project goes offline: European money is shown for years after the end."""

from __future__ import annotations

import datetime
from typing import Any, Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pom_site.publishing.offline import offline_rule
from projects.checks import european_lines
from projects.models import Project

YEARS: Final = 5


@offline_rule
def european_publicity_stays(instance: Any, explanation: str) -> str | None:
    """Until five years after the end, only with a reason. A plan is no end: without one it still runs."""
    if not isinstance(instance, Project) or explanation.strip() or not european_lines(instance):
        return None
    if instance.ended_on is None:
        return _("European money: this project has not ended, so it must stay visible. Write why it goes offline.")
    until = _years_later(instance.ended_on)
    if until < timezone.localdate():
        return None
    sentence = _("European money: this project must stay visible until %(day)s. Write why it goes offline.")
    return sentence % {"day": date_format(until)}


def _years_later(day: datetime.date) -> datetime.date:
    """29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + YEARS)
    except ValueError:
        return datetime.date(day.year + YEARS, 3, 1)
