"""
Visitors who ask for a translation. Nothing is kept but a number for each object and language: no address, no cookie.

A form without a cookie needs no token against forgery, for it can do nothing in somebody's name. What remains is a page
of another site that sends it on and on: browsers tell where a form comes from, and a count goes up only so often.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone

from .forms.translations import ASKED, YES
from .models import Publishable, TranslationRequest

PAUSE: Final = timedelta(seconds=10)  # six a minute for each object and language, whoever asks


def comes_from_this_site(request: HttpRequest) -> bool:
    """Every browser of today sends one of the two headers with a form; what sends neither is none."""
    if fetched := request.headers.get("Sec-Fetch-Site"):
        return fetched == "same-origin"
    return request.headers.get("Origin") in {settings.SITE_URL, f"{request.scheme}://{request.get_host()}"}


def count(instance: Publishable, language: str) -> None:
    """Once in a while at most, and only for what is not there yet."""
    if language in instance.existing_languages:
        return
    now = timezone.now()
    asked = TranslationRequest.objects.of(instance).filter(language=language)
    if not asked.filter(last_at__lte=now - PAUSE).update(number=F("number") + 1, last_at=now):
        TranslationRequest.objects.get_or_create(
            content_type=ContentType.objects.get_for_model(instance),
            object_id=instance.pk,
            language=language,
            defaults={"number": 1},
        )


def page_after(instance: Publishable, language: str) -> str:
    """Back to the page, which says thank you; its address is ours, not the sender's."""
    return f"{instance.get_url_in(language)}?{ASKED}={YES}"
