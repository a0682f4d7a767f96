"""What partners send in without an account: the invitation that lets them, and what they proposed."""

from __future__ import annotations

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pages.models import Organisation
from pom_site.publishing.languages import DEFAULT, LANGUAGES
from pom_site.publishing.models.authorship import Authored

from .projects import Project

LONGEST_TEXT = 2000


class Invitation(Authored):
    """Lets a partner propose news of one project by a signed link, for a while."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="invitations", verbose_name=_("project"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("partner"), help_text=_("Who is asked?")
    )
    email = models.EmailField(_("e-mail"), help_text=_("The link goes to this address."))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGES, default=DEFAULT)
    message = models.TextField(
        _("message"), max_length=600, blank=True, help_text=_("Stands in the mail: what would you like to know?")
    )
    expires_at = models.DateTimeField(_("valid until"))
    revoked_at = models.DateTimeField(_("withdrawn on"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("question to a partner")
        verbose_name_plural = _("questions to partners")
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.project}"

    @property
    def is_valid(self) -> bool:
        return self.revoked_at is None and self.expires_at > timezone.now()


class Proposal(models.Model):
    """
    What a partner sent. Nothing of it is public until a colleague takes it over into a draft. `values` holds, by the
    key of an indicator, its achieved, achieved_on and source as text. The photo waits here, where no address leads.
    """

    class State(models.TextChoices):
        NEW = "new", _("To look at")
        TAKEN = "taken", _("Taken over")
        DECLINED = "declined", _("Not taken over")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    invitation = models.ForeignKey(
        Invitation, models.CASCADE, related_name="proposals", verbose_name=_("question to a partner")
    )
    sent_at = models.DateTimeField(_("sent on"), auto_now_add=True)
    progress = models.TextField(_("progress"), max_length=LONGEST_TEXT, blank=True)
    quote = models.TextField(_("quote"), max_length=400, blank=True)
    quote_source = models.CharField(_("who says so"), max_length=160, blank=True)
    photo = models.BinaryField(_("photo"), null=True, blank=True)
    photo_alt = models.CharField(_("what is to be seen"), max_length=250, blank=True)
    photo_credit = models.CharField(_("who made it"), max_length=200, blank=True)
    values = models.JSONField(_("values"), default=dict, blank=True)
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.NEW)
    handled_at = models.DateTimeField(_("handled on"), null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("handled by")
    )

    class Meta:
        verbose_name = _("proposal of a partner")
        verbose_name_plural = _("proposals of partners")
        ordering = ["-sent_at", "pk"]
        indexes = [models.Index(fields=["state", "-sent_at"], name="proposal_waiting")]

    def __str__(self) -> str:
        return str(self.invitation)
