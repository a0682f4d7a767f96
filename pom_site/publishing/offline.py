"""Taking something offline, with an ending for whoever comes by its address, and putting it online again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils.translation import gettext as _

from .addresses import address_exists, addresses_of, is_foreign, may_lead_to
from .drafts import was_live
from .models import Ending, State
from .signals import came_online, taken_offline

OfflineRule = Callable[[Any, str], str | None]
DeletionRule = Callable[[Any], str | None]
_rules: list[OfflineRule] = []
_deletion_rules: list[DeletionRule] = []


class CannotGoOffline(Exception):
    """`problems` says why, in sentences for the editor."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


def offline_rule(function: OfflineRule) -> OfflineRule:
    """Registers a rule of an upper app: it gets the object and the explanation, and returns what is wrong, or None."""
    _rules.append(function)
    return function


def deletion_rule(function: DeletionRule) -> DeletionRule:
    """Registers what an upper app says against deleting something for good: a sentence, or None."""
    _deletion_rules.append(function)
    return function


def against_deleting(instance: Any) -> list[str]:
    """Why it is kept for now, in sentences; none: it may go."""
    return [problem for rule in _deletion_rules if (problem := rule(instance))]


def take_offline(instance: Any, user: Any, *, kind: str = "", link: str = "", explanation: str = "") -> Ending | None:
    """
    Visitors no longer see it; `kind` says what they find at its addresses, without one that nothing is there. An
    explanation is written to be read: with one alone, they read that it is gone, and why. Raises CannotGoOffline. On
    something that is offline already it changes the ending.
    """
    explanation = explanation.strip()
    kind = kind or (Ending.Kind.GONE if explanation else "")
    problems = _problems(instance, kind, link, explanation)
    if problems:
        raise CannotGoOffline(problems)
    with transaction.atomic():
        _write_state(instance, State.OFFLINE)
        Ending.objects.of(instance).delete()
        ending = None
        if kind:
            ending = Ending.objects.create(
                content_type=ContentType.objects.get_for_model(instance),
                object_id=instance.pk,
                kind=kind,
                link="" if kind == Ending.Kind.GONE else link,
                explanation=explanation,
            )
        taken_offline.send(type(instance), instance=instance, ending=ending, explanation=explanation, user=user)
    return ending


def put_online(instance: Any, user: Any) -> None:
    """Visible again as it was; what waits in a draft stays there."""
    with transaction.atomic():
        _write_state(instance, State.PUBLISHED)
        came_online.send(type(instance), instance=instance, user=user)


def _write_state(instance: Any, state: str) -> None:
    """On the row as it is now: what a form may have written into `instance` is not saved along."""
    row = type(instance)._base_manager.select_for_update().get(pk=instance.pk)
    row.state = instance.state = state
    row.save()


def _problems(instance: Any, kind: str, link: str, explanation: str) -> list[str]:
    if not was_live(instance):
        return [_("This was never public, so that there is nothing to take offline.")]
    found = [problem for rule in _rules if (problem := rule(instance, explanation))]
    if kind and kind not in Ending.Kind.values:
        found.append(_("Choose what visitors find at this address."))
    elif kind == Ending.Kind.GONE and not explanation:
        found.append(_("Write in a sentence why this page is gone: visitors read it."))
    elif kind and kind != Ending.Kind.GONE:
        found += _link_problems(instance, link)
    return found


def _link_problems(instance: Any, link: str) -> list[str]:
    if not may_lead_to(link):
        return [_("Choose the page that visitors are led to: its address starts with /.")]
    path = urlsplit(link).path
    if path in addresses_of(instance).values():
        return [_("This page cannot lead to itself. Choose another page.")]
    if not is_foreign(link) and not path.startswith("/media/") and not address_exists(path):
        return [_("No page lives at “%(path)s”. Choose a page that visitors can see.") % {"path": link}]
    return []
