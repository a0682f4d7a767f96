"""Rules for models and migrations: references point down, inline rows have UUID keys, migrations are named by hand."""

import re
from collections.abc import Iterable
from pathlib import Path

from django.apps import apps
from django.contrib import admin
from django.db import models
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState
from django.utils import translation

from tests.house import CODE, ROOMS, ROOT

HEIGHT = {room: height for height, room in enumerate(ROOMS)} | {"pom_site": 100}
MACHINE_NAMED = re.compile(r"^\d{4}_(?:auto_|.*_and_more$)|^(?!0001)\d{4}_initial$|^(?!\d{4}_)")


def our_models() -> list[type[models.Model]]:
    return [
        model for model in apps.get_models(include_auto_created=True) if model._meta.app_label in {*HEIGHT, "delivery"}
    ]


def references_upward(checked: Iterable[type[models.Model]]) -> list[str]:
    """Import-linter does not see ForeignKey("projects.Project"); the models themselves tell."""
    return [
        f"{field} points up to {field.related_model._meta.label}"
        for model in checked
        for field in (*model._meta.local_fields, *model._meta.local_many_to_many)
        if isinstance(field.related_model, type) and not _may_point(model._meta.app_label, field.related_model)
    ]


def _may_point(room: str, target: type[models.Model]) -> bool:
    other = target._meta.app_label
    if room == "delivery":
        return other not in HEIGHT or other == "publishing"
    if other == "delivery":
        return room == "pom_site"
    return other not in HEIGHT or HEIGHT[other] <= HEIGHT[room]


def inline_models() -> set[type[models.Model]]:
    """Models that the admin edits inside another one's form, and every block."""
    inlines = {inline.model for registered in admin.site._registry.values() for inline in registered.inlines}
    blocks = {
        model for model in our_models() if {"region", "ordering"} <= {field.name for field in model._meta.local_fields}
    }
    return {model for model in inlines | blocks if not model._meta.auto_created}


def without_uuid_key(checked: Iterable[type[models.Model]]) -> list[str]:
    labels = [model._meta.label for model in checked if not isinstance(model._meta.pk, models.UUIDField)]
    return sorted(labels)


def machine_named_migrations(root: Path = ROOT) -> list[str]:
    """A name that says what changed: not the date, not "and more", not a second "initial"."""
    files = [path for folder in CODE for path in (root / folder).rglob("migrations/*.py") if path.stem != "__init__"]
    return sorted(str(path.relative_to(root)) for path in files if MACHINE_NAMED.search(path.stem))


def missing_migrations(state: ProjectState | None = None) -> list[str]:
    """What makemigrations would write."""
    with translation.override(None):
        loader = MigrationLoader(None, ignore_no_migrations=True)
        detector = MigrationAutodetector(loader.project_state(), state or ProjectState.from_apps(apps))
        changes = detector.changes(graph=loader.graph)
    return [
        f"{label}: {operation.describe()}"
        for label, migrations in changes.items()
        for migration in migrations
        for operation in migration.operations
    ]
