"""
What belongs to one project, in one query. Its rows lie in five tables and its links in three more: asked one by one,
they would cost the page a query each.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import JSONObject

from domains.models import Domain, all_domains
from pages.models import NewsItem, Organisation
from pom_site.media.models import Document
from pom_site.publishing.snapshots import stored_fields
from projects.directory import all_definitions, all_programmes
from projects.facets import facets
from projects.models import Project

CHILDREN: Final = Project.snapshot_children
LINKS: Final = ("domains", "news", "documents")
NEWS: Final = 3
SIMILAR: Final = 3


@dataclass(frozen=True)
class Links:
    """What a project points at and what points at it, the public part only."""

    domains: list[Domain]
    news: list[NewsItem]
    documents: list[Document]
    before: list[Project]
    after: list[Project]
    similar: list[Project]


def gather(project: Project) -> Links:
    """Leaves the rows on the project, as prefetch_related would; three queries at most for what they point at."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    first, *others = [*(_rows(project, name) for name in CHILDREN), *(_keys(project, name) for name in LINKS)]
    for values in first.union(*others, _successors(project), all=True):
        found[values["table"]].append(values)
    for name in CHILDREN:
        _keep(project, name, found[name])
    _name_organisations(project)
    _name_reference_data(project)
    keys = {name: [values["key"] for values in found[name]] for name in (*LINKS, "successors")}
    return Links(
        domains=[domain for key, domain in all_domains().items() if key in keys["domains"]],
        news=_news(keys["news"]),
        documents=list(Document.objects.filter(pk__in=keys["documents"])) if keys["documents"] else [],
        **_related(project, keys["successors"]),
    )


def _rows(project: Project, name: str) -> QuerySet[Any, Any]:
    model = getattr(project, name).model
    columns = ["id", *(field.attname for field in stored_fields(model))]
    rows = model._base_manager.filter(project=project.pk)
    return _named(name, rows, **{column: column for column in columns})


def _keys(project: Project, name: str) -> QuerySet[Any, Any]:
    relation: Any = Project._meta.get_field(name)
    rows = relation.remote_field.through.objects.filter(project=project.pk)
    return _named(name, rows, key=f"{relation.m2m_reverse_field_name()}_id")


def _successors(project: Project) -> QuerySet[Any, Any]:
    return _named("successors", Project.objects.published().filter(predecessor=project.pk), key="pk")


def _named(name: str, rows: QuerySet[Any, Any], **columns: str) -> QuerySet[Any, Any]:
    """Rows of different tables, made alike: each is one JSON object that names its table."""
    alike = JSONObject(table=Value(name, output_field=CharField()), **columns)
    return rows.order_by().values_list(alike, flat=True)


def _keep(project: Project, name: str, found: list[dict[str, Any]]) -> None:
    """`project.partners.all()` then answers without asking, in its own order."""
    manager = getattr(project, name)
    rows = [_row(manager.model, values, project) for values in found]
    known: Any = manager.get_queryset()
    known._result_cache = sorted(rows, key=lambda row: (row.position, row.pk))
    known._prefetch_done = True
    kept: dict[str, Any] = project.__dict__.setdefault("_prefetched_objects_cache", {})
    kept[name] = known


def _row(model: type[Any], values: dict[str, Any], project: Project) -> Any:
    fields = [model._meta.pk, *stored_fields(model)]
    row = model(**{each.attname: each.to_python(values[each.attname]) for each in fields})
    row.project = project
    row._state.adding, row._state.db = False, project._state.db
    return row


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
