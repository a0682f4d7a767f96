from __future__ import annotations

import datetime
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pages.querysets import EventQuerySet
from pom_site.blocks.models import HasBlocks, create_block_models
from pom_site.geo.models import Municipality
from pom_site.media.models import Illustrated
from pom_site.publishing.amounts import money
from pom_site.publishing.fields import unique_per_language
from pom_site.publishing.models import PERMISSIONS, Publishable

from .blocks import KINDS

ENDS_TOO_EARLY = _("The end lies before the start. Correct one of the two.")
CLOSES_TOO_LATE = _("People register before the start. Choose an earlier moment.")


class Event(Illustrated, HasBlocks, Publishable):
    """Something that people can come to. One that is over or cancelled stays readable."""

    class Kind(models.TextChoices):
        INFORMATION = "information", _("Information session")
        INQUIRY = "inquiry", _("Public inquiry")
        NETWORKING = "networking", _("Networking")
        TRAINING = "training", _("Training")
        OPENING = "opening", _("Opening")

    class Status(models.TextChoices):
        PLANNED = "planned", _("Planned")
        CHANGED = "changed", _("Changed")
        CANCELLED = "cancelled", _("Cancelled")

    kind = models.CharField(_("kind"), max_length=11, choices=Kind.choices)
    status = models.CharField(
        _("how it stands"),
        max_length=9,
        choices=Status.choices,
        default=Status.PLANNED,
        help_text=_("What is cancelled stays on the site, and says so."),
    )
    starts_at = models.DateTimeField(_("start"))
    ends_at = models.DateTimeField(_("end"), null=True, blank=True)
    all_day = models.BooleanField(_("all day"), default=False, help_text=_("Visitors see the days without hours."))
    place = models.CharField(_("place"), max_length=200, blank=True, help_text=_("Name of the building and address."))
    municipality = models.ForeignKey(
        Municipality,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="events",
        verbose_name=_("municipality"),
        help_text=_("Its page shows this event until it is over."),
    )
    online_url = models.URLField(_("address online"), blank=True, help_text=_("Where people can follow it online."))
    accessibility = models.TextField(
        _("accessibility"),
        max_length=600,
        blank=True,
        help_text=_("Can people with a wheelchair come in? Is there sign language? Whom can people ask for help?"),
    )
    cost = money(_("cost"), help_text=_("In euro for each person. 0 is free; leave empty when it is not known."))
    registration_url = models.URLField(_("address to register"), blank=True)
    register_before = models.DateTimeField(_("register before"), null=True, blank=True)

    objects: ClassVar = EventQuerySet.as_manager()

    url_name = "event-detail"
    review_months = 0
    snapshot_kept = (*Publishable.snapshot_kept, "block_kinds")

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        default_permissions = PERMISSIONS
        ordering = ["-starts_at", "-pk"]
        constraints = [
            *unique_per_language("slug", "event"),
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(ends_at__gte=F("starts_at")),
                name="event_ends_after_start",
                violation_error_message=ENDS_TOO_EARLY,
            ),
            models.CheckConstraint(
                condition=Q(register_before=None) | Q(register_before__lte=F("starts_at")),
                name="event_register_before_start",
                violation_error_message=CLOSES_TOO_LATE,
            ),
        ]
        indexes = [
            models.Index(fields=["state", "starts_at", "id"], name="event_by_start"),
            models.Index(fields=["state", "ends_at"], name="event_by_end"),
        ]

    def save(self, *args: object, **kwargs: object) -> None:
        self.keep_days()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        self.keep_days()
        self._validate_moments()
        self._validate_place()

    def keep_days(self) -> None:
        """What lasts all day has days, no hours: they begin at midnight in Brussels."""
        if self.all_day:
            for name in ("starts_at", "ends_at"):
                moment = getattr(self, name)
                setattr(self, name, midnight(moment) if moment else None)

    def _validate_moments(self) -> None:
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": ENDS_TOO_EARLY})
        if self.starts_at and self.register_before and self.register_before > self.starts_at:
            raise ValidationError({"register_before": CLOSES_TOO_LATE})

    def _validate_place(self) -> None:
        if not self.place and not self.online_url:
            message = _("Where is it? Fill in the place, or the address at which people can follow it online.")
            raise ValidationError({"place": message})

    @property
    def first_day(self) -> datetime.date:
        return timezone.localdate(self.starts_at)

    @property
    def last_day(self) -> datetime.date:
        return timezone.localdate(self.ends_at) if self.ends_at else self.first_day

    @property
    def is_over(self) -> bool:
        """Without an end, or without hours, it lasts until the end of its last day. `coming()` says it in SQL."""
        if self.ends_at and not self.all_day:
            return self.ends_at <= timezone.now()
        return self.last_day < timezone.localdate()

    @property
    def is_cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @property
    def takes_registrations(self) -> bool:
        """Until its last moment, or until the start; what is cancelled takes none."""
        last = self.register_before or self.starts_at
        return bool(self.registration_url) and not self.is_cancelled and timezone.now() < last


def midnight(moment: datetime.datetime) -> datetime.datetime:
    """When its day begins in our time zone."""
    return timezone.localtime(moment).replace(hour=0, minute=0, second=0, microsecond=0)


BLOCKS = create_block_models(Event, __name__, KINDS)
