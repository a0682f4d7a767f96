"""
Load content: any number of plausible projects in four languages, always the same, to measure how the site bears them.

They are clearly marked (title "Proefproject 00001 …", sample data) and removed by `seed_load --projects 0`.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction

from domains.models import Domain
from pages.models import Organisation
from pom_site.geo.models import Municipality
from pom_site.media.drawings import choices
from pom_site.publishing.completeness import forget, recompute_all
from pom_site.publishing.languages import CODES
from pom_site.publishing.models import Examination, Revision, State
from pom_site.publishing.upkeep import raise_version
from pom_site.search.index import entries
from pom_site.search.models import SearchEntry
from projects.models import FundingLine, Location, Partner, Programme, Project, Stage

BATCH: Final = 500
NUMBER: Final = "LOAD-"
SEED: Final = 7
NAMES: Final = {"nl": "Proefproject", "en": "Trial project", "fr": "Projet d’essai", "de": "Probeprojekt"}
THEMES: Final = [
    {"nl": "warmtenet", "en": "heat network", "fr": "réseau de chaleur", "de": "Wärmenetz"},
    {"nl": "kade", "en": "quay", "fr": "quai", "de": "Kai"},
    {"nl": "bedrijventerrein", "en": "business park", "fr": "parc d’activités", "de": "Gewerbegebiet"},
    {"nl": "sanering", "en": "clean-up", "fr": "dépollution", "de": "Sanierung"},
    {"nl": "fietspad", "en": "cycle path", "fr": "piste cyclable", "de": "Radweg"},
    {"nl": "testcentrum", "en": "test centre", "fr": "centre d’essai", "de": "Testzentrum"},
    {"nl": "zonnepanelen", "en": "solar panels", "fr": "panneaux solaires", "de": "Solaranlagen"},
    {"nl": "binnenvaart", "en": "inland shipping", "fr": "navigation intérieure", "de": "Binnenschifffahrt"},
]
SENTENCES: Final = {
    "nl": "Bedrijven en gemeente werken in {place} samen aan {theme}. De partners meten elk jaar wat het oplevert.",
    "en": "Companies and the municipality work together in {place} on {theme}. The partners measure it every year.",
    "fr": "Les entreprises et la commune collaborent à {place} sur {theme}. Les partenaires le mesurent chaque année.",
    "de": "Betriebe und Gemeinde arbeiten in {place} gemeinsam an {theme}. Die Partner messen jedes Jahr das Ergebnis.",
}


class World:
    """What load projects point at; read once."""

    def __init__(self) -> None:
        self.domains = list(Domain.objects.order_by("position"))
        self.places = list(Municipality.objects.current().order_by("name"))
        self.organisations = list(Organisation.objects.order_by("pk"))
        self.programmes = list(Programme.objects.order_by("pk"))
        self.drawings = [name for name, _label in choices() if name]


def load(number: int) -> int:
    """Replace all load projects by `number` new ones; returns how many there are."""
    remove()
    world, chance = World(), random.Random(SEED)
    numbers = iter(range(1, number + 1))
    while batch := list(islice(numbers, BATCH)):
        with transaction.atomic():
            write([project(index, world, chance) for index in batch], world, chance)
    raise_version()
    return number


def remove() -> None:
    """Past the recycle bin: nobody wants ten thousand load projects back."""
    with transaction.atomic():
        old = Project.objects.filter(project_number__startswith=NUMBER)
        forget(Project, old.values_list("pk", flat=True))
        content_type = ContentType.objects.get_for_model(Project)
        for about in (Revision, Examination):
            about.objects.filter(content_type=content_type, object_id__in=old.values("pk")).delete()
        SearchEntry.objects.filter(model="projects.project", object_id__in=old.values("pk")).delete()
        erase(old)


def erase(rows: Any) -> None:
    """With everything that would go along, in a statement for each kind instead of a few for each row."""
    for relation in rows.model._meta.get_fields(include_hidden=True):
        if relation.one_to_many and relation.auto_created and relation.on_delete is models.CASCADE:
            erase(relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": rows.values("pk")}))
    rows._raw_delete(rows.db)


def project(index: int, world: World, chance: random.Random) -> Project:
    place, theme = chance.choice(world.places), chance.choice(THEMES)
    start = datetime.date(2000, 1, 1) + datetime.timedelta(days=chance.randrange(9500))
    texts: dict[str, Any] = {}
    for code in CODES:
        sentence = SENTENCES[code].format(place=place.name, theme=theme[code])
        texts |= {
            f"title_{code}": f"{NAMES[code]} {index:05d}: {theme[code]} {place.name}",
            f"slug_{code}": f"{NAMES[code].split()[0].lower()}-{index:05d}",
            f"summary_{code}": sentence,
            **{f"{field}_{code}": f"<p>{sentence}</p>" * 3 for field in ("challenge", "approach", "results")},
        }
    return Project(
        **texts,
        project_number=f"{NUMBER}{index:05d}",
        state=State.PUBLISHED,
        sample=True,
        primary_domain=chance.choice(world.domains),
        stage=chance.choice(Stage.values),
        starts_on=start,
        ended_on=start + datetime.timedelta(days=chance.randrange(300, 2000)),
        listed_on=start,
        budget_total=Decimal(chance.randrange(10, 900)) * 10_000,
        drawing=chance.choice(world.drawings),
        block_kinds=["text"],
    )


def write(projects: list[Project], world: World, chance: random.Random) -> None:
    """One batch: the projects and everything around them, in a handful of statements."""
    Project.objects.bulk_create(projects)
    through = Project.domains.through
    through.objects.bulk_create(
        through(project=each, domain=domain) for each in projects for domain in domains_of(each, world)
    )
    Project.block_models["text"]._default_manager.bulk_create(text_block(each) for each in projects)
    Partner.objects.bulk_create(partner for each in projects for partner in partners(each, world, chance))
    FundingLine.objects.bulk_create(funding_line(each, world, chance) for each in projects)
    Location.objects.bulk_create(Location(project=each, municipality=chance.choice(world.places)) for each in projects)
    SearchEntry.objects.bulk_create(entry for each in projects for entry in entries(each, [each]))
    recompute_all(Project, [each.pk for each in projects])


def domains_of(each: Project, world: World) -> list[Domain]:
    """The main domain, and a second one for every third project."""
    number = int(each.project_number.removeprefix(NUMBER))  # not the key: that is another one every time
    second = world.domains[number // 3 % len(world.domains)]
    return [each.primary_domain] + ([second] if number % 3 == 0 and second != each.primary_domain else [])


def text_block(each: Project) -> Any:
    columns = {f"text_{code}": f"<h2>{NAMES[code]}</h2>{getattr(each, f'approach_{code}')}" for code in CODES}
    return Project.block_models["text"](parent=each, region="main", ordering=10, **columns)


def partners(each: Project, world: World, chance: random.Random) -> Iterator[Partner]:
    roles = [Partner.Role.LEAD, Partner.Role.PARTNER, Partner.Role.PARTNER]
    for position, organisation in enumerate(chance.sample(world.organisations, 3)):
        yield Partner(project=each, organisation=organisation, role=roles[position], position=position)


def funding_line(each: Project, world: World, chance: random.Random) -> FundingLine:
    return FundingLine(
        project=each,
        funder=chance.choice(world.organisations),
        programme=chance.choice(world.programmes),
        kind=FundingLine.Kind.EU,
        amount=(each.budget_total or Decimal(0)) / 2,
    )
