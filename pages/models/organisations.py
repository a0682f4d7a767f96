from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from pom_site.geo.regions import validate_country, validate_nuts3
from pom_site.media.models import Image
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.slugs import free_slug


def validate_enterprise_number(value: str) -> None:
    """Belgian ones start with 0 or 1; their last two digits are 97 minus the first eight modulo 97 (KBO)."""
    digits = "".join(character for character in value if character.isdigit())
    if value and (len(digits) != 10 or digits[0] not in "01" or int(digits[8:]) != 97 - int(digits[:8]) % 97):
        raise ValidationError(_("This is not a Belgian enterprise number: check the ten digits (0123.456.749)."))


class Organisation(models.Model):
    """A partner, funder or authority. Reference data: a change takes effect when it is saved."""

    class Kind(models.TextChoices):
        MUNICIPALITY = "municipality", _("Municipality")
        PROVINCE = "province", _("Province")
        INTERCOMMUNAL = "intercommunal", _("Intermunicipal body")
        FLEMISH = "flemish", _("Flemish government")
        FEDERAL = "federal", _("Federal government")
        EU = "eu", _("European Union")
        KNOWLEDGE = "knowledge", _("Knowledge institution")
        COMPANY = "company", _("Company")
        ASSOCIATION = "association", _("Association")
        DEVELOPMENT = "development", _("Development agency")
        NGO = "ngo", _("Non-governmental organisation")
        OTHER = "other", _("Other")

    name = models.CharField(
        _("name"),
        max_length=200,
        help_text=_("The official name; translate it only where an official translation exists."),
    )
    short_name = models.CharField(_("short name"), max_length=60, blank=True)
    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices)
    country = models.CharField(_("country"), max_length=2, default="BE", help_text=_("Two letters: BE, NL, FR …"))
    website = models.URLField(_("website"), blank=True)
    enterprise_number = models.CharField(_("enterprise number"), max_length=12, blank=True)
    logo = models.ForeignKey(
        Image,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Only with the permission of the organisation."),
    )
    logo_permission = models.BooleanField(
        _("we may show the logo"), default=False, help_text=_("Tick this when the organisation agreed.")
    )
    logo_permission_on = models.DateField(_("agreed on"), null=True, blank=True)
    description = models.TextField(
        _("description"), max_length=600, blank=True, help_text=_("What does this organisation do, in two sentences?")
    )
    is_person = models.BooleanField(
        _("is a person"),
        default=False,
        help_text=_("A self-employed or natural person: gets no page of its own. Name people only with their consent."),
    )
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        verbose_name=_("merged into"),
        help_text=_("Its page then leads to that organisation."),
    )
    legal_form = models.CharField(_("legal form"), max_length=60, blank=True)
    nuts3 = models.CharField(
        _("NUTS 3 region"), max_length=5, blank=True, validators=[validate_nuts3], help_text=_("Gent is BE234.")
    )
    pic = models.CharField(
        _("PIC"),
        max_length=9,
        blank=True,
        validators=[RegexValidator(r"^\d{9}$", _("A PIC has nine digits."))],
        help_text=_("The number of the organisation at the European Commission, nine digits."),
    )
    ror = models.URLField(_("ROR"), blank=True, help_text=_("Address at ror.org, for knowledge institutions."))
    slug = models.SlugField(_("web address"), max_length=120, unique=True, editable=False)
    source_note = models.TextField(_("sources"), blank=True)

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name_nl"]
        constraints = [models.UniqueConstraint(fields=["name_nl"], name="organisation_name_nl_unique")]

    def __str__(self) -> str:
        return self.name or ""

    def save(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(Organisation, getattr(self, f"name_{DEFAULT}") or self.short_name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def present(self) -> Organisation:
        """The organisation that it became; itself when it still exists."""
        return self.merged_into.present() if self.merged_into else self

    @property
    def has_page(self) -> bool:
        return not self.is_person

    def clean(self) -> None:
        self._validate_country()
        self._validate_enterprise_number()
        self._validate_logo()
        self._validate_successor()

    def _validate_country(self) -> None:
        self.country = self.country.upper()
        validate_country(self.country, "country")

    def _validate_enterprise_number(self) -> None:
        if self.country == "BE":
            try:
                validate_enterprise_number(self.enterprise_number)
            except ValidationError as error:
                raise ValidationError({"enterprise_number": error}) from error

    def _validate_logo(self) -> None:
        if self.logo_id and not self.logo_permission:
            raise ValidationError(
                {
                    "logo_permission": _(
                        "Ask the organisation whether we may show its logo, and tick this; or take it away."
                    )
                }
            )

    def _validate_successor(self) -> None:
        seen, successor = {self.pk}, self.merged_into
        while successor is not None:
            if successor.pk in seen:
                raise ValidationError({"merged_into": _("An organisation cannot become itself. Choose another one.")})
            seen.add(successor.pk)
            successor = successor.merged_into
