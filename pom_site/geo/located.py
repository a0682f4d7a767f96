"""What lies somewhere: one point, or a contour with a point in it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from .contours import area_of, point_inside, turned
from .fields import GeometryField
from .regions import is_in_belgium

Point = tuple[float, float]
POINT: Final = ("longitude", "latitude")


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

    def validate_point(self, *, abroad: bool = False) -> None:
        """`abroad`: the point is of another country, which nobody can check here."""
        if (self.longitude is None) != (self.latitude is None):
            name = "latitude" if self.latitude is None else "longitude"
            raise ValidationError({name: _("A point has both: fill in the other one too, or neither.")})
        if self.point and not abroad and not is_in_belgium(*self.point):
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
    _outline_before: dict[str, Any] | None = None

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.measure()
        super().save(*args, **kwargs)
        self._outline_before = self.outline

    @classmethod
    def from_db(cls, *row: Any, **options: Any) -> Self:
        found = super().from_db(*row, **options)
        found._outline_before = found.__dict__.get("outline")
        return found

    def measure(self) -> None:
        self.outline = turned(self.outline) if self.outline else None
        self.outline_area = area_of(self.outline) if self.outline else None
        if self.outline and (self.point is None or self._follows_a_former_contour()):
            self.longitude, self.latitude = _chosen_in(self.outline)

    def _follows_a_former_contour(self) -> bool:
        """A form sends the computed point back, beside the new contour; a point that somebody chose stays."""
        before = self._outline_before
        if not before or before == self.outline:
            return False
        return self.point == tuple(map(float, _chosen_in(before)))

    @property
    def geometry(self) -> dict[str, Any] | None:
        """Its contour, else its point."""
        return self.outline or super().geometry


def _chosen_in(outline: dict[str, Any]) -> tuple[Decimal, ...]:
    return tuple(Decimal(f"{each:.6f}") for each in point_inside(outline))
