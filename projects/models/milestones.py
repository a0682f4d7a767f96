from __future__ import annotations

import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.rows import Row

from .projects import Project


class Milestone(Row):
    """A step of a project. Sources often know only the month or the year: `precision` says what may be shown."""

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        REACHED = "reached", _("Reached")
        DROPPED = "dropped", _("Dropped")

    class Precision(models.TextChoices):
        DAY = "day", _("Day")
        MONTH = "month", _("Month")
        YEAR = "year", _("Year")

    project = models.ForeignKey(Project, models.CASCADE, related_name="milestones")
    title = models.CharField(_("title"), max_length=160)
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.PLANNED)
    planned_on = models.DateField(_("planned on"), null=True, blank=True)
    reached_on = models.DateField(_("reached on"), null=True, blank=True)
    precision = models.CharField(
        _("known to the"),
        max_length=5,
        choices=Precision.choices,
        default=Precision.DAY,
        help_text=_("Only the month or the year known? Fill in its first day, and choose that here."),
    )
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta(Row.Meta):
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")

    def __str__(self) -> str:
        return self.title or ""

    @property
    def date(self) -> datetime.date | None:
        """The day that counts now: when it was reached, else when it is planned."""
        return self.reached_on or self.planned_on

    def clean(self) -> None:
        if self.state == self.State.REACHED and self.reached_on is None:
            raise ValidationError({"reached_on": _("Fill in when it was reached, or choose another state.")})
        if self.reached_on and self.reached_on > timezone.localdate():
            raise ValidationError({"reached_on": _("This day is still to come. Correct it, or use “planned on”.")})
        if self.reached_on and self.state != self.State.REACHED:
            raise ValidationError({"state": _("There is a day on which it was reached: choose “Reached”.")})
