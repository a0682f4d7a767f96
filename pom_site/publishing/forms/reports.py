"""What a visitor writes under “Is this still right?”, and what a colleague fills in about the facts of a page."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..models import LONGEST_REPORT

SENT: Final = "verstuurd"
YES: Final = "ja"


class Words(forms.CharField):
    """A browser counts the end of a line as one character and sends two."""

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value)).replace("\r\n", "\n")


class ReportForm(forms.Form):
    """`website` is hidden from people, so that only robots fill it in."""

    text = Words(
        max_length=LONGEST_REPORT,
        label=gettext_lazy("What is not right?"),
        help_text=gettext_lazy(
            "At most 1000 characters. Where on the page is it, and what should it be? Name no other people."
        ),
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": gettext_lazy("Write in a sentence what is not right.")},
    )
    email = forms.EmailField(
        required=False,
        max_length=254,
        label=gettext_lazy("Your e-mail address (not required)"),
        help_text=gettext_lazy("Only if you want an answer. We remove it as soon as your report is handled."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "invalid": gettext_lazy("This is no e-mail address. Correct it, like name@example.org, or leave it empty.")
        },
    )
    website = forms.CharField(required=False)

    @property
    def is_from_a_robot(self) -> bool:
        return bool(self.cleaned_data["website"])


class SentForm(forms.Form):
    """`?verstuurd=ja`: this visitor has just sent a report."""

    verstuurd = forms.ChoiceField(choices=[(YES, YES)], required=False)

    @property
    def sent(self) -> bool:
        return self.is_valid() and bool(self.cleaned_data[SENT])


class CheckedForm(forms.Form):
    """On which day somebody looked; without a day: it was not checked after all."""

    checked_on = forms.DateField(
        required=False,
        label=gettext_lazy("Checked on"),
        help_text=gettext_lazy("Leave empty if it was not checked yet."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def clean_checked_on(self) -> Any:
        day = self.cleaned_data["checked_on"]
        if day and day > timezone.localdate():
            raise ValidationError(_("This day has not come yet. Choose today or an earlier day."))
        return day
