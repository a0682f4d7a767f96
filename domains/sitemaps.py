from __future__ import annotations

from typing import Any

from domains.models import Domain
from pom_site.publishing.sitemaps import PublicSitemap


class DomainSitemap(PublicSitemap):
    def items(self) -> Any:
        return Domain.objects.published().in_order()


SITEMAPS = {"domains": DomainSitemap}
