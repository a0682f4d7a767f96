"""What the objects of the six domains share: their domain, where they lie, and how they are planned."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from pages.models import ContactPerson, NewsItem
from pom_site.geo.contours import area_of, point_inside, turned
from pom_site.geo.fields import GeometryField
from pom_site.geo.models import Municipality
from pom_site.geo.regions import is_in_belgium
from pom_site.media.models import Document
from pom_site.publishing.models import Publishable

from .domains import Domain, all_domains

Point = tuple[float, float]
POINT = ("longitude", "latitude")


class InDomain(Publishable):
    """A public object that belongs to one of the six domains by its kind."""

    contact = models.ForeignKey(
        ContactPerson, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("contact")
    )
    documents = models.ManyToManyField(Document, blank=True, related_name="+", verbose_name=_("documents"))

    kind_scope: ClassVar[tuple[str, ...]]

    class Meta:
        abstract = True

    @property
    def domain(self) -> Domain | None:
        """From the process's memory: no query. None while the domain itself is not public."""
        return next((each for each in all_domains().values() if each.code in self.kind_scope), None)

    @property
    def hue(self) -> str:
        return f"d-{self.icon}"

    @property
    def icon(self) -> str:
        return Domain.LOOKS[Domain.Code(self.kind_scope[0])]

    @property
    def kind_name(self) -> str:
        """What it is, for lists of several kinds: "Bedrijventerrein"."""
        return capfirst(str(self._meta.verbose_name))


class InTheNews(models.Model):
    news = models.ManyToManyField(NewsItem, blank=True, related_name="%(class)ss", verbose_name=_("news"))

    class Meta:
        abstract = True


class Located(models.Model):
    """One point, in WGS84 as GeoJSON has it."""

    longitude = models.DecimalField(
        _("longitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        help_text=_("East of Greenwich, WGS84: 3.724 in Gent."),
    )
    latitude = models.DecimalField(
        _("latitude"), max_digits=9, decimal_places=6, null=True, blank=True, help_text=_("WGS84: 51.054 in Gent.")
    )

    class Meta:
        abstract = True

    @property
    def point(self) -> Point | None:
        """Longitude and latitude."""
        if self.longitude is None or self.latitude is None:
            return None
        return float(self.longitude), float(self.latitude)

    @property
    def geometry(self) -> dict[str, Any] | None:
        """Where it lies, as GeoJSON has it."""
        return {"type": "Point", "coordinates": list(self.point)} if self.point else None

    def validate_point(self) -> None:
        if (self.longitude is None) != (self.latitude is None):
            name = "latitude" if self.latitude is None else "longitude"
            raise ValidationError({name: _("A point has both: fill in the other one too, or neither.")})
        if self.point and not is_in_belgium(*self.point):
            message = _("This point lies outside Belgium. Are longitude and latitude the right way round?")
            raise ValidationError({"longitude": message})


class Outlined(Located):
    """A contour; its area and, where nobody chose one, a point inside it are computed at saving."""

    outline = GeometryField(
        _("contour"),
        null=True,
        blank=True,
        help_text=_(
            "GeoJSON in WGS84, Lambert 72 or Lambert 2008. Only where a source gives it; else a point is enough."
        ),
    )
    outline_area = models.DecimalField(
        _("area of the contour"), max_digits=14, decimal_places=2, null=True, blank=True, editable=False
    )

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.measure()
        super().save(*args, **kwargs)

    def measure(self) -> None:
        self.outline = turned(self.outline) if self.outline else None
        self.outline_area = area_of(self.outline) if self.outline else None
        if self.outline and self.point is None:
            self.longitude, self.latitude = (Decimal(f"{each:.6f}") for each in point_inside(self.outline))

    @property
    def geometry(self) -> dict[str, Any] | None:
        """Its contour, else its point."""
        return self.outline or super().geometry


class InMunicipalities(models.Model):
    municipalities = models.ManyToManyField(Municipality, related_name="%(class)ss", verbose_name=_("municipalities"))

    class Meta:
        abstract = True


def validate_order(instance: models.Model, first: str, last: str, message: Any) -> None:
    """Both known: the last day is not before the first, or the error stands at the last."""
    start, end = getattr(instance, first), getattr(instance, last)
    if start is not None and end is not None and end < start:
        raise ValidationError({last: message})


def validate_within(instance: models.Model, part: str, whole: str, message: Any) -> None:
    """Both known: the part is not larger than the whole, or the error stands at the part."""
    small, large = getattr(instance, part), getattr(instance, whole)
    if small is not None and large is not None and small > large:
        raise ValidationError({part: message})
