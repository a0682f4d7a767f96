from __future__ import annotations

import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pom_site.publishing.feeds import AtomMixin, PublicFeed
from projects.models import Project


class ProjectFeed(PublicFeed):
    title = gettext_lazy("Projects of the POM Oost-Vlaanderen")

    def description(self) -> str:
        return _("New and changed projects.")

    subtitle = description

    def link(self) -> str:
        return reverse("project-list")

    def items(self) -> Any:
        return self.in_language(Project.objects.published().last_changed())

    def item_pubdate(self, item: Project) -> datetime.datetime:
        return item.publish_from or item.created_at


class ProjectAtomFeed(AtomMixin, ProjectFeed):
    pass
