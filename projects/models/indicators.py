from __future__ import annotations

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.rows import Row

from .programmes import Programme
from .projects import Project


class IndicatorDefinition(models.Model):
    """What is measured, said once for all projects. The unit belongs to the definition, so values can be compared."""

    class Kind(models.TextChoices):
        OUTPUT = "output", _("Output (what was made)")
        RESULT = "result", _("Result (what changed)")
        OWN = "own", _("Own indicator")

    class Direction(models.TextChoices):
        HIGHER = "higher", _("Higher is better")
        LOWER = "lower", _("Lower is better")

    class Aggregation(models.TextChoices):
        """How values of several projects become one. Reg. (EU) 2021/1058 annex I; never across units."""

        SUM = "sum", _("Add up")
        UNIQUE = "unique", _("Not to be added: the same organisations may be counted twice")
        NONE = "none", _("Not to be added")

    code = models.CharField(_("code"), max_length=20, unique=True, help_text=_("RCO38, or a code of our own."))
    name = models.CharField(_("name"), max_length=160)
    unit = models.CharField(_("unit"), max_length=40, help_text=_("ha, MWh, enterprises …"))
    explanation = models.TextField(
        _("explanation"), max_length=400, blank=True, help_text=_("What is counted, and what is not?")
    )
    kind = models.CharField(_("kind"), max_length=6, choices=Kind.choices, default=Kind.OWN)
    period = models.CharField(_("period"), max_length=9, choices=Programme.Period.choices, blank=True)
    direction = models.CharField(_("direction"), max_length=6, choices=Direction.choices, default=Direction.HIGHER)
    decimals = models.PositiveSmallIntegerField(_("decimals"), default=0, validators=[MaxValueValidator(4)])
    aggregation = models.CharField(
        _("over several projects"), max_length=6, choices=Aggregation.choices, default=Aggregation.NONE
    )

    class Meta:
        verbose_name = _("definition of an indicator")
        verbose_name_plural = _("definitions of indicators")
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.code} {self.name}"


def _value(label: object, **options: object) -> models.DecimalField:
    return models.DecimalField(label, max_digits=16, decimal_places=4, null=True, blank=True, **options)  # type: ignore[arg-type]


class Indicator(Row):
    """What a project aimed at and what it measured. None is “not measured”, which is not the same as 0."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="indicators")
    definition = models.ForeignKey(
        IndicatorDefinition, models.PROTECT, related_name="indicators", verbose_name=_("indicator")
    )
    disaggregation = models.CharField(
        _("part"), max_length=80, blank=True, help_text=_("Only when it is counted for parts: “small companies”.")
    )
    baseline = _value(_("at the start"))
    baseline_year = models.PositiveSmallIntegerField(
        _("year of the start"), null=True, blank=True, validators=[MinValueValidator(1900), MaxValueValidator(2100)]
    )
    target = _value(_("target"))
    target_on = models.DateField(_("to be reached by"), null=True, blank=True)
    achieved = _value(_("achieved"), help_text=_("Not measured? Leave this empty: 0 means that nothing was achieved."))
    achieved_on = models.DateField(_("measured on"), null=True, blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True, help_text=_("Which report or register says so?"))
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta(Row.Meta):
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "definition", "disaggregation"],
                name="indicator_once_per_part",
                violation_error_message=_("This indicator stands here already. Name the part that this row counts."),
            )
        ]
        indexes = [models.Index(fields=["definition", "achieved_on"], name="indicator_by_definition")]

    def __str__(self) -> str:
        return str(self.definition)

    @property
    def progress(self) -> Decimal | None:
        """Way covered from baseline (0 when none is known) to target, in percent; None when it cannot be said."""
        start = self.baseline or Decimal(0)
        if self.target is None or self.achieved is None or self.target == start:
            return None
        return (self.achieved - start) / (self.target - start) * 100

    def clean(self) -> None:
        self._validate_target()
        self._validate_measurement()

    def _validate_target(self) -> None:
        if self.target is None and self.achieved is None:
            raise ValidationError({"target": _("Fill in the target or what was achieved.")})
        if self.target is not None and self.target_on is None:
            raise ValidationError({"target_on": _("A target needs a date: when must it be reached?")})
        if self.baseline is not None and self.baseline_year is None:
            raise ValidationError({"baseline_year": _("Of which year is the value at the start?")})
        if self.baseline is None or self.target is None or self.definition_id is None:
            return
        higher = self.definition.direction == IndicatorDefinition.Direction.HIGHER
        if (self.target < self.baseline) if higher else (self.target > self.baseline):
            message = (
                _("Here higher is better: the target lies below the start.")
                if higher
                else _("Here lower is better: the target lies above the start.")
            )
            raise ValidationError({"target": message})

    def _validate_measurement(self) -> None:
        if self.achieved is None:
            if self.achieved_on is not None:
                raise ValidationError({"achieved": _("There is a date of measuring: fill in what was measured.")})
            return
        if self.achieved_on is None:
            raise ValidationError({"achieved_on": _("When was this measured?")})
        if self.achieved_on > timezone.localdate():
            raise ValidationError({"achieved_on": _("This day is still to come. Correct the date of measuring.")})
        if not self.source_nl:  # type: ignore[attr-defined]
            raise ValidationError(
                {"source_nl": _("Name the report or register: a figure without a source convinces nobody.")}
            )
