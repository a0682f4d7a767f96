from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ..languages import DEFAULT, LANGUAGES
from ..previews import DAYS, MOST_DAYS


class Keys(forms.TypedMultipleChoiceField):
    """`?revision=1&revision=2`: whole numbers that a key can have; whether they exist is asked later."""

    widget = forms.MultipleHiddenInput

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(coerce=int, empty_value=[], **kwargs)

    def valid_value(self, value: Any) -> bool:
        return value.isascii() and value.isdecimal() and len(value) <= 15


class PreviewForm(forms.Form):
    """What to look at: versions or a package, and in which language to begin."""

    revision = Keys(required=False)
    package = forms.IntegerField(required=False, min_value=1, max_value=10**15, widget=forms.HiddenInput)
    language = forms.ChoiceField(required=False, choices=LANGUAGES)

    def clean_language(self) -> str:
        return self.cleaned_data["language"] or DEFAULT


class SharingForm(forms.Form):
    """How long a preview link counts, and for whom it is."""

    days = forms.IntegerField(label=_("Valid for how many days"), min_value=1, max_value=MOST_DAYS, initial=DAYS)
    note = forms.CharField(label=_("For whom"), max_length=120, required=False)


class LinkForm(SharingForm, PreviewForm):
    pass
