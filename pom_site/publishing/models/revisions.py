from __future__ import annotations

from typing import Any, ClassVar, Self

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .authorship import Authored


class Package(Authored):
    """Drafts that belong together: previewed by one link, published all at once or not at all."""

    title = models.CharField(_("title"), max_length=120)
    note = models.TextField(_("note"), blank=True)
    publish_at = models.DateTimeField(_("publish at"), null=True, blank=True)
    published_at = models.DateTimeField(_("published on"), null=True, blank=True, editable=False)
    failure = models.CharField(_("why it was not published"), max_length=300, blank=True, editable=False)

    class Meta:
        verbose_name = _("package")
        verbose_name_plural = _("packages")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class RevisionQuerySet(models.QuerySet[Any]):
    def of(self, instance: models.Model) -> Self:
        content_type = ContentType.objects.get_for_model(instance)
        return self.filter(content_type=content_type, object_id=instance.pk)

    def drafts(self) -> Self:
        """The open drafts: at most one an object."""
        return self.filter(kind=Revision.Kind.DRAFT, current=True)

    def newest(self) -> Self:
        return self.order_by("-created_at", "-pk")

    def due(self) -> Self:
        """Drafts whose own moment has come; those in a package wait for the package."""
        return self.drafts().filter(package=None, publish_at__lte=timezone.now()).order_by("publish_at", "pk")


class Revision(models.Model):
    """A snapshot of a whole public object, children included. A draft is the newest one that was not made live."""

    class Kind(models.TextChoices):
        DRAFT = "draft", _("Draft")
        LIVE = "live", _("Published")
        DELETED = "deleted", _("Deleted")

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    target = GenericForeignKey("content_type", "object_id")
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices)
    current = models.BooleanField(default=True)
    title = models.CharField(_("title"), max_length=200)
    data = models.JSONField()
    based_on = models.ForeignKey("self", models.SET_NULL, null=True, related_name="+")
    package = models.ForeignKey(
        Package, models.SET_NULL, null=True, blank=True, related_name="revisions", verbose_name=_("package")
    )
    publish_at = models.DateTimeField(_("publish at"), null=True, blank=True)
    failure = models.CharField(_("why it was not published"), max_length=300, blank=True)
    review_requested_at = models.DateTimeField(_("for review since"), null=True, blank=True)
    minor = models.BooleanField(
        _("minor change"),
        default=False,
        help_text=_("Translations stay up to date: only a typing error or a figure changed."),
    )
    created_at = models.DateTimeField(_("saved on"), default=timezone.now, db_index=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )

    objects: ClassVar = RevisionQuerySet.as_manager()
    lost_plan = False  # of a draft that was just stored: it took the place of one that was planned, and is not

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "kind"], condition=Q(current=True), name="revision_one_current"
            )
        ]
        indexes = [
            models.Index(fields=["content_type", "object_id", "-created_at"], name="revision_of_object"),
            models.Index(fields=["publish_at"], condition=Q(kind="draft", current=True), name="revision_due"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.get_kind_display()})"


class DeletedObject(Revision):
    """The recycle bin's own list: what was deleted and can still be put back."""

    class Meta:
        proxy = True
        verbose_name = _("deleted object")
        verbose_name_plural = _("recycle bin")
        default_permissions: ClassVar = ("view",)
