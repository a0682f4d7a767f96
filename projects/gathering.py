"""What belongs to one project: its rows and links in one query (publishing/gathering.py), and what they name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from domains.models import Domain, all_domains
from domains.models.places import InDomain
from pages.models import NewsItem, Organisation
from pom_site.media.models import Document
from pom_site.publishing.gathering import Records, gather_rows
from pom_site.publishing.languages import columns
from pom_site.search.models import fold
from projects.directory import all_definitions, all_programmes
from projects.facets import facets
from projects.models import Project

LINKS: Final = ("domains", "news", "documents")
PLACES: Final = ("parks", "brownfields", "buildings", "associations", "initiatives")
PLACE_COLUMNS: Final = (*columns("title"), *columns("slug"), "languages", "sample")
NEWS: Final = 3
SIMILAR: Final = 3


@dataclass(frozen=True)
class Links:
    """What a project points at and what points at it, the public part only."""

    domains: list[Domain]
    news: list[NewsItem]
    documents: list[Document]
    places: list[InDomain]
    before: list[Project]
    after: list[Project]
    similar: list[Project]


def gather(project: Project) -> Links:
    """Leaves the rows on the project, as prefetch_related would; three queries at most for what they point at."""
    successors = Project.objects.published().filter(predecessor=project.pk)
    keys = gather_rows(project, LINKS, successors=successors, **{name: _places(project, name) for name in PLACES})
    _name_organisations(project)
    _name_reference_data(project)
    return Links(
        domains=[domain for key, domain in all_domains().items() if key in keys["domains"]],
        news=_news(keys["news"]),
        places=[place for name in PLACES for place in sorted(keys[name], key=lambda each: fold(each.title))],
        documents=list(Document.objects.filter(pk__in=keys["documents"])) if keys["documents"] else [],
        **_related(project, keys["successors"]),
    )


def _places(project: Project, name: str) -> Records:
    """The public ones, with all that a link shows: no query for each kind."""
    model: Any = Project._meta.get_field(name).related_model
    return Records(model.objects.published().filter(projects=project.pk), PLACE_COLUMNS)


def _name_organisations(project: Project) -> None:
    partners, lines = project.partners.all(), project.funding_lines.all()
    wanted = {*(partner.organisation_id for partner in partners), *(line.funder_id for line in lines)}
    known = Organisation.objects.select_related("logo").in_bulk(wanted) if wanted else {}
    for partner in partners:
        partner.organisation = known[partner.organisation_id]
    for line in lines:
        line.funder = known[line.funder_id]


def _name_reference_data(project: Project) -> None:
    """What is newer than the process's memory is asked for when it is needed."""
    for line in project.funding_lines.all():
        if line.programme_id in all_programmes():
            line.programme = all_programmes()[line.programme_id]
    for indicator in project.indicators.all():
        if indicator.definition_id in all_definitions():
            indicator.definition = all_definitions()[indicator.definition_id]


def _news(keys: list[int]) -> list[NewsItem]:
    return list(NewsItem.objects.published().filter(pk__in=keys).newest().for_rows()[:NEWS]) if keys else []


def _related(project: Project, successors: list[int]) -> dict[str, list[Project]]:
    """Asked for together: what came before, what comes after, and what is like this one."""
    alike = facets().most_alike(project.pk, SIMILAR)
    before = [project.predecessor_id] if project.predecessor_id else []
    found = Project.objects.for_rows().public_in_order([*before, *successors, *alike])
    by_key = {other.pk: other for other in found}
    named = {"before": before, "after": successors, "similar": alike}
    return {name: [by_key[key] for key in keys if key in by_key] for name, keys in named.items()}
