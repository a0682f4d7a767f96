"""
Loads the starter site into an empty database. A site that has its domains is left alone, so the command can run at
every start and what staff change or delete stays that way. Everything goes through full_clean(): a starter text that
breaks a rule stops it, and then nothing is loaded.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from django.db import models, transaction

from domains.models import Domain
from pages.models import ContactPerson, NewsItem, Organisation, Page, SiteSettings
from pom_site.blocks.models import HasBlocks
from pom_site.geo.models import Municipality
from pom_site.publishing.addresses import public_models
from pom_site.publishing.completeness import recompute_all
from pom_site.publishing.drafts import first_version
from pom_site.publishing.examining import look_again_at_all
from pom_site.publishing.languages import CODES, DEFAULT
from pom_site.publishing.models import State
from pom_site.starter.places import load_places
from projects.models import (
    FundingLine,
    Indicator,
    IndicatorDefinition,
    Location,
    Milestone,
    Partner,
    Programme,
    Project,
)

FOLDER: Final = Path(__file__).parent
Row = dict[str, Any]
CHILDREN: Final = ("partners", "funding", "locations", "milestones", "indicators")


class Loader:
    """Remembers what it made by the keys that the files use to point at each other."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], Any] = {}
        self.made = 0

    @transaction.atomic
    def load(self) -> int:
        """Returns the number of objects made: 0 for a site that has content."""
        if Domain.objects.exists():
            return 0
        settings, _made = SiteSettings.objects.get_or_create(pk=1)
        for load in (
            self.contacts,
            self.organisations,
            self.programmes,
            self.indicators,
            self.pages,
            self.domains,
            self.news,
            self.projects,
            self.places,
        ):
            load()
        settings.organisation = self.known.get(("organisation", "pom-oost-vlaanderen"))
        settings.save()
        self.take_up()
        return self.made

    def take_up(self) -> None:
        """As if each had been published by hand; at the end, because the gate looks where links lead."""
        for model in public_models():
            recompute_all(model)
            for each in model._base_manager.order_by("pk"):
                first_version(each)
        for model in public_models():
            look_again_at_all(model)

    def contacts(self) -> None:
        for row in rows("contact"):
            self.plain(ContactPerson, row)

    def organisations(self) -> None:
        for row in rows("organisation"):
            self.plain(Organisation, row)

    def programmes(self) -> None:
        for row in rows("programme"):
            self.plain(Programme, row)

    def indicators(self) -> None:
        for row in rows("indicator"):
            self.plain(IndicatorDefinition, row)

    def pages(self) -> None:
        for row in rows("page"):
            parent = self.known.get(("page", row.pop("parent", "")))
            self.public(Page, row, parent=parent)

    def domains(self) -> None:
        for position, row in enumerate(rows("domain"), start=1):
            row["key"] = row["code"]
            self.public(
                Domain, row, position=position, contact=self.known.get(("contactperson", row.pop("contact", "")))
            )

    def news(self) -> None:
        for row in rows("news"):
            self.public(NewsItem, row | {"projects": None})

    def projects(self) -> None:
        telling = [(row["key"], row.get("projects", [])) for row in rows("news")]
        for row in rows("project"):
            self.project(row, [self.known["newsitem", news] for news, told in telling if row["key"] in told])

    def places(self) -> None:
        load_places(self, rows)

    def row(self, instance: models.Model, values: Row) -> None:
        """A row that belongs to an object."""
        for name, value in columns_of(values).items():
            setattr(instance, name, value)
        save(instance)

    def project(self, row: Row, news: list[NewsItem]) -> None:
        children = {name: row.pop(name, []) for name in CHILDREN}
        domains = [self.known["domain", code] for code in row.pop("domains")]
        featured = row.pop("featured_order", None) if row.pop("featured", False) else None
        row.pop("featured_order", None)
        main = self.known["domain", row.pop("primary_domain")]
        project = self.public(Project, row, primary_domain=main, featured=featured)
        project.domains.set(domains)
        project.news.set(news)
        for position, child in enumerate(children["partners"]):
            organisation = self.known["organisation", child["organisation"]]
            save(Partner(project=project, organisation=organisation, role=child["role"], position=position))
        for position, child in enumerate(children["funding"]):
            self.funding_line(project, child, position)
        for position, child in enumerate(children["locations"]):
            save(Location(project=project, position=position, **location(child)))
        for position, child in enumerate(children["milestones"]):
            save(Milestone(project=project, position=position, **columns_of(child)))
        for position, child in enumerate(children["indicators"]):
            definition = self.known["indicatordefinition", child.pop("definition")]
            save(Indicator(project=project, definition=definition, position=position, **columns_of(child)))

    def funding_line(self, project: Project, row: Row, position: int) -> None:
        funder = self.known["organisation", row.pop("funder")]
        programme = self.known.get(("programme", row.pop("programme", "")))
        save(FundingLine(project=project, funder=funder, programme=programme, position=position, **columns_of(row)))

    def plain(self, model: type[models.Model], row: Row) -> None:
        key = row.pop("key")
        self.known[model._meta.model_name or "", key] = save(model(**columns_of(row)))
        self.made += 1

    def public(self, model: type[Any], row: Row, **relations: Any) -> Any:
        """A public object with its blocks."""
        key, blocks = row.pop("key"), row.pop("blocks", [])
        row.pop("projects", None)
        row.pop("contact", None)
        made = save(model(**{"sample": True, **columns_of(row), **relations}, state=State.PUBLISHED))
        self.made += 1
        self.blocks(made, blocks)
        self.known[model._meta.model_name, key] = made
        return made

    def blocks(self, owner: HasBlocks, blocks: list[Row]) -> None:
        for ordering, row in enumerate(blocks, start=1):
            model = owner.block_models[row.pop("kind")]
            if "contact" in row:
                row["contact"] = self.known["contactperson", row["contact"]]
            save(model(parent=owner, region="main", ordering=ordering * 10, **columns_of(row)))
        if blocks:
            owner.refresh_block_kinds()


def rows(kind: str) -> list[Row]:
    files = {"news": "news.toml"}
    with (FOLDER / files.get(kind, f"{kind}s.toml")).open("rb") as file:
        return tomllib.load(file)[kind]


def columns_of(row: Row) -> Row:
    """`title = {nl: …, en: …}` becomes `title_nl`, `title_en`; other values stay as they are."""
    values: Row = {}
    for name, value in row.items():
        if isinstance(value, dict) and set(value) <= set(CODES):
            values |= {f"{name}_{code}": text.strip() for code, text in value.items()}
        else:
            values[name] = value
    return values


def location(row: Row) -> Row:
    """A place in the province by the name of its municipality; places elsewhere by their own name."""
    name = row.pop("municipality", None)
    if isinstance(place := row.pop("place", ""), str) and place:
        row[f"place_{DEFAULT}"] = place
    return columns_of(row) | ({"municipality": Municipality.objects.get(name=name)} if name else {})


def save(instance: Any) -> Any:
    instance.full_clean()
    instance.save()
    return instance
