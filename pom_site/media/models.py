from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.languages import DEFAULT, LANGUAGES

from . import documents, drawings, files, pictures
from .querysets import DocumentQuerySet, ImageQuerySet


class Licence(models.TextChoices):
    OWN = "own", _("Our own work, all rights reserved")
    PERMISSION = "permission", _("Used with the maker's permission")
    CC0 = "cc0-1.0", _("CC0: free of rights")
    CC_BY = "cc-by-4.0", _("CC BY 4.0: name the maker")
    CC_BY_SA = "cc-by-sa-4.0", _("CC BY-SA 4.0: name the maker, share alike")

    @classmethod
    def asking_for_credit(cls) -> set[str]:
        return {cls.PERMISSION, cls.CC_BY, cls.CC_BY_SA}


class Stored(models.Model):
    """A row with files of its own: they are written before the row, and removed after it is gone."""

    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Who made it, as it must be named beside it.")
    )
    licence = models.CharField(_("licence"), max_length=20, choices=Licence.choices, blank=True)
    uploaded_at = models.DateTimeField(_("added on"), auto_now_add=True)

    _received: Mapping[str, bytes] | None = None
    _replaced: tuple[str, ...] = ()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        received, replaced = self._received, self._replaced
        if received is None:
            super().save(*args, **kwargs)
            return
        files.write(received)
        try:
            super().save(*args, **kwargs)
        except BaseException:
            files.remove(received)
            raise
        self._received, self._replaced = None, ()
        transaction.on_commit(partial(files.remove, replaced))

    def clean(self) -> None:
        super().clean()
        self._validate_credit_of_licence()

    def _receive(self, contents: Mapping[str, bytes]) -> None:
        """Keep the new files for save(); those of the row as it stands will go."""
        if self._received is None:
            self._replaced = tuple(self.file_names())
        self._received = contents

    def file_names(self) -> list[str]:
        """Names on the storage."""
        raise NotImplementedError

    def attach(self, upload: File) -> None:
        """Take in a new file, which save() will write; a bad one raises a ValidationError."""
        raise NotImplementedError

    def discard(self) -> None:
        """Remove the files of a row whose transaction failed after it was saved."""
        files.remove(self.file_names())

    def uses(self) -> Iterator[models.Model]:
        """Every object that points here, whichever app it lives in."""
        for field in self._meta.get_fields(include_hidden=True):
            if isinstance(field, models.ManyToOneRel) and field.related_model._meta.managed:  # type: ignore[union-attr]
                name = field.field.name
                yield from field.related_model._base_manager.filter(**{name: self.pk})  # type: ignore[union-attr]

    def _validate_credit_of_licence(self) -> None:
        if self.licence in Licence.asking_for_credit() and not self.credit.strip():
            raise ValidationError({"credit": _("This licence asks that the maker is named: fill in the name.")})


class Image(Stored):
    """A picture in the library. The original is never kept: all that is served was made anew (see pictures.py)."""

    title = models.CharField(
        _("title"), max_length=120, help_text=_("To find the picture again. Only colleagues see this.")
    )
    alt = models.CharField(
        _("description"),
        max_length=250,
        blank=True,
        help_text=_("What is to be seen, in one sentence, for whoever cannot see the picture."),
    )
    decorative = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("Tick this only if the picture tells nothing: screen readers then pass over it."),
    )
    focal_x = models.PositiveSmallIntegerField(
        _("focal point: from the left (%)"),
        default=50,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
        help_text=_("0 is the left edge, 100 the right edge."),
    )
    focal_y = models.PositiveSmallIntegerField(
        _("focal point: from the top (%)"),
        default=50,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
        help_text=_("0 is the top edge, 100 the bottom edge."),
    )
    key = models.CharField(max_length=32, unique=True, editable=False)
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    renditions = models.JSONField(default=list, editable=False)

    objects = ImageQuerySet.as_manager()

    class Meta:
        ordering = ("-uploaded_at", "-pk")
        verbose_name = _("image")
        verbose_name_plural = _("images")
        constraints = (
            models.CheckConstraint(
                condition=Q(focal_x__range=(0, 100), focal_y__range=(0, 100)), name="image_focal_point_inside"
            ),
        )

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        self._validate_description()

    def attach(self, upload: File) -> None:
        remade = pictures.remake(upload)
        self._receive(remade.contents)
        self.key, self.width, self.height = remade.key, remade.width, remade.height
        self.renditions = remade.renditions

    def file_names(self) -> list[str]:
        return [f"{pictures.FOLDER}/{rendition['name']}" for rendition in self.renditions]

    @property
    def alt_text(self) -> str:
        """What goes into the alt attribute, in the active language or else in Dutch."""
        return "" if self.decorative else self.alt

    @property
    def fallback_kind(self) -> str:
        """What browsers without AVIF get: JPEG, or WebP where something shows through."""
        return "webp" if any(each["kind"] == "webp" for each in self.renditions) else "jpeg"

    def of_kind(self, kind: str) -> list[pictures.Rendition]:
        """Narrowest first."""
        return sorted((each for each in self.renditions if each["kind"] == kind), key=lambda each: each["width"])

    def url(self, width: int) -> str:
        """The address of the rendition that is at least this wide, in a format that everything reads."""
        candidates = self.of_kind(self.fallback_kind)
        fitting = [each for each in candidates if each["width"] >= width] or candidates[-1:]
        return url_of(fitting[0]) if fitting else ""

    def _validate_description(self) -> None:
        described = getattr(self, f"alt_{DEFAULT}") or ""
        if not self.decorative and not described.strip():
            message = _("Describe in Dutch what is to be seen, or tick “only decoration”.")
            raise ValidationError({f"alt_{DEFAULT}": message})


def url_of(rendition: pictures.Rendition) -> str:
    return f"{settings.MEDIA_URL}{pictures.FOLDER}/{rendition['name']}"


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


class Illustrated(models.Model):
    """Shows an uploaded picture or one of the site's own drawings, or neither."""

    image = models.ForeignKey(Image, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("image"))
    drawing = models.CharField(
        _("drawing"),
        max_length=60,
        blank=True,
        choices=drawings.choices,
        help_text=_("One of the site's own drawings, instead of an image."),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        self._validate_one_illustration()

    @property
    def illustration(self) -> Image | drawings.Drawing | None:
        return self.image or drawings.get(self.drawing)

    def _validate_one_illustration(self) -> None:
        if self.image_id and self.drawing:
            message = _("Choose an image or a drawing, not both: empty one of the two.")
            raise ValidationError({"drawing": message})
