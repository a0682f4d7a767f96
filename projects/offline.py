"""What the law asks before a project goes offline or is deleted: European money is shown for years after the end."""

from __future__ import annotations

import datetime
from typing import Any, Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pom_site.publishing.offline import deletion_rule, offline_rule
from projects.checks.european import european_lines
from projects.models import Project

YEARS: Final = 5


@offline_rule
def european_publicity_stays(instance: Any, explanation: str) -> str | None:
    """Until the programme's own day, or five years after the end, only with a reason."""
    if explanation.strip() or not _must_be_shown(instance):
        return None
    last = last_day(instance)
    if last is None:
        return _("European money: this project has not ended, so it must stay visible. Write why it goes offline.")
    sentence = _("European money: this project must stay visible until %(day)s. Write why it goes offline.")
    return sentence % {"day": date_format(last)}


@deletion_rule
def european_publicity_is_not_deleted(instance: Any) -> str | None:
    """Taken offline with a reason, it can still come back; from the bin only for a while."""
    if not _must_be_shown(instance):
        return None
    last = last_day(instance)
    if last is None:
        return _("“%(title)s” has European money and has not ended: leave it offline.") % {"title": instance}
    names = {"title": instance, "day": date_format(last)}
    return _("“%(title)s” has European money: it must be kept until %(day)s. Leave it offline until then.") % names


def last_day(project: Project) -> datetime.date | None:
    """What staff copied from the programme wins. A plan is no end: without one it still runs, and there is no day."""
    if project.publicity_keep_until:
        return project.publicity_keep_until
    return _years_later(project.ended_on) if project.ended_on else None


def _must_be_shown(instance: Any) -> bool:
    if not isinstance(instance, Project) or not european_lines(instance):
        return False
    last = last_day(instance)
    return last is None or last >= timezone.localdate()


def _years_later(day: datetime.date) -> datetime.date:
    """29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + YEARS)
    except ValueError:
        return datetime.date(day.year + YEARS, 3, 1)
