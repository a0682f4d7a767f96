from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from . import reading


class UploadForm(forms.Form):
    file = forms.FileField(
        label=_("File"),
        help_text=_("CSV or XLSX with the columns of the export, at most 10 MB and 10,000 rows."),
        error_messages={"required": _("Choose a file."), "empty": _("This file is empty.")},
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx,.txt"}),
    )

    def clean_file(self) -> UploadedFile[Any]:
        file: UploadedFile[Any] = self.cleaned_data["file"]
        if (file.size or 0) > reading.MOST_BYTES:
            raise forms.ValidationError(_("This file is larger than 10 MB. Split it."))
        return file


class ConfirmForm(forms.Form):
    """The yes: which file, and what was shown of it."""

    waiting = forms.RegexField(r"^[0-9a-f]{32}\Z", widget=forms.HiddenInput)
    fingerprint = forms.RegexField(r"^[0-9a-f]{64}\Z", widget=forms.HiddenInput)
