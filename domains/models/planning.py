from __future__ import annotations

import calendar
import datetime
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.rows import Row

from .places import validate_order


class PlanningStep(Row):
    """
    A step in a spatial plan or a permit. A public inquiry has a first and a last day on which people can react: while
    it is open, every page that it concerns says so.
    """

    class Kind(models.TextChoices):
        STARTING_NOTE = "starting_note", _("Starting note")
        CONSULTATION = "consultation", _("Public consultation")
        ASSESSMENT = "assessment", _("Environmental assessment (MER)")
        PROVISIONAL = "provisional", _("Provisional adoption")
        INQUIRY = "inquiry", _("Public inquiry")
        FINAL = "final", _("Final adoption")
        PERMIT = "permit", _("Permit")
        OTHER = "other", _("Other step")

    REACTING: ClassVar = (Kind.INQUIRY, Kind.CONSULTATION)

    class Precision(models.TextChoices):
        DAY = "day", _("Day")
        MONTH = "month", _("Month")
        YEAR = "year", _("Year")

    kind = models.CharField(_("kind"), max_length=13, choices=Kind.choices)
    title = models.CharField(
        _("title"), max_length=160, blank=True, help_text=_("Only when the kind does not say enough: “PRUP Ruien”.")
    )
    starts_on = models.DateField(
        _("from"), null=True, blank=True, help_text=_("Of an inquiry: the first day on which people can react.")
    )
    ends_on = models.DateField(_("until"), null=True, blank=True, help_text=_("Of an inquiry: the last day."))
    precision = models.CharField(
        _("known to the"),
        max_length=5,
        choices=Precision.choices,
        default=Precision.DAY,
        help_text=_("Only the month or the year known? Fill in its first day, and choose that here."),
    )
    url = models.URLField(_("more information"), blank=True, help_text=_("Where the papers are, and where to react."))
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta(Row.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.title or self.get_kind_display()

    def clean(self) -> None:
        validate_order(self, "starts_on", "ends_on", _("The end lies before the start. Correct one of the two."))
        self._validate_inquiry()

    def is_open(self, on: datetime.date | None = None) -> bool:
        """Whether people can react on a day, by default today."""
        day = on or timezone.localdate()
        return (
            self.kind in self.REACTING
            and self.starts_on is not None
            and self.ends_on is not None
            and self.starts_on <= day <= self.ends_on
        )

    def _validate_inquiry(self) -> None:
        if self.kind in self.REACTING and self.starts_on and self.ends_on is None:
            raise ValidationError({"ends_on": _("Fill in the last day on which people can react.")})
        if self.kind in self.REACTING and self.ends_on and self.precision != self.Precision.DAY:
            message = _("People must know until which day they can react: choose “day”, with the exact days.")
            raise ValidationError({"precision": message})


def last_day(day: datetime.date | None, precision: str) -> datetime.date | None:
    """The last day that is meant by "2026" or by "maart 2026"."""
    if day is None or precision == "day":
        return day
    month = 12 if precision == "year" else day.month
    return day.replace(month=month, day=calendar.monthrange(day.year, month)[1])
