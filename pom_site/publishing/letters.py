"""Letters to colleagues: plain text, one a person, over one connection. A mail server that fails undoes nothing."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import models
from django.urls import NoReverseMatch, reverse

logger = logging.getLogger(__name__)


def letter(subject: str, paragraphs: Sequence[str], address: str) -> EmailMessage:
    """Of the paragraphs those that say something."""
    return EmailMessage(one_line(subject), "\n\n".join(filter(None, paragraphs)) + "\n", to=[address])


def one_line(text: str) -> str:
    """A line break in a title must not become a header of its own."""
    return " ".join(text.split())


def form_of(instance: models.Model) -> str:
    """The whole address of its form in the admin; empty when it has none."""
    opts = instance._meta
    try:
        return settings.SITE_URL + reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[instance.pk])
    except NoReverseMatch:
        return ""


def post(letters: Sequence[EmailMessage]) -> int:
    """How many were sent; one address that is refused keeps no other mail back."""
    sent = 0
    try:
        connection = get_connection()
        connection.open()
        try:
            sent = sum(_sent(each, connection) for each in letters)
        finally:
            connection.close()
    except Exception:  # a mail server fails in many ways, and none of them may undo what was saved
        logger.exception("The mail server does not answer; %s mails were not sent.", len(letters) - sent)
    return sent


def _sent(each: EmailMessage, connection: Any) -> bool:
    each.connection = connection
    try:
        return bool(each.send())
    except Exception:
        logger.exception("One mail was refused.")
        return False
