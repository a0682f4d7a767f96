"""What plots and spaces share: they are found by “I am looking for room”, and are named after where they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from pom_site.publishing.languages import CODES
from pom_site.publishing.models import Publishable

from .places import InDomain


class Offered(InDomain):
    available_from = models.DateField(_("available from"), null=True, blank=True, help_text=_("Empty: at once."))

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.fill_titles()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        self.fill_titles()
        super().clean()

    def fill_titles(self) -> None:
        """Without a title of its own it gets one: “Plot A1, Eiland Zwijnaarde”, wherever the other has a title."""
        raise NotImplementedError

    def name_after(self, place: Publishable, name: Callable[[], Any]) -> None:
        """`name` is asked in each language that the place has a title in."""
        for code in CODES:
            title = getattr(place, f"title_{code}")
            if title and not getattr(self, f"title_{code}"):
                with override(code):
                    setattr(self, f"title_{code}", f"{name()}, {title}"[:200])
