from __future__ import annotations

from typing import ClassVar, Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from domains.querysets import DomainQuerySet
from pages.models import KINDS, ContactPerson, NewsItem
from pom_site.blocks.models import HasBlocks, create_block_models
from pom_site.media.models import Illustrated
from pom_site.publishing.fields import unique_per_language
from pom_site.publishing.memo import remembered
from pom_site.publishing.models import PERMISSIONS, Publishable


class Domain(Illustrated, HasBlocks, Publishable):
    """One of the six activity domains. There are exactly six, so staff change them but add or delete none."""

    class Code(models.TextChoices):
        PARKS = "bedrijventerreinen", _("Sustainable business parks")
        BROWNFIELDS = "brownfields", _("Brownfields")
        PARK_MANAGEMENT = "bedrijventerreinmanagement", _("Park management")
        REAL_ESTATE = "vastgoed", _("Real estate")
        DEVELOPMENT = "bedrijfsontwikkeling", _("Business development")
        INTERNATIONAL = "internationale-projecten", _("International projects")

    # Class of the colour in tokens.css and name of the icon in the sprite.
    LOOKS: Final = {
        Code.PARKS: "terrein",
        Code.BROWNFIELDS: "brown",
        Code.PARK_MANAGEMENT: "beheer",
        Code.REAL_ESTATE: "vastgoed",
        Code.DEVELOPMENT: "bedrijf",
        Code.INTERNATIONAL: "euro",
    }

    code = models.CharField(_("domain"), max_length=30, choices=Code.choices, unique=True, editable=False)
    position = models.PositiveSmallIntegerField(_("position"), default=0, editable=False)
    name = models.CharField(_("name"), max_length=60, help_text=_("The short name in menus, lists and labels."))
    teaser = models.CharField(
        _("teaser"), max_length=160, blank=True, help_text=_("One sentence for lists of domains.")
    )
    contact = models.ForeignKey(
        ContactPerson, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("contact")
    )
    news = models.ManyToManyField(NewsItem, blank=True, related_name="domains", verbose_name=_("news"))

    objects: ClassVar = DomainQuerySet.as_manager()

    url_name = "domain-detail"
    snapshot_kept = (*Publishable.snapshot_kept, "block_kinds", "code", "position")

    class Meta:
        verbose_name = _("domain")
        verbose_name_plural = _("domains")
        default_permissions = PERMISSIONS
        ordering = ["position"]
        constraints = [
            *unique_per_language("slug", "domain"),
            models.CheckConstraint(
                condition=models.Q(
                    code__in=[
                        "bedrijventerreinen",
                        "brownfields",
                        "bedrijventerreinmanagement",
                        "vastgoed",
                        "bedrijfsontwikkeling",
                        "internationale-projecten",
                    ]
                ),
                name="domain_code_is_one_of_six",
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.title or self.code

    def scope_codes(self) -> list[str]:
        return [self.code]

    @property
    def is_international(self) -> bool:
        """Its projects are found by their money and partners, whichever domain they belong to."""
        return self.code == self.Code.INTERNATIONAL

    @property
    def hue(self) -> str:
        return f"d-{self.icon}"

    @property
    def icon(self) -> str:
        return self.LOOKS[self.code]  # type: ignore[index]


BLOCKS = create_block_models(Domain, __name__, KINDS)


@remembered
def all_domains() -> dict[int, Domain]:
    """The published domains by primary key, in their order: cards and filters everywhere need them."""
    return {domain.pk: domain for domain in Domain.objects.published().in_order().select_related("image")}
