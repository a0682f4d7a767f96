from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from pom_site.blocks.models import KINDS as STANDARD_KINDS
from pom_site.blocks.models import Block

from .contacts import ContactPerson


class ContactBlock(Block):
    """The one kind of block that needs this app: a contact beside a text."""

    contact = models.ForeignKey(ContactPerson, models.PROTECT, related_name="+", verbose_name=_("contact"))

    kind = "contact"
    title_field = "contact"
    select_related = ("contact",)

    class Meta:
        abstract = True
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")


KINDS: tuple[type[Any], ...] = (*STANDARD_KINDS, ContactBlock)
