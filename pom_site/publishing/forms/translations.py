from __future__ import annotations

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from ..models import Publishable
from ..models.translations import OTHERS
from ..references import public_object

ASKED = "gevraagd"
YES = "ja"


class TranslationRequestForm(forms.Form):
    """
    What the button under an untranslated page sends. `website` is hidden from people, so that only robots fill it in.
    """

    object = forms.CharField(strip=False)
    taal = forms.ChoiceField(choices=OTHERS)
    website = forms.CharField(required=False)

    def clean_object(self) -> Publishable:
        """Something public: a draft must not show that it exists."""
        if (found := public_object(self.cleaned_data["object"])) is None:
            raise ValidationError(_("This page does not exist any more."))
        return found

    @property
    def is_from_a_robot(self) -> bool:
        return bool(self.cleaned_data["website"])


class AskedForm(forms.Form):
    """`?gevraagd=ja`: this visitor has just asked for a translation."""

    gevraagd = forms.ChoiceField(choices=[(YES, YES)], required=False)

    @property
    def asked(self) -> bool:
        return self.is_valid() and bool(self.cleaned_data[ASKED])
