import re
from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils import timezone
from django.utils.text import slugify

if TYPE_CHECKING:
    from .models import Municipality  # noqa: F401  (named in the generic base below)

POSTCODE = re.compile(r"[1-9][0-9]{3}")
LONGEST_QUESTION = 80
PRESENT_FIRST = (F("valid_to").desc(nulls_first=True), "name")


class MunicipalityQuerySet(models.QuerySet["Municipality"]):
    def current(self, on: date | None = None) -> Self:
        """Municipalities that exist on a day, today unless said otherwise."""
        day = on or timezone.localdate()
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=day),
            Q(valid_to__isnull=True) | Q(valid_to__gt=day),
        )

    def by_slug(self, slug: str) -> Self:
        """One municipality by its slug; text that cannot be a slug (NUL bytes, spaces) finds nothing."""
        return self.filter(slug=slug) if slug and slugify(slug) == slug else self.none()

    def by_name_or_postcode(self, text: str) -> Self:
        """Present and former municipalities for what a visitor types: "9000", "sint niklaas" or "waas".

        The exact name comes first, then present municipalities, then former ones.
        """
        words = text.strip()[:LONGEST_QUESTION]
        if POSTCODE.fullmatch(words):
            return self._by_postcode(words)
        return self._by_name(slugify(words))

    def _by_postcode(self, postcode: str) -> Self:
        """The quotes make it a whole code; the list is stored as JSON text in both databases."""
        return self.filter(postcodes__icontains=f'"{postcode}"').order_by(*PRESENT_FIRST)

    def _by_name(self, slug: str) -> Self:
        if not slug:
            return self.none()
        exact = Case(When(slug=slug, then=Value(0)), default=Value(1))
        return self.filter(slug__contains=slug).order_by(exact, *PRESENT_FIRST)
