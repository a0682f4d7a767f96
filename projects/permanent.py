"""The address that stays: on plaques and posters, in citations, whatever the title becomes."""

from __future__ import annotations

from django.urls import reverse

from pom_site.publishing.seo import absolute
from projects.models import Project


def permanent_address(project: Project) -> str:
    return absolute(reverse("project-permanent", args=[project.pk]))
