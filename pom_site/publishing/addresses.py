"""
Where objects were, and what visitors find there now.

Every address that a live object leaves is kept, in each language, whichever way its row is written: a draft made
live, a page moved in the tree, the pages below it. An old address leads to the object's *present* one, so that chains
and loops cannot occur. An object that is offline has its present addresses in the history too: one look-up answers all.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.db.models.signals import post_delete, post_save, pre_save
from django.urls import NoReverseMatch, Resolver404, resolve
from django.utils.translation import override

from .languages import CODES, DEFAULT, columns
from .models import Ending, PathHistory, Publishable, Redirect, State
from .richtext import OWN_PATH
from .upkeep import raise_version

LIVE = {State.PUBLISHED, State.OFFLINE}


# --- What lives where ---------------------------------------------------------------------------------


def addresses_of(instance: Any) -> dict[str, str]:
    """Its address in every language, also where a text falls back to Dutch; none before it has a web address."""
    found = {}
    for code in CODES:
        if getattr(instance, f"slug_{code}") or getattr(instance, f"slug_{DEFAULT}"):
            try:
                found[code] = instance.get_url_in(code)
            except NoReverseMatch:
                continue
    return found


def public_models() -> list[type[Any]]:
    return [model for model in apps.get_models() if issubclass(model, Publishable)]


def object_at(path: str) -> Any | None:
    """The public object that has this address, in whichever language. Not for pages: it asks every kind of object."""
    any_language = Q()
    for column in columns("slug"):
        any_language |= Q(**{column: path.rstrip("/").rpartition("/")[2]})
    for model in public_models():
        for found in model._default_manager.published().filter(any_language):
            if path in addresses_of(found).values():
                return found
    return None


def address_exists(path: str) -> bool:
    """Whether visitors find something here: an object, or a page that is a route of its own."""
    language = path.removeprefix("/").partition("/")[0]
    with override(language if language in CODES else DEFAULT):
        try:
            match = resolve(path)
        except Resolver404:
            return object_at(path) is not None
    return "slug" not in match.kwargs or object_at(path) is not None


def is_foreign(link: str) -> bool:
    return not link.startswith("/")


def may_lead_to(link: str) -> bool:
    """A page of this site, or one of a host in REDIRECT_HOSTS over https: nobody is sent to a stranger."""
    if OWN_PATH.match(link):
        return True
    try:
        parts = urlsplit(link)
        return (parts.scheme, parts.port) == ("https", None) and parts.netloc.lower() in settings.REDIRECT_HOSTS
    except ValueError:
        return False


# --- Keeping the history ----------------------------------------------------------------------------


def _before_save(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if raw or not issubclass(sender, Publishable):
        return
    old = None if instance._state.adding else sender._base_manager.filter(pk=instance.pk).first()
    instance._lived_at = (old.state, addresses_of(old)) if old is not None and old.state in LIVE else ("", {})


def _after_save(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if raw or not issubclass(sender, Publishable):
        return
    state, before = instance.__dict__.pop("_lived_at", ("", {}))
    if instance.state not in LIVE:
        return
    present = addresses_of(instance)
    left = {code: path for code, path in before.items() if path not in present.values()}
    _keep(instance, left)
    if instance.state == State.OFFLINE:
        _keep(instance, present)
        return
    if state == State.OFFLINE:
        Ending.objects.of(instance).delete()
    if state != State.PUBLISHED or present != before:
        PathHistory.objects.filter(path__in=present.values()).delete()


def _keep(instance: Any, paths: dict[str, str]) -> None:
    """The last object that lived at an address has it."""
    if not paths:
        return
    content_type = ContentType.objects.get_for_model(instance)
    PathHistory.objects.bulk_create(
        [
            PathHistory(path=path, language=code, content_type=content_type, object_id=instance.pk)
            for code, path in paths.items()
        ],
        update_conflicts=True,
        unique_fields=["path"],
        update_fields=["language", "content_type", "object_id"],
    )


def _changed(sender: Any, **kwargs: Any) -> None:
    if sender in {Redirect, Ending}:
        raise_version()


def connect() -> None:
    """Called once, by the app config."""
    pre_save.connect(_before_save, dispatch_uid="publishing.addresses.before")
    post_save.connect(_after_save, dispatch_uid="publishing.addresses.after")
    for signal in (post_save, post_delete):
        signal.connect(_changed, dispatch_uid=f"publishing.addresses.{id(signal)}")


# --- Answering an address where nothing lives ---------------------------------------------------------


def whereabouts(path: str) -> str | Ending | None:
    """Where what lived at this address is now, or why it is gone; one query when nothing ever lived here."""
    seen = {path}
    found = _step(path)
    while isinstance(found, str) and urlsplit(found).path not in seen and not is_foreign(found):
        seen.add(urlsplit(found).path)
        further = _step(urlsplit(found).path)
        if not isinstance(further, str):
            return found
        found = further
    return None if found == path else found


def _step(path: str) -> str | Ending | None:
    known = PathHistory.objects.filter(path=path).first()
    if known is None or not isinstance(known.target, Publishable):
        return None
    instance = known.target
    if instance.is_public:
        return _in_language(instance, known.language)
    ending = Ending.objects.of(instance).first() if instance.state == State.OFFLINE else None
    if ending is None or ending.kind == Ending.Kind.GONE:
        return ending
    if not may_lead_to(ending.link):
        return None
    other = object_at(ending.link) if known.language != DEFAULT else None
    return ending.link if other is None else _in_language(other, known.language)


def _in_language(instance: Publishable, language: str) -> str:
    return instance.get_url_in(language if language in instance.existing_languages else DEFAULT)
