"""What the objects of the six domains share: their domain, where they lie, and how they are planned."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from pages.models import ContactPerson, NewsItem
from pom_site.geo.models import Municipality
from pom_site.media.models import Document
from pom_site.publishing.models import Publishable

from .domains import Domain, all_domains


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
