from __future__ import annotations

from collections.abc import Callable, Set
from decimal import Decimal
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from domains.models import Domain
from pom_site.opendata.columns import BETWEEN
from pom_site.opendata.importing.importer import Cells, Importer
from pom_site.opendata.importing.plans import Line, Work
from pom_site.publishing.quantities import euro
from projects.importing.relations import Relations
from projects.models import FundingLine, Indicator, Partner, Project
from projects.opendata.datasets import PROJECTS


class ProjectImporter(Importer):
    model = Project
    dataset = PROJECTS
    title = gettext_lazy("Import projects")
    rules = (
        gettext_lazy(
            "A line with an id changes that project; without an id and with a new project number it makes one."
        ),
        gettext_lazy("Places, pictures, blocks and documents are not in the file: add them in the form."),
    )
    ownerless = gettext_lazy("Which project is this of? Fill in its id, or the title of a new project in this file.")
    known_by: ClassVar = {"project_number": "project_number"}
    row_models: ClassVar = {"partners": Partner, "funding": FundingLine, "indicators": Indicator}
    points = frozenset({"organisation", "funder", "programme", "definition"})

    def __init__(self) -> None:
        super().__init__()
        self.relations = Relations()

    def check_ignored(self, line: Line) -> None:
        self.relations.check_named(line.cells, line.ignored, line.instance)

    def put(self, item: Any, field: str, value: Any) -> None:
        match field:
            case "domains":
                self.relations.domains_of(value)  # written in `relate`; mistakes are told with the others
            case "primary_domain":
                item.primary_domain = self.relations.domain(value, field)
            case "sdgs":
                item.sdgs = _goals(value)
            case _:
                super().put(item, field, value)

    def relate(self, item: Any, asked: Cells) -> None:
        if "domains" in asked:
            chosen = self.relations.domains_of(asked["domains"])
            item.domains.set([*chosen, *item.domains.exclude(pk__in=Domain.objects.published().values("pk"))])
        item.domains.add(item.primary_domain)

    def point(self, row: Any, cells: Cells, fields: Set[str]) -> None:
        find: dict[str, Callable[[], Any]] = {
            "organisation": lambda: self.relations.organisations.find("organisation", cells),
            "funder": lambda: self.relations.organisations.find("funder", cells),
            "programme": lambda: self.relations.programme(cells),
            "definition": lambda: self.relations.definition(cells),
        }
        names = {each.name for each in row._meta.fields}
        for field, found in find.items():
            if field in fields & names:
                setattr(row, field, found())

    def check_whole(self, work: Work, item: Any) -> None:
        """As the form says it too."""
        lines = list(FundingLine._base_manager.filter(project=item).order_by("position", "pk"))
        together = sum((line.amount for line in lines if line.amount), Decimal(0))
        at = next((line for line in reversed(work.rows) if line.table.name == "funding"), work.first)
        column = "amount" if at.table.name == "funding" else "budget_total"
        if item.budget_total and together > item.budget_total:
            message = _("All lines together are %(sum)s, more than the budget of %(budget)s. Correct one of them.")
            at.errors.append((column, message % {"sum": euro(together), "budget": euro(item.budget_total)}))
        if work.own and any(change.column == "budget_total" for change in work.own.changes):
            work.own.errors += [("budget_total", message) for message in _contradictions(lines, item)]


def _goals(text: str) -> list[int]:
    try:
        return sorted({int(part) for part in text.split(BETWEEN) if part})
    except ValueError as error:
        raise ValidationError({"sdgs": _("Write the numbers of the goals with | between them: 7|9.")}) from error


def _contradictions(lines: list[FundingLine], project: Project) -> list[str]:
    """What the lines say against a new budget."""
    found: list[str] = []
    for line in lines:
        line.project = project
        try:
            line.clean()
        except ValidationError as error:
            found += error.messages
    return found
