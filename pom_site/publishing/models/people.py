from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .revisions import Revision


class StaffProfile(models.Model):
    """What a colleague may work on besides what the groups say. Empty lists mean no restriction."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="staff_profile")
    scopes = models.JSONField(
        _("only these domains"), default=list, blank=True, help_text=_("Codes of domains; empty: all of them.")
    )
    languages = models.JSONField(
        _("translates into"), default=list, blank=True, help_text=_("Languages of a translator; empty: all of them.")
    )

    class Meta:
        verbose_name = _("staff profile")
        verbose_name_plural = _("staff profiles")

    def __str__(self) -> str:
        return str(self.user)


class ReviewRequest(models.Model):
    """Somebody asks to look a draft over before it goes live."""

    class Outcome(models.TextChoices):
        APPROVED = "approved", _("Approved")
        RETURNED = "returned", _("Sent back")

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="review_requests", verbose_name=_("version"))
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    requested_at = models.DateTimeField(default=timezone.now)
    note = models.TextField(_("note"), max_length=600, blank=True)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome.choices, blank=True)
    answer = models.TextField(_("answer"), max_length=600, blank=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("review request")
        verbose_name_plural = _("review requests")
        ordering = ["-requested_at"]

    def __str__(self) -> str:
        return str(self.revision)


class AuditQuerySet(models.QuerySet[Any]):
    def update(self, **kwargs: Any) -> NoReturn:
        refuse_change()

    def delete(self) -> NoReturn:
        refuse_change()


def refuse_change() -> NoReturn:
    raise TypeError("The audit log is written once: an entry is never changed or deleted.")


class AuditEntry(models.Model):
    """Who did what, when. Written once: no form, no admin, no `save()` and no queryset changes or removes it."""

    class Action(models.TextChoices):
        CREATED = "created", _("made")
        SAVED = "saved", _("saved")
        DRAFTED = "drafted", _("saved a draft")
        DISCARDED = "discarded", _("threw a draft away")
        PUBLISHED = "published", _("published")
        SCHEDULED = "scheduled", _("scheduled")
        RESTORED = "restored", _("put an old version back as draft")
        OFFLINE = "offline", _("took offline")
        ONLINE = "online", _("put online again")
        DELETED = "deleted", _("deleted")
        PUT_BACK = "put_back", _("took out of the recycle bin")
        MOVED = "moved", _("moved")
        REVIEW_ASKED = "review_asked", _("asked for a review")
        REVIEW_ANSWERED = "review_answered", _("answered a review")
        SIGNED_IN = "signed_in", _("signed in")
        SIGN_IN_FAILED = "sign_in_failed", _("failed to sign in")
        SIGNED_OUT = "signed_out", _("signed out")
        RIGHTS = "rights", _("changed rights")
        LINK_MADE = "link_made", _("made a preview link")
        LINK_REVOKED = "link_revoked", _("withdrew a preview link")
        CHECKED = "checked", _("checked whether it is still right")
        REPORT_HANDLED = "report_handled", _("handled a report by a visitor")

    at = models.DateTimeField(_("when"), default=timezone.now, db_index=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("who")
    )
    username = models.CharField(_("user name"), max_length=150, blank=True)
    action = models.CharField(_("what"), max_length=16, choices=Action.choices)
    content_type = models.ForeignKey(ContentType, models.SET_NULL, null=True, related_name="+")
    object_id = models.CharField(max_length=40, blank=True)
    title = models.CharField(_("which"), max_length=200, blank=True)
    details = models.JSONField(_("details"), default=dict)

    objects: ClassVar = AuditQuerySet.as_manager()

    class Meta:
        verbose_name = _("log entry")
        verbose_name_plural = _("audit log")
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["content_type", "object_id", "-at"], name="audit_of_object")]
        default_permissions: ClassVar = ("view",)

    def __str__(self) -> str:
        return f"{self.username} {self.get_action_display()} {self.title}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            refuse_change()
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        refuse_change()


class Autosave(models.Model):
    """What somebody was typing, kept every few seconds; gone when the form is saved."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField(default=0, help_text="0: an object that does not exist yet.")
    data = models.JSONField(default=dict)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("unsaved work")
        verbose_name_plural = _("unsaved work")
        constraints = [models.UniqueConstraint(fields=["user", "content_type", "object_id"], name="autosave_unique")]

    def __str__(self) -> str:
        return f"{self.user} {self.content_type} {self.object_id}"
