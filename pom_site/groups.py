"""
The four groups of the house and what they may do: the one place where it is written, brought into the database by every
`migrate`. Nobody changes them in the admin; whoever needs something else makes a group beside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import connections, models
from django.db.models.signals import post_migrate

from pom_site.publishing.models import Publishable
from pom_site.publishing.roles import BEHEERDER, EINDREDACTEUR, REDACTEUR, VERTALER
from pom_site.publishing.snapshots import child_accessors

Rights = set[str]

# Public objects that there is a fixed number of: nobody adds or deletes one.
FIXED = {"domains.domain"}
# What takes effect as soon as it is saved, and editors may add to.
SHARED = ("media.image", "media.document", "pages.contactperson", "pages.organisation")
# What editors choose from.
CHOSEN = (
    "projects.programme",
    "projects.programmelogo",
    "projects.indicatordefinition",
    "geo.municipality",
    "publishing.package",
    "publishing.translationstate",
)
# What belongs to the people who run the site.
RUN = (
    "auth.user",
    "auth.group",
    "publishing.staffprofile",
    "publishing.redirect",
    "pages.sitesettings",
    "projects.programme",
    "projects.programmelogo",
    "projects.indicatordefinition",
    "geo.municipality",
)


def _rights(labels: Iterable[str], *actions: str) -> Rights:
    split = (label.split(".") for label in labels)
    return {f"{app}.{action}_{name}" for app, name in split for action in actions}


def _public() -> list[type[Publishable]]:
    return [model for model in apps.get_models() if issubclass(model, Publishable)]


def _children(model: type[models.Model]) -> set[str]:
    """Blocks, partners and their like, to any depth."""
    found: set[str] = set()
    for accessor in child_accessors(model):
        child = getattr(model, accessor).rel.related_model
        found |= {child._meta.label_lower, *_children(child)}
    return found


def rights() -> dict[str, Rights]:
    public = {model._meta.label_lower for model in _public()}
    children = set().union(*(_children(model) for model in _public()))
    translates = _rights(public | children, "view", "change") | _rights((*SHARED, *CHOSEN), "view")
    edits = (
        translates
        | _rights(public - FIXED, "add")
        | _rights(children, "add", "delete")
        | _rights(SHARED, "add", "change")
        | _rights(("publishing.previewlink", "projects.invitation"), "add", "view", "change")
        | _rights(("projects.proposal", "publishing.visitorreport"), "view", "change")
    )
    publishes = (
        edits
        | _rights(public, "publish")
        | _rights((public - FIXED) | set(SHARED), "delete")
        | _rights(("publishing.package",), "add", "change", "delete")
        | _rights(("publishing.ending",), "add", "change", "view", "delete")
        | _rights(("publishing.deletedobject",), "view")
        | _rights(("publishing.visitorreport",), "delete")
    )
    runs = publishes | _rights(RUN, "add", "change", "delete", "view") | _rights(("publishing.auditentry",), "view")
    return {VERTALER: translates, REDACTEUR: edits, EINDREDACTEUR: publishes, BEHEERDER: runs}


def keep() -> None:
    """Exactly these rights: what was added by hand goes, what a new model brings comes."""
    known = {
        f"{one.content_type.app_label}.{one.codename}": one.pk
        for one in Permission.objects.select_related("content_type")
    }
    held = Group.permissions.through.objects
    for name, wanted in rights().items():
        group, _made = Group.objects.get_or_create(name=name)
        keys = {known[each] for each in wanted if each in known}
        held.filter(group=group).exclude(permission__in=keys).delete()
        held.bulk_create([held.model(group=group, permission_id=key) for key in keys], ignore_conflicts=True)


def _migrated(sender: Any, using: str, **kwargs: Any) -> None:
    """Permissions are made for one app after the other: the last one closes the row."""
    last = [config for config in apps.get_app_configs() if config.models_module][-1]
    if sender is last and Group._meta.db_table in connections[using].introspection.table_names():
        keep()


def connect() -> None:
    post_migrate.connect(_migrated, dispatch_uid="groups.keep")
