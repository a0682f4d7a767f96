"""What the pages of everything that belongs to a domain share."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from domains.models.places import InDomain
from pages.context import overview
from pages.models import ContactPerson
from pages.tree import tree
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.seo import Crumb, Meta, paths


def contact_of(*candidates: Any) -> ContactPerson | None:
    """The first that works here: of the object itself, of what it stands on, of its domain."""
    contacts = (each.contact for each in candidates if each is not None)
    return next((contact for contact in contacts if contact and contact.is_active), None)


def place_context(item: InDomain) -> dict[str, Any]:
    return {"item": item, "domain": item.domain, "contact": contact_of(item)}


def place_meta(item: InDomain, *above: Crumb, jsonld: list[dict[str, Any]] | None = None) -> Meta:
    """`above` are the steps between its domain and itself: the list that it stands in, the park of a plot."""
    node = overview("domains", _("Domains"))
    domain = item.domain
    trail = [Crumb(domain.name, domain.get_absolute_url(), fallback_language(domain, "name"))] if domain else []
    last = Crumb(item.title, None, fallback_language(item, "title"))
    return Meta(
        title=item.seo_title or item.title,
        description=item.summary,
        alternates=paths(item.get_absolute_url, item.existing_languages),
        trail=tree().trail(node.pk, *trail, *above, last),
        image=getattr(item, "share_image", ""),
        about=item,
        jsonld=jsonld or [],
    )
