"""
The kinds of content block that an editor can place, abstract: each public model has a concrete table for each.

Kinds that show several things side by side (gallery, accordion, downloads, key figures, cards) store one row a thing;
neighbouring rows of such a kind are shown together. So everything can be dragged, and nothing is nested.
"""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from pom_site.media.models import Document, Illustrated
from pom_site.publishing.fields import LinkField, RichTextField, validate_link


class Block(models.Model):
    """One thing on a page. `groups`: neighbours of this kind form one list; `title_field` names it in the form."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)

    kind: ClassVar[str]
    groups: ClassVar[bool] = False
    title_field: ClassVar[str] = ""
    select_related: ClassVar[tuple[str, ...]] = ()
    translated: ClassVar[tuple[str, ...]] = ()
    required: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return Truncator(strip_tags(str(getattr(self, self.title_field, "") or ""))).chars(60) or str(
            self._meta.verbose_name
        )


class TextBlock(Block):
    text = RichTextField(_("text"))

    kind = "text"
    title_field = "text"
    translated = ("text",)
    required = ("text",)

    class Meta:
        abstract = True
        verbose_name = _("text")
        verbose_name_plural = _("texts")


class FigureBlock(Illustrated, Block):
    caption = models.CharField(_("caption"), max_length=300, blank=True)

    kind = "figure"
    title_field = "caption"
    select_related = ("image",)
    translated = ("caption",)

    class Meta:
        abstract = True
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def clean(self) -> None:
        super().clean()
        _validate_illustration(self)


class GalleryBlock(Illustrated, Block):
    caption = models.CharField(_("caption"), max_length=300, blank=True)

    kind = "gallery"
    groups = True
    title_field = "caption"
    select_related = ("image",)
    translated = ("caption",)

    class Meta:
        abstract = True
        verbose_name = _("gallery picture")
        verbose_name_plural = _("gallery pictures")

    def clean(self) -> None:
        super().clean()
        _validate_illustration(self)


class QuoteBlock(Block):
    text = models.TextField(_("quote"), max_length=600, help_text=_("Without quotation marks: the page adds them."))
    attribution = models.CharField(
        _("who says it"), max_length=200, blank=True, help_text=_("Name and function; only with that person's consent.")
    )

    kind = "quote"
    title_field = "text"
    translated = ("text", "attribution")
    required = ("text",)

    class Meta:
        abstract = True
        verbose_name = _("quote")
        verbose_name_plural = _("quotes")


class CallToActionBlock(Illustrated, Block):
    heading = models.CharField(_("heading"), max_length=120)
    text = models.TextField(_("text"), max_length=400, blank=True)
    link = LinkField(_("link"), help_text=_("Starts with / for a page of this site, or with https://."))
    link_label = models.CharField(
        _("text on the button"),
        max_length=60,
        help_text=_("Say where it leads: “View all projects”, not “Click here”."),
    )

    kind = "call_to_action"
    title_field = "heading"
    select_related = ("image",)
    translated = ("heading", "text", "link", "link_label")
    required = ("heading", "link", "link_label")

    class Meta:
        abstract = True
        verbose_name = _("call to action")
        verbose_name_plural = _("calls to action")


class AccordionBlock(Block):
    heading = models.CharField(_("question or heading"), max_length=200)
    text = RichTextField(_("answer"))

    kind = "accordion"
    groups = True
    title_field = "heading"
    translated = ("heading", "text")
    required = ("heading", "text")

    class Meta:
        abstract = True
        verbose_name = _("fold-out item")
        verbose_name_plural = _("fold-out items")


class DownloadBlock(Block):
    document = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name=_("document"))
    note = models.CharField(_("note"), max_length=200, blank=True)

    kind = "download"
    groups = True
    title_field = "document"
    select_related = ("document",)
    translated = ("note",)

    class Meta:
        abstract = True
        verbose_name = _("download")
        verbose_name_plural = _("downloads")


class KeyFigureBlock(Block):
    value = models.CharField(_("figure"), max_length=20, help_text=_("With its unit: “17.000 ha”."))
    label = models.CharField(_("what it counts"), max_length=200)
    source = models.CharField(
        _("source"),
        max_length=200,
        help_text=_("Report or register and year: a figure without a source convinces nobody."),
    )

    kind = "key_figure"
    groups = True
    title_field = "value"
    translated = ("value", "label", "source")
    required = ("value", "label", "source")

    class Meta:
        abstract = True
        verbose_name = _("key figure")
        verbose_name_plural = _("key figures")


class CardBlock(Illustrated, Block):
    heading = models.CharField(_("heading"), max_length=120)
    text = models.TextField(_("text"), max_length=300, blank=True)
    link = LinkField(_("link"), help_text=_("Starts with / for a page of this site, or with https://."))

    kind = "card"
    groups = True
    title_field = "heading"
    select_related = ("image",)
    translated = ("heading", "text", "link")
    required = ("heading", "link")

    class Meta:
        abstract = True
        verbose_name = _("card")
        verbose_name_plural = _("cards")


class VideoBlock(Illustrated, Block):
    title = models.CharField(_("title"), max_length=200)
    url = models.URLField(
        _("address of the video"),
        help_text=_(
            "Visitors see a still picture and a link; nothing is loaded from the other site before they click."
        ),
        validators=[validate_link],
    )
    description = models.TextField(
        _("what happens in it"), max_length=600, blank=True, help_text=_("For who cannot see or hear the video.")
    )

    kind = "video"
    title_field = "title"
    select_related = ("image",)
    translated = ("title", "url", "description")
    required = ("title", "url")

    class Meta:
        abstract = True
        verbose_name = _("video")
        verbose_name_plural = _("videos")

    @property
    def host(self) -> str:
        """Where the link leads, said before the click: "youtube.com"."""
        return (self.url or "").partition("://")[2].partition("/")[0].removeprefix("www.")


def _validate_illustration(block: Illustrated) -> None:
    if not block.image and not block.drawing:
        raise ValidationError({"image": _("Choose an image from the library, or a drawing.")})


KINDS: tuple[type[Any], ...] = (
    TextBlock,
    FigureBlock,
    GalleryBlock,
    QuoteBlock,
    CallToActionBlock,
    AccordionBlock,
    DownloadBlock,
    KeyFigureBlock,
    CardBlock,
    VideoBlock,
)
