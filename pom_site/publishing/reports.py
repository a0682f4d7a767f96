"""
“Is this still right?”: what visitors report about a page, who is told, and how long it is kept.

The address of whoever wants an answer is in no mail and no log: it stands with the report until somebody handles it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from . import audit, letters, roles
from .languages import DEFAULT
from .models import AuditEntry, Publishable, VisitorReport
from .seo import absolute

HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
KEPT_FOR: Final = timedelta(days=365)
MOST_ABOUT_ONE: Final = 5  # in an hour, whoever sends them
MOST: Final = 60  # in an hour, about all pages together

Mailbox = Callable[[], str]
_mailboxes: list[Mailbox] = []


def mailbox(function: Mailbox) -> Mailbox:
    """Registers where a report goes that nobody owns; an upper app knows the address, or has none ("")."""
    _mailboxes.append(function)
    return function


def may_handle(user: Any, target: Any) -> bool:
    """Whoever may change the page; of a page that is gone, whoever handles reports."""
    allowed: bool = user.has_perm("publishing.change_visitorreport")
    return allowed and (target is None or roles.may(user, "change", target))


def is_busy(instance: Publishable) -> bool:
    """More than people write in an hour: a robot, or many people about one thing."""
    lately = VisitorReport.objects.filter(made_at__gt=timezone.now() - HOUR)
    return lately.of(instance).count() >= MOST_ABOUT_ONE or lately.count() >= MOST


def keep(instance: Publishable, text: str, email: str, language: str) -> VisitorReport:
    """
    Kept once a day for each address, however often it is sent; whoever owns the page gets a mail when it is in the
    database.
    """
    same = VisitorReport.objects.of(instance).filter(text=text, email=email, made_at__gt=timezone.now() - DAY)
    if known := same.first():
        return known
    with transaction.atomic():
        report = VisitorReport.objects.create(
            content_type=ContentType.objects.get_for_model(instance),
            object_id=instance.pk,
            title=_dutch_title(instance)[:200],
            language=language,
            text=text,
            email=email,
        )
        waiting = [_letter(address, instance, report) for address in recipients(instance)]
        transaction.on_commit(partial(letters.post, waiting))
        return report


def _dutch_title(instance: Publishable) -> str:
    """What colleagues call it, whatever language the visitor reads."""
    with override(DEFAULT):
        return letters.one_line(str(instance))


def recipients(instance: Publishable) -> list[str]:
    """The owner, as long as he works here and may do something about it; else the common mailbox."""
    owner: Any = instance.owner
    if owner is not None and owner.is_active and owner.email and may_handle(owner, instance):
        return [owner.email]
    return [address for one in _mailboxes if (address := one())]


def _letter(address: str, instance: Publishable, report: VisitorReport) -> EmailMessage:
    """Plain text, in Dutch whatever language the visitor reads. His words are marked as his."""
    with override(DEFAULT):
        title = report.title
        words = "\n".join(f"> {line}" for line in report.text.splitlines())
        answer = _("This visitor would like an answer. The address stands with the report.") if report.email else ""
        paragraphs = [
            _("A visitor reports that something is not right on this page:"),
            f"{title}\n{absolute(instance.get_url_in(report.language))}",
            words,
            answer,
            _("Look at it, correct the page where needed, and mark the report as handled:"),
            letters.form_of(report),
        ]
        return letters.letter(
            _("A visitor asks: is this still right? %(title)s") % {"title": title}, paragraphs, address
        )


def handle(report: VisitorReport, user: Any, answer: str) -> None:
    """Done: the address of whoever asked is of no more use."""
    with transaction.atomic():
        report.answer, report.email = answer, ""
        report.handled_at, report.handled_by = timezone.now(), user
        report.save()
        audit.record(user, AuditEntry.Action.REPORT_HANDLED, report)


def clean_up() -> int:
    """
    What was handled a year ago goes, and nobody's address stays longer than a year, handled or not. Returns how many
    reports went.
    """
    before = timezone.now() - KEPT_FOR
    VisitorReport.objects.filter(made_at__lte=before).exclude(email="").update(email="")
    gone, _by_model = VisitorReport.objects.filter(handled_at__lte=before).delete()
    return gone
