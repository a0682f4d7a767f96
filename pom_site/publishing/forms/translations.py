from __future__ import annotations

from typing import Any

from django import forms
from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from ..models import Publishable
from ..models.translations import OTHERS

ASKED = "gevraagd"
YES = "ja"


class TranslationRequestForm(forms.Form):
    """
    What the button under an untranslated page sends. `website` is hidden from people, so that only robots fill it in.
    """

    object = forms.RegexField(r"\A[a-z]+\.[a-z]+:[1-9][0-9]{0,17}\Z", strip=False)
    taal = forms.ChoiceField(choices=OTHERS)
    website = forms.CharField(required=False)

    def clean_object(self) -> Publishable:
        """Something public: a draft must not show that it exists."""
        label, _colon, pk = self.cleaned_data["object"].partition(":")
        try:
            model: Any = apps.get_model(label)
        except LookupError:
            model = None
        if model and issubclass(model, Publishable):
            found: Publishable | None = model._default_manager.published().filter(pk=int(pk)).first()
            if found is not None:
                return found
        raise ValidationError(_("This page does not exist any more."))

    @property
    def is_from_a_robot(self) -> bool:
        return bool(self.cleaned_data["website"])


class AskedForm(forms.Form):
    """`?gevraagd=ja`: this visitor has just asked for a translation."""

    gevraagd = forms.ChoiceField(choices=[(YES, YES)], required=False)

    @property
    def asked(self) -> bool:
        return self.is_valid() and bool(self.cleaned_data[ASKED])
