"""What the projects give to the catalogue of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from pages.context import overview
from pages.tree import tree
from pom_site.opendata.datasets import Dataset, register
from pom_site.opendata.exports import Export
from pom_site.opendata.files import File, Group
from pom_site.opendata.vocabulary import Format, Theme
from pom_site.publishing.seo import Crumb
from projects.forms import ProjectFilterForm
from projects.models import Project
from projects.opendata.operations import counted
from projects.opendata.places import features, locations
from projects.opendata.tables import tables
from projects.structured import project_data

KOHESIO_STANDARD: Final = "https://github.com/ISAITB/validator-resources-kohesio"
KEYWORDS: Final = (_("projects"), _("European funding"), _("regional development"), "POM Oost-Vlaanderen")
EUROPEAN: Final = Group(
    _("European lists"),
    _("What Europe publishes of each project: for our partners and the authorities of the programmes."),
    (
        File(_("List of operations for Kohesio"), Format.CSV, "project-kohesio", standard=KOHESIO_STANDARD),
        File(_("Interreg operations and partners for keep.eu"), Format.XLSX, "project-keep"),
    ),
)


def _trail(last: Crumb) -> Sequence[Crumb]:
    return tree().trail(overview("projects", gettext("Projects")).pk or None, last)


def _objects() -> Any:
    return Project.objects.for_export()


def _operations(found: Sequence[int]) -> dict[str, Any]:
    number, incomplete = counted(found)
    return {"operations": number, "incomplete": incomplete}


PROJECTS: Final = register(
    Dataset(
        code="projecten",
        title=_("Projects"),
        description=_(
            "The projects in which the POM Oost-Vlaanderen takes part: partners, funding, results and places."
        ),
        keywords=KEYWORDS,
        themes=(Theme.ECONOMY, Theme.REGIONS),
        page="project-data",
        api="api-v1:projects",
        export=Export(
            name="project",
            heading=_("Open data of the projects"),
            tables=tables,
            objects=_objects,
            filters=ProjectFilterForm,
            list_page="project-list",
            features=features,
            linked=project_data,
            inside=locations,
            nesting=_("The same values, with partners, funding, indicators and places inside each project."),
            more=(EUROPEAN,),
            trail=_trail,
            template="projects/project_data.html",
            context=_operations,
        ),
    )
)

INDICATORS: Final = register(
    Dataset(
        code="indicatoren",
        title=_("Indicators of the projects"),
        description=_("What the projects want to reach and what was measured: baseline, target and result."),
        keywords=(*KEYWORDS, _("indicators"), _("results")),
        themes=(Theme.ECONOMY, Theme.REGIONS),
        page="project-data",
        api="api-v1:indicators",
        others=(File(_("Indicators"), Format.CSV, "project-csv", "tabel=indicatoren"),),
        part_of=PROJECTS,
    )
)
