"""
Who may do what with a public object: the rights of Django's groups, limited to the domains of a colleague, and for
somebody who only translates limited to the languages he fills in. Nothing is remembered longer than a request.

The four groups and their rights stand in `pom_site/groups.py`, which knows all apps.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from django.contrib.auth import get_permission_codename, get_user_model
from django.db import models

from .backend import rights_of
from .languages import CODES, DEFAULT
from .models import Publishable, StaffProfile
from .snapshots import Snapshot, child_accessors

REDACTEUR: Final = "redacteur"
VERTALER: Final = "vertaler"
EINDREDACTEUR: Final = "eindredacteur"
BEHEERDER: Final = "beheerder"
ROLES: Final = (REDACTEUR, VERTALER, EINDREDACTEUR, BEHEERDER)

NEUTRAL: Final = ""  # the "language" of what has none: dates, links, pictures, the order of blocks
# Deeds that have no permission of their own: whoever publishes also schedules, takes offline and answers reviews.
SAME_RIGHT: Final = {"offline": "publish", "schedule": "publish", "review": "publish", "put_back": "delete"}

Target = models.Model | type[models.Model]


def may(user: Any, action: str, target: Target) -> bool:
    """`action`: add, change, delete, view, publish, or one of SAME_RIGHT. With an object, its domains count as well."""
    if not user.has_perm(permission(action, target)):
        return False
    if action == "view" or not isinstance(target, Publishable) or not scopes_of(user):
        return True
    return in_scope(user, target.scope_codes())


def permission(action: str, target: Target) -> str:
    meta = target._meta
    return f"{meta.app_label}.{get_permission_codename(SAME_RIGHT.get(action, action), meta)}"


def in_scope(user: Any, codes: Iterable[str]) -> bool:
    """An object without domains belongs to everybody, and somebody without a restriction works on everything."""
    allowed, codes = scopes_of(user), list(codes)
    return not allowed or not codes or not set(allowed).isdisjoint(codes)


def scopes_of(user: Any) -> list[str]:
    """Codes of the domains that somebody is limited to; none: he works on everything."""
    return [] if user.is_superuser else profile(user).scopes


def profile(user: Any) -> StaffProfile:
    """Nobody needs one: without it, nothing is restricted."""
    try:
        return user.staff_profile
    except StaffProfile.DoesNotExist:
        return StaffProfile(user=user)


def only_translates(user: Any, target: Target) -> bool:
    """Whether the right to change this comes from the translators' group and from nowhere else."""
    if user.is_superuser:
        return False
    return rights_of(user).get(permission("change", target), {VERTALER}) == {VERTALER}


def languages_of(user: Any, target: Target) -> list[str]:
    """What this person may fill in here: languages, and NEUTRAL for all that has none."""
    if not may(user, "change", target):
        return []
    if not only_translates(user, target):
        return [NEUTRAL, *CODES]
    chosen = profile(user).languages
    return [code for code in CODES if code != DEFAULT and (not chosen or code in chosen)]


def may_edit(user: Any, target: Target, language: str = NEUTRAL) -> bool:
    return language in languages_of(user, target)


def keep_to_languages(before: Snapshot, after: Snapshot, model: type[models.Model], languages: list[str]) -> Snapshot:
    """
    What somebody may save: `after` in these languages, `before` in everything else. Whatever a form posted, a
    translator cannot add or remove a block, move it, or touch a Dutch word.
    """
    if NEUTRAL in languages:
        return after
    allowed = {each.attname for each in model._meta.concrete_fields if getattr(each, "language", "") in languages}
    result = {**before, "fields": dict(before["fields"])}
    result["fields"] |= {name: value for name, value in after["fields"].items() if name in allowed}
    result["children"] = {
        accessor: _rows_in(model, accessor, rows, after["children"].get(accessor, []), languages)
        for accessor, rows in before.get("children", {}).items()
    }
    return result


def _rows_in(
    model: type[models.Model], accessor: str, before: list[Snapshot], after: list[Snapshot], languages: list[str]
) -> list[Snapshot]:
    if accessor not in child_accessors(model):  # a kind of child that no longer exists
        return before
    child = getattr(model, accessor).rel.related_model
    changed = {row["pk"]: row for row in after}
    return [
        keep_to_languages(row, changed[row["pk"]], child, languages) if row["pk"] in changed else row for row in before
    ]


def reviewers(instance: Publishable, *, apart_from: Any = None) -> list[Any]:
    """Colleagues with an e-mail address who may publish this."""
    everybody = get_user_model()._default_manager.with_perm(
        permission("publish", instance), backend="django.contrib.auth.backends.ModelBackend"
    )
    colleagues = everybody.filter(is_staff=True).exclude(email="").select_related("staff_profile").order_by("pk")
    codes = instance.scope_codes()
    return [one for one in colleagues if one != apart_from and in_scope(one, codes)]
