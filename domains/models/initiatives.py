from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from domains.querysets import InitiativeQuerySet, ThemeQuerySet
from pages.models import Organisation
from pom_site.geo.models import Municipality
from pom_site.media.models import Illustrated
from pom_site.publishing.amounts import money
from pom_site.publishing.fields import RichTextField, unique_per_language
from pom_site.publishing.models import PERMISSIONS

from .domains import Domain
from .places import InDomain, InTheNews, validate_order

CLOSES_TOO_EARLY = _("The call closes before it opens. Correct one of the two.")


class Theme(Illustrated, InDomain):
    """What business development is about: knowledge, logistics, innovation, internationalisation …"""

    weight = models.PositiveSmallIntegerField(_("place in the list"), default=0)

    objects: ClassVar = ThemeQuerySet.as_manager()

    url_name = "theme-detail"
    kind_scope = (Domain.Code.DEVELOPMENT.value,)

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        default_permissions = PERMISSIONS
        ordering = ["weight", "pk"]
        constraints = (*unique_per_language("slug", "theme"),)


class CallState(StrEnum):
    COMING = "coming"
    OPEN = "open"
    CLOSED = "closed"


class Initiative(Illustrated, InTheNews, InDomain):
    """A fund, a call, a network, a test centre. A call that has closed stays readable."""

    class Kind(models.TextChoices):
        FUND = "fund", _("Fund")
        CALL = "call", _("Call")
        NETWORK = "network", _("Network")
        LIVING_LAB = "living_lab", _("Living lab")
        TEST_CENTRE = "test_centre", _("Test centre")
        STUDY = "study", _("Study")

    theme = models.ForeignKey(Theme, models.PROTECT, related_name="initiatives", verbose_name=_("theme"))
    kind = models.CharField(_("kind"), max_length=11, choices=Kind.choices)
    target_group = models.CharField(_("for whom"), max_length=200, blank=True)
    offer = RichTextField(_("what it offers"), blank=True, help_text=_("What is it, and what does a company gain?"))
    joining = RichTextField(_("how to take part"), blank=True)
    starts_on = models.DateField(_("start"), null=True, blank=True)
    ends_on = models.DateField(_("end"), null=True, blank=True)
    partners = models.ManyToManyField(Organisation, blank=True, related_name="+", verbose_name=_("partners"))
    opens_at = models.DateTimeField(_("call opens"), null=True, blank=True)
    closes_at = models.DateTimeField(_("call closes"), null=True, blank=True)
    amount = money(_("amount"), help_text=_("In euro, of the whole call or fund."))
    applicants = models.CharField(_("who can apply"), max_length=200, blank=True)
    municipalities = models.ManyToManyField(
        Municipality, blank=True, related_name="initiatives", verbose_name=_("municipalities")
    )
    working_area = models.CharField(_("where"), max_length=200, blank=True, help_text=_("“All of East Flanders”."))
    form_url = models.URLField(_("address of the form"), blank=True)
    website = models.URLField(_("website"), blank=True)

    objects: ClassVar = InitiativeQuerySet.as_manager()

    url_name = "initiative-detail"
    kind_scope = (Domain.Code.DEVELOPMENT.value,)

    class Meta:
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")
        default_permissions = PERMISSIONS
        ordering = ["title_nl", "pk"]
        constraints = [
            *unique_per_language("slug", "initiative"),
            models.CheckConstraint(
                condition=Q(opens_at=None) | Q(closes_at=None) | Q(closes_at__gt=F("opens_at")),
                name="initiative_closes_after_opening",
                violation_error_message=CLOSES_TOO_EARLY,
            ),
        ]
        indexes = [
            models.Index(fields=["state", "title_nl", "id"], name="initiative_by_title"),
            models.Index(fields=["state", "closes_at"], name="initiative_by_closing"),
        ]

    def clean(self) -> None:
        super().clean()
        validate_order(self, "starts_on", "ends_on", _("The end lies before the start. Correct one of the two."))
        if self.opens_at and self.closes_at and self.closes_at <= self.opens_at:
            raise ValidationError({"closes_at": CLOSES_TOO_EARLY})
        if self.kind == self.Kind.CALL and self.closes_at is None and self.opens_at is not None:
            raise ValidationError({"closes_at": _("Fill in until when people can apply.")})

    def call_state(self, at: datetime | None = None) -> CallState | None:
        """Computed from the clock; None for what has no call."""
        moment = at or timezone.now()
        if self.opens_at is None and self.closes_at is None:
            return None
        if self.opens_at and moment < self.opens_at:
            return CallState.COMING
        return CallState.CLOSED if self.closes_at and moment >= self.closes_at else CallState.OPEN
