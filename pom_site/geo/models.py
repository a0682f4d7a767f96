import re
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .querysets import POSTCODE, MunicipalityQuerySet

validate_refnis = RegexValidator(re.compile(r"^[0-9]{5}\Z"), _("A REFNIS code has five digits, such as 44021."))


def validate_postcodes(value: object) -> None:
    """A list of four-digit post codes, as text."""
    right = isinstance(value, list) and all(isinstance(code, str) and POSTCODE.fullmatch(code) for code in value)
    if not right:
        raise ValidationError(_('Write the post codes as a list of four-digit texts, such as ["9000", "9030"].'))


class Municipality(models.Model):
    """A municipality, present or former. Each period is half-open: `valid_to` is the first day without it."""

    refnis = models.CharField(
        _("REFNIS code"),
        max_length=5,
        unique=True,
        null=True,
        blank=True,
        validators=[validate_refnis],
        help_text=_("The code Statbel gives; leave empty when it is not known."),
    )
    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    postcodes = models.JSONField(_("post codes"), default=list, blank=True, validators=[validate_postcodes])
    seat = models.CharField(_("seat"), max_length=80, blank=True, help_text=_("Where the town hall is."))
    lon = models.FloatField(
        _("longitude"), null=True, blank=True, validators=[MinValueValidator(2.5), MaxValueValidator(6.5)]
    )
    lat = models.FloatField(
        _("latitude"), null=True, blank=True, validators=[MinValueValidator(49.4), MaxValueValidator(51.6)]
    )
    valid_from = models.DateField(
        _("exists from"), null=True, blank=True, help_text=_("Empty: it has existed for as long as we record.")
    )
    valid_to = models.DateField(
        _("merged on"), null=True, blank=True, help_text=_("The first day it no longer exists, usually 1 January.")
    )
    successor = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        verbose_name=_("merged into"),
        help_text=_("The municipality that took its place. Visitors who look for the old name arrive there."),
    )

    objects = MunicipalityQuerySet.as_manager()

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_to__gt=F("valid_from")),
                name="municipality_period_in_order",
            ),
            models.CheckConstraint(
                condition=Q(successor__isnull=True) | Q(valid_to__isnull=False),
                name="municipality_successor_needs_end",
            ),
            models.CheckConstraint(
                condition=Q(successor__isnull=True) | ~Q(successor=F("id")),
                name="municipality_successor_is_another",
            ),
            models.CheckConstraint(
                condition=Q(lon__isnull=True, lat__isnull=True) | Q(lon__isnull=False, lat__isnull=False),
                name="municipality_point_is_complete",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Its page; that of a former municipality leads to where it merged."""
        return reverse("municipality-detail", args=[self.slug])

    def exists_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day < self.valid_to)

    def present(self, on: date | None = None) -> "Municipality":
        """The municipality that stands here on a day: itself, or the end of its chain of mergers.

        A merger entered in advance changes nothing before its day; a loop in the chain ends at its last link.
        """
        day = on or timezone.localdate()
        seen, here = {self.pk}, self
        while here.valid_to is not None and here.valid_to <= day:
            following = here.successor
            if following is None or following.pk in seen:
                break
            seen.add(following.pk)
            here = following
        return here

    def clean(self) -> None:
        self._validate_period_is_in_order()
        self._validate_point_is_complete()
        self._validate_successor_needs_end()
        self._validate_successor_makes_no_loop()
        self._validate_successor_exists_at_the_end()

    def _validate_period_is_in_order(self) -> None:
        if self.valid_from and self.valid_to and self.valid_to <= self.valid_from:
            raise ValidationError({"valid_to": _("The merger must come after the first day. Correct one of the two.")})

    def _validate_point_is_complete(self) -> None:
        if (self.lon is None) != (self.lat is None):
            missing = "lon" if self.lon is None else "lat"
            raise ValidationError({missing: _("Fill in both longitude and latitude, or neither.")})

    def _validate_successor_needs_end(self) -> None:
        if self.successor and not self.valid_to:
            raise ValidationError({"valid_to": _("Say on which day it merged, or empty the field “merged into”.")})

    def _validate_successor_makes_no_loop(self) -> None:
        """Walk the chain with our own row in it, even before that row has a key."""
        seen: set[int | None] = {self.pk}
        following = self.successor
        while following is not None:
            if following is self or following.pk in seen:
                raise ValidationError({"successor": _("This leads back to where it started. Choose another one.")})
            seen.add(following.pk)
            following = following.successor

    def _validate_successor_exists_at_the_end(self) -> None:
        if self.successor and self.valid_to and not self.successor.exists_on(self.valid_to):
            raise ValidationError(
                {
                    "successor": _("%(name)s does not exist on the day of the merger. Check the dates of both.")
                    % {"name": self.successor.name}
                }
            )
