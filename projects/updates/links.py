"""The signed link that a partner gets, and the mail that it comes with."""

from __future__ import annotations

import logging
from typing import Final
from uuid import UUID

from django.core import signing
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.seo import absolute
from projects.models import Invitation, Proposal

logger = logging.getLogger(__name__)
SALT: Final = "projects.updates.link"
DAYS: Final = 21
MOST_DAYS: Final = 90


class LinkEnded(Exception):
    """The link leads nowhere (any more), and the sentence says why. `status`: 403 was never right, 410 was."""

    def __init__(self, sentence: str, status: int = 410) -> None:
        super().__init__(sentence)
        self.status = status


def link_of(invitation: Invitation) -> str:
    """The whole address, in the language of the partner."""
    token = signing.Signer(salt=SALT).sign(invitation.pk.hex)
    with override(invitation.language):
        return absolute(reverse("project-contribute", args=[token]))


def invitation_of(token: str) -> Invitation:
    try:
        key = UUID(hex=signing.Signer(salt=SALT).unsign(token))
    except (signing.BadSignature, ValueError) as error:
        raise LinkEnded(_("This link is not complete, or was changed on the way. Copy all of it."), 403) from error
    invitation = Invitation.objects.select_related("project", "organisation", "created_by").filter(pk=key).first()
    if invitation is None:
        raise LinkEnded(_("This project is not there any more."))
    if invitation.revoked_at:
        raise LinkEnded(_("This link was withdrawn."))
    if invitation.expires_at <= timezone.now():
        raise LinkEnded(_("This link has expired."))
    return invitation


def send(invitation: Invitation) -> bool:
    """False when the mail could not be sent: the link can still be copied."""
    with override(invitation.language):
        title = " ".join(str(invitation.project).split())
        paragraphs = [
            _("Your organisation, %(organisation)s, is a partner in the project “%(title)s”.")
            % {"organisation": invitation.organisation, "title": title},
            _("How far is it? Tell us by this link: no account is needed. We look at it before it is published."),
            link_of(invitation),
            invitation.message.strip(),
            _("The link works until %(day)s. Do not pass it on to anybody outside your organisation.")
            % {"day": date_format(timezone.localtime(invitation.expires_at))},
        ]
        subject = _("News of “%(title)s”?") % {"title": title}
    return _mailed(EmailMessage(subject, "\n\n".join(filter(None, paragraphs)) + "\n", to=[invitation.email]))


def tell(proposal: Proposal) -> bool:
    """Whoever asked hears that there is an answer; False when nobody could be told."""
    invitation = proposal.invitation
    if invitation.created_by is None or not invitation.created_by.email:
        return False
    with override(DEFAULT):
        names = {"organisation": invitation.organisation, "title": " ".join(str(invitation.project).split())}
        subject = _("%(organisation)s sent news of “%(title)s”") % names
        address = absolute(reverse("admin:projects_proposal_change", args=[proposal.pk]))
        body = _("Look at it and take over what is good:") + f"\n\n{address}\n"
    return _mailed(EmailMessage(subject, body, to=[invitation.created_by.email]))


def _mailed(letter: EmailMessage) -> bool:
    try:
        return bool(letter.send())
    except Exception:  # a mail server fails in many ways, and what was saved stands all the same
        logger.exception("A mail about news of a partner was not sent.")
        return False
