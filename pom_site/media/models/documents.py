from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import models
from django.utils.translation import gettext_lazy as _

from pom_site.media import documents
from pom_site.media.querysets import DocumentQuerySet
from pom_site.publishing.languages import DEFAULT, LANGUAGES

from .stored import Stored


class Document(Stored):
    """A document to download."""

    class Kind(models.TextChoices):
        PDF = "pdf", "PDF"
        DOCX = "docx", "Word"
        XLSX = "xlsx", "Excel"
        CSV = "csv", "CSV"
        ZIP = "zip", "ZIP"
        GEOJSON = "geojson", "GeoJSON"

    class Accessible(models.TextChoices):
        YES = "yes", _("Yes")
        NO = "no", _("No")
        UNKNOWN = "unknown", _("Not known")

    LANGUAGES = (*LANGUAGES, ("other", _("Another language")))

    title = models.CharField(_("title"), max_length=200, help_text=_("The text of the link that visitors see."))
    language = models.CharField(_("language of the document"), max_length=5, choices=LANGUAGES, default=DEFAULT)
    date = models.DateField(_("date of the document"), null=True, blank=True)
    accessible = models.CharField(
        _("accessible"),
        max_length=7,
        choices=Accessible.choices,
        default=Accessible.UNKNOWN,
        help_text=_("Can somebody who does not see read it with a screen reader?"),
    )
    alternative = models.TextField(
        _("instead of the document"),
        blank=True,
        help_text=_("If it is not accessible: the content in short, or where to ask for it in another form."),
    )
    name = models.CharField(max_length=40, unique=True, editable=False)
    filename = models.CharField(_("file name"), max_length=100, editable=False)
    kind = models.CharField(_("kind of file"), max_length=7, choices=Kind.choices, editable=False)
    size = models.PositiveIntegerField(_("size"), editable=False)
    pdf_check = models.JSONField(_("what the PDF says about itself"), null=True, blank=True, editable=False)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering = ("-uploaded_at", "-pk")
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def __str__(self) -> str:
        return self.title or self.filename

    def get_absolute_url(self) -> str:
        """The same address whatever the language of the page."""
        return f"{settings.MEDIA_URL}{documents.FOLDER}/{self.name}/{self.filename}"

    def clean(self) -> None:
        super().clean()
        self._validate_accessible_pdf()
        self._validate_alternative()

    def attach(self, upload: File) -> None:
        received = documents.receive(upload)
        self._receive(received.contents)
        self.name, self.filename, self.kind = received.name, received.filename, received.kind
        self.size, self.pdf_check = received.size, received.pdf_check

    def file_names(self) -> list[str]:
        return [f"{documents.FOLDER}/{self.name}"] if self.name else []

    @property
    def content_type(self) -> str:
        return documents.CONTENT_TYPES[self.kind]

    @property
    def language_code(self) -> str:
        """For hreflang and lang; empty when it is another language."""
        return "" if self.language == "other" else self.language

    @property
    def type_label(self) -> str:
        """Belongs in the text of the link, with size and language."""
        return self.get_kind_display()

    def _validate_accessible_pdf(self) -> None:
        if self.accessible == self.Accessible.YES and self.pdf_check and not self.pdf_check["tagged"]:
            raise ValidationError({
                "accessible": _(
                    "This PDF has no tags, so a screen reader cannot read it well. Choose “No”, "
                    "or make the PDF again with tags (in Word: save as PDF, options, document structure tags)."
                )
            })  # fmt: skip

    def _validate_alternative(self) -> None:
        alternative = getattr(self, f"alternative_{DEFAULT}") or ""
        if self.accessible == self.Accessible.NO and not alternative.strip():
            message = _("Say in Dutch what is in it, or where to ask for it in another form.")
            raise ValidationError({f"alternative_{DEFAULT}": message})
