from typing import Any, ClassVar

from django import forms
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.languages import columns

from . import documents
from .models import Document, Image


class UploadForm(forms.ModelForm):
    """A row with its file: asked for at first, replaced only when the editor chooses another one."""

    upload = forms.FileField(label=_("File"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["upload"].required = not self.instance.pk

    def clean_upload(self) -> File | None:
        """Errors of the file show beside the file."""
        upload: File | None = self.cleaned_data["upload"]
        if upload:
            self.instance.attach(upload)
        return upload


class ImageForm(UploadForm):
    upload = forms.FileField(
        label=_("Picture"),
        widget=forms.ClearableFileInput(attrs={"accept": ".jpg,.jpeg,.png,.webp,.avif"}),
        help_text=_(
            "JPEG, PNG, WebP or AVIF, at most 20 MB and 40 megapixels. Place and camera data in the file are removed."
        ),
    )

    class Meta:
        model = Image
        fields = ("title", *columns("alt"), "decorative", "focal_x", "focal_y", "credit", "licence")
        widgets: ClassVar = {
            "focal_x": forms.NumberInput(attrs={"min": 0, "max": 100, "step": 1}),
            "focal_y": forms.NumberInput(attrs={"min": 0, "max": 100, "step": 1}),
        }


class DocumentForm(UploadForm):
    upload = forms.FileField(
        label=_("File"),
        widget=forms.ClearableFileInput(attrs={"accept": ",".join(f".{kind}" for kind in documents.CONTENT_TYPES)}),
        help_text=_("PDF, Word (.docx), Excel (.xlsx), CSV, ZIP or GeoJSON, at most 25 MB."),
    )

    class Meta:
        model = Document
        fields = (
            *columns("title"),
            "language",
            "date",
            "accessible",
            *columns("alternative"),
            "credit",
            "licence",
        )
