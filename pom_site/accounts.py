"""The form of an account: Django's own, with the limits of what a colleague works on."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib.auth.forms import UserChangeForm
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from domains.models import Domain
from pom_site.publishing.languages import DEFAULT, LANGUAGES
from pom_site.publishing.roles import profile


class AccountForm(UserChangeForm):
    """`allowed`: the domains of whoever fills it in; nobody gives away more than he has. Empty: all of them."""

    allowed: ClassVar[list[str]] = []

    scopes = forms.MultipleChoiceField(
        label=gettext_lazy("only these domains"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Tick nothing for somebody who works on all domains."),
    )
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("translates into"),
        required=False,
        choices=[(code, name) for code, name in LANGUAGES if code != DEFAULT],
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("For translators only. Tick nothing for all languages."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        limits = profile(self.instance)
        self.initial = {**self.initial, "scopes": limits.scopes, "languages": limits.languages}
        if "scopes" in self.fields:
            choices = [choice for choice in Domain.Code.choices if not self.allowed or choice[0] in self.allowed]
            self.fields["scopes"].choices = choices  # type: ignore[attr-defined]

    def clean_scopes(self) -> list[str]:
        scopes: list[str] = self.cleaned_data["scopes"]
        if self.allowed and not scopes:
            raise ValidationError(_("Tick at least one: you cannot give away more domains than you have yourself."))
        return scopes
