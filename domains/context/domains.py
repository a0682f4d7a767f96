from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from domains.models import Domain, all_domains
from pages.context import overview
from pages.models import NewsItem
from pages.tree import tree
from pom_site.blocks.content import content_of
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.seo import Crumb, Meta, paths


def domain_context(domain: Domain) -> dict[str, Any]:
    return {
        "domain": domain,
        "content": content_of(domain),
        "contact": domain.contact if domain.contact and domain.contact.is_active else None,
        "news": list(NewsItem.objects.published().filter(domains=domain).newest().for_rows()[:3]),
        "others": [other for other in all_domains().values() if other.pk != domain.pk],
    }


def domain_meta(domain: Domain) -> Meta:
    node = overview("domains", _("Domains"))
    crumb = Crumb(domain.name, None, fallback_language(domain, "name"))
    return Meta(
        title=domain.seo_title or domain.name,
        description=domain.summary,
        alternates=paths(domain.get_absolute_url, domain.existing_languages),
        trail=tree().trail(node.pk, crumb),
        image=domain.share_image,
        about=domain,
    )
