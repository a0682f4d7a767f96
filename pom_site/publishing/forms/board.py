from __future__ import annotations

from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ..languages import DEFAULT, LANGUAGES
from ..models import TranslationState
from ..pagination import PageNumberField


class BoardForm(forms.Form):
    """What the board shows. Kinds are those that this person may see."""

    soort = forms.ChoiceField(label=_("Kind"), required=False)
    taal = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("", _("All languages")), *((code, name) for code, name in LANGUAGES if code != DEFAULT)],
    )
    status = forms.ChoiceField(
        label=_("Status"), required=False, choices=[("", _("All states")), *TranslationState.Status.choices]
    )
    pagina = PageNumberField()

    def __init__(self, data: Any, models: list[type[Any]]) -> None:
        super().__init__(data)
        kinds = [(model._meta.label_lower, capfirst(str(model._meta.verbose_name_plural))) for model in models]
        fields: dict[str, Any] = self.fields
        fields["soort"].choices = [("", _("Everything")), *kinds]
