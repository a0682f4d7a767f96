from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pom_site.geo.countries import HOME
from pom_site.geo.located import Located
from pom_site.geo.models import Municipality
from pom_site.geo.regions import validate_country, validate_nuts3
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.rows import Row

from .projects import Project


class Location(Located, Row):
    """Where a project takes place: a municipality of the province, or a place elsewhere."""

    class Kind(models.TextChoices):
        SITE = "site", _("Where the work is done")
        AREA = "area", _("Area that profits from it")
        SEAT = "seat", _("Seat of a partner")

    project = models.ForeignKey(Project, models.CASCADE, related_name="locations")
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("municipality")
    )
    place = models.CharField(
        _("place"),
        max_length=120,
        blank=True,
        help_text=_("A part of the municipality, or a place outside the province."),
    )
    kind = models.CharField(_("kind"), max_length=7, choices=Kind.choices, default=Kind.SITE)
    country = models.CharField(_("country"), max_length=2, default="BE", help_text=_("Two letters: BE, NL, FR …"))
    postcode = models.CharField(
        _("postcode"),
        max_length=10,
        blank=True,
        help_text=_("Only outside the province: of a municipality it is known."),
    )
    nuts3 = models.CharField(
        _("NUTS 3 region"), max_length=5, blank=True, validators=[validate_nuts3], help_text=_("Gent is BE234.")
    )

    class Meta(Row.Meta):
        verbose_name = _("location")
        verbose_name_plural = _("locations")
        constraints = [
            models.CheckConstraint(
                condition=Q(municipality__isnull=False) | (Q(place_nl__isnull=False) & ~Q(place_nl="")),
                name="location_is_somewhere",
                violation_error_message=_("Choose a municipality, or write a place."),
            )
        ]

    def __str__(self) -> str:
        return self.place or str(self.municipality)

    def clean(self) -> None:
        self._validate_somewhere()
        self.country = self.country.upper()
        validate_country(self.country, "country")
        self.validate_point(abroad=self.country != HOME)

    def _validate_somewhere(self) -> None:
        if self.municipality_id is None and not getattr(self, f"place_{DEFAULT}"):
            raise ValidationError({"municipality": _("Choose a municipality, or write a place.")})
