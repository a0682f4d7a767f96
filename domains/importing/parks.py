from __future__ import annotations

from collections.abc import Set
from functools import cached_property
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from domains.importing.hosts import unknown
from domains.models import Park, ParkOrganisation, ParkPhase, ParkPlanningStep
from domains.opendata.datasets import PARKS
from pages.importing import Organisations
from pom_site.geo.models import Municipality
from pom_site.opendata.columns import BETWEEN
from pom_site.opendata.importing.importer import Cells, Importer
from pom_site.opendata.importing.plans import Line


class ParkImporter(Importer):
    model = Park
    dataset = PARKS
    title = gettext_lazy("Import business parks")
    rules = (
        gettext_lazy("A line with an id or a known number at VLAIO changes that park; another one makes a new park."),
        gettext_lazy("Contours, pictures, contacts and documents are not in the file: add them in the form."),
    )
    ownerless = gettext_lazy("Which park is this of? Fill in its id. Bring in a new park first, without its rows.")
    known_by: ClassVar = {"vlaio_id": "vlaio_id"}
    row_models: ClassVar = {
        "phases": ParkPhase,
        "planning_steps": ParkPlanningStep,
        "organisations": ParkOrganisation,
    }
    points = frozenset({"organisation"})

    def __init__(self) -> None:
        super().__init__()
        self.organisations = Organisations()

    @cached_property
    def municipalities(self) -> dict[str, Municipality]:
        return {each.slug: each for each in Municipality.objects.all()}

    def check_ignored(self, line: Line) -> None:
        if "organisation_enterprise_number" in line.ignored:
            self.organisations.check_number("organisation", line.instance.organisation, line.cells)

    def put(self, item: Any, field: str, value: Any) -> None:
        if field == "municipalities":
            self._named(value)  # written in `relate`; mistakes are told with the others
        else:
            super().put(item, field, value)

    def relate(self, item: Any, asked: Cells) -> None:
        if "municipalities" in asked:
            item.municipalities.set(self._named(asked["municipalities"]))
        elif not item.municipalities.exists():
            self._named("")

    def point(self, row: Any, cells: Cells, fields: Set[str]) -> None:
        if isinstance(row, ParkOrganisation):
            row.organisation = self.organisations.find("organisation", cells)

    def _named(self, text: str) -> list[Municipality]:
        slugs = [slug for slug in text.split(BETWEEN) if slug]
        if not slugs:
            raise ValidationError({"municipalities": _("In which municipality does it lie? Fill in at least one.")})
        if strange := [slug for slug in slugs if slug not in self.municipalities]:
            raise ValidationError({"municipalities": unknown(strange[0])})
        return [self.municipalities[slug] for slug in slugs]
