from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pom_site.media import drawings, pictures
from pom_site.media.querysets import ImageQuerySet
from pom_site.publishing.languages import DEFAULT

from .stored import Stored


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

    def admin_preview(self) -> str:
        """Shown beside the field where an editor chooses it."""
        return self.url(320)

    def _validate_description(self) -> None:
        described = getattr(self, f"alt_{DEFAULT}") or ""
        if not self.decorative and not described.strip():
            message = _("Describe in Dutch what is to be seen, or tick “only decoration”.")
            raise ValidationError({f"alt_{DEFAULT}": message})


def url_of(rendition: pictures.Rendition) -> str:
    return f"{settings.MEDIA_URL}{pictures.FOLDER}/{rendition['name']}"


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

    @property
    def share_image(self) -> str:
        """The address of a picture that other sites can show beside a link; they do not take drawings (SVG)."""
        return self.image.url(960) if self.image else ""

    def _validate_one_illustration(self) -> None:
        if self.image_id and self.drawing:
            message = _("Choose an image or a drawing, not both: empty one of the two.")
            raise ValidationError({"drawing": message})
