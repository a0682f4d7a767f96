from __future__ import annotations

from typing import Final
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from pages.models import Organisation
from pom_site.media.models import Image
from pom_site.publishing.amounts import percentage
from pom_site.publishing.slugs import free_slug

CCI_AREAS: Final = {"BE", "TC", "CB"}


class Programme(models.Model):
    """A funding programme. Its publicity regime decides what a project page must say; nobody types that by hand."""

    class Period(models.TextChoices):
        P2000 = "2000-2006", "2000–2006"
        P2007 = "2007-2013", "2007–2013"
        P2014 = "2014-2020", "2014–2020"
        P2021 = "2021-2027", "2021–2027"
        P2028 = "2028-2034", "2028–2034"

    class Kind(models.TextChoices):
        INTERREG_A = "interreg_a", _("Interreg A")
        INTERREG_B = "interreg_b", _("Interreg B")
        INTERREG_C = "interreg_c", _("Interreg C")
        ERDF = "erdf", _("ERDF")
        ESF = "esf", _("ESF+")
        JTF = "jtf", _("Just Transition Fund")
        LEADER = "leader", _("LEADER")
        HORIZON = "horizon", _("Horizon")
        LIFE = "life", _("LIFE")
        DIGITAL = "digital", _("Digital Europe")
        NATIONAL = "national", _("National or Flemish")
        PROVINCIAL = "provincial", _("Provincial")

    class Regime(models.TextChoices):
        """Which law rules the publicity."""

        CPR_2021 = "cpr2127", _("2021–2027, Regulation (EU) 2021/1060")
        INTERREG_2021 = "interreg2127", _("Interreg 2021–2027, Regulation (EU) 2021/1059")
        CPR_2014 = "cpr1420", _("2014–2020, Regulation (EU) 1303/2013")
        DIRECT = "direct", _("Directly managed (Horizon Europe, LIFE 2021–2027)")
        H2020 = "h2020", _("Horizon 2020")
        REACT_EU = "reacteu", _("REACT-EU")
        NGEU = "ngeu", _("NextGenerationEU")
        LEADER = "leader", _("LEADER")
        PRE_2014 = "pre2014", _("Before 2014")
        NONE = "none", _("No European money")

    class StatementKind(models.TextChoices):
        FUNDED = "funded", _("Funded")
        CO_FUNDED = "co_funded", _("Co-funded")

    name = models.CharField(_("name"), max_length=200)
    short_name = models.CharField(_("short name"), max_length=80)
    slug = models.SlugField(_("web address"), max_length=80, unique=True, editable=False)
    period = models.CharField(_("period"), max_length=9, choices=Period.choices, blank=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    fund = models.CharField(
        _("fund"), max_length=160, blank=True, help_text=_("Written in full: “European Regional Development Fund”.")
    )
    fund_code = models.CharField(_("code of the fund"), max_length=12, blank=True, help_text=_("ERDF, ESF+, JTF …"))
    cci = models.CharField(
        _("CCI code"),
        max_length=15,
        unique=True,
        null=True,
        blank=True,
        validators=[
            RegexValidator(r"^\d{4}[A-Z]{2}\d{2}[A-Z0-9]{4}\d{3}$", _("A CCI code looks like 2014TC16RFCB009."))
        ],
    )
    publicity_regime = models.CharField(_("publicity rules"), max_length=12, choices=Regime.choices)
    statement_kind = models.CharField(
        _("statement"), max_length=9, choices=StatementKind.choices, default=StatementKind.CO_FUNDED
    )
    managing_authority = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="managed_programmes",
        verbose_name=_("managing authority"),
    )
    granting_authority = models.CharField(
        _("granting authority"),
        max_length=160,
        blank=True,
        help_text=_("Named in the disclaimer of directly managed programmes: CINEA, the European Commission …"),
    )
    max_rate = percentage(_("largest European part"), help_text=_("In percent of the costs."))
    countries = models.CharField(
        _("countries"),
        max_length=120,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{2}( [A-Z]{2})*$", _("Two letters each, with a space between: BE NL."))],
        help_text=_("Two letters each, with a space between: BE NL."),
    )
    website = models.URLField(_("website"), blank=True)
    source_note = models.TextField(_("sources"), blank=True)

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        ordering = ["name_nl"]
        constraints = [models.UniqueConstraint(fields=["name_nl"], name="programme_name_nl_unique")]

    def __str__(self) -> str:
        return self.name or self.short_name

    def save(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(Programme, f"{self.short_name} {self.period}")
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def clean(self) -> None:
        """A CCI code begins with the year of its period and the area: Belgium, or work across borders (TC, CB)."""
        if not self.cci:
            return
        if self.period and self.cci[:4] != self.period[:4]:
            message = _("This code begins with %(year)s, but the period is %(period)s. Correct one of the two.")
            raise ValidationError({"cci": message % {"year": self.cci[:4], "period": self.period}})
        if self.cci[4:6] not in CCI_AREAS:
            message = _("“%(area)s” is a code of another country. Ours have BE, or TC or CB across borders.")
            raise ValidationError({"cci": message % {"area": self.cci[4:6]}})

    @property
    def is_european(self) -> bool:
        return self.publicity_regime != self.Regime.NONE


class ProgrammeLogo(models.Model):
    """A logo that the programme's rules ask for, beside the emblem and never larger."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    programme = models.ForeignKey(Programme, models.CASCADE, related_name="logos")
    image = models.ForeignKey(Image, models.PROTECT, related_name="+", verbose_name=_("image"))
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("logo")
        verbose_name_plural = _("logos")
        ordering = ["position", "pk"]

    def __str__(self) -> str:
        return str(self.image)
