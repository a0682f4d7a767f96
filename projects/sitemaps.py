from __future__ import annotations

from typing import Any

from pom_site.publishing.languages import columns
from pom_site.publishing.sitemaps import PublicSitemap
from projects.models import Project


class ProjectSitemap(PublicSitemap):
    def items(self) -> Any:
        return (
            Project.objects.published()
            .only(*columns("title"), *columns("slug"), "languages", "updated_at")
            .order_by("pk")
        )


SITEMAPS = {"projects": ProjectSitemap}
