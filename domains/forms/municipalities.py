from __future__ import annotations

from functools import cached_property

from django import forms
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from pom_site.geo.models import Municipality
from pom_site.geo.querysets import LONGEST_QUESTION


class MunicipalityForm(forms.Form):
    """A name, a part of it, or a postcode."""

    q = forms.CharField(
        label=_("Name or postcode"),
        required=False,
        max_length=LONGEST_QUESTION,
        error_messages={"max_length": _("Use at most 80 characters: a name or a postcode.")},
    )

    @cached_property
    def found(self) -> list[tuple[Municipality, Municipality]]:
        """(as it was called, what it is now), each present municipality once. Ask a valid form only."""
        words: str = self.cleaned_data["q"]
        if not words:
            return []
        pairs: dict[int, tuple[Municipality, Municipality]] = {}
        for place in Municipality.objects.by_name_or_postcode(words).select_related("successor"):
            pairs.setdefault(place.present().pk, (place, place.present()))
        return list(pairs.values())

    @property
    def the_one(self) -> Municipality | None:
        """The only one that is found, or the one that is called exactly so."""
        found = self.found
        exact = [now for place, now in found if place.slug == slugify(self.cleaned_data["q"])]
        return exact[0] if exact else found[0][1] if len(found) == 1 else None
