"""Where own links lead: many paths at once, in a handful of queries whatever their number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.conf import settings
from django.db.models import Q
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils.translation import override

from .addresses import public_models
from .languages import CODES, DEFAULT, columns
from .models import Ending, PathHistory, Redirect

# A finder knows one corner of the site: it tells in which languages something public lives at each path that it knows.
# Nothing is said of the language of a path that is the same in all of them.
Finder = Callable[[set[str]], dict[str, frozenset[str]]]

_finders: list[Finder] = []
ALL: Final = frozenset(CODES)
ANY_LANGUAGE: Final = frozenset[str]()
STAFF_ONLY: Final = ("/admin/", "/styleguide/")


def finder(function: Finder) -> Finder:
    _finders.append(function)
    return function


def own_path(link: str) -> str:
    """The path of a link within this site, without query and anchor; empty when it leads elsewhere."""
    path = link.removeprefix(settings.SITE_URL) if link.startswith(settings.SITE_URL) else link
    path = path.partition("#")[0].partition("?")[0]
    return (path or "/") if path.startswith("/") or (path == "" and link.startswith(settings.SITE_URL)) else ""


def language_of(path: str) -> str:
    first = path.removeprefix("/").partition("/")[0]
    return first if first in CODES else DEFAULT


def without_prefix(path: str) -> str:
    language = language_of(path)
    return path if language == DEFAULT else path.removeprefix(f"/{language}")


def look_up(paths: Iterable[str]) -> dict[str, frozenset[str]]:
    """In which languages something public lives at these paths; what leads nowhere is left out."""
    rest = {path for path in paths if not path.startswith(STAFF_ONLY)}
    found: dict[str, frozenset[str]] = {}
    for find in (_routes, *_finders, _history):
        found |= find(rest)
        rest -= found.keys()
    return found


@dataclass(frozen=True)
class _Slug:
    path: str
    slug: str


def _routes(paths: set[str]) -> dict[str, frozenset[str]]:
    """Lists have a route of their own; a detail page needs its object too."""
    kinds = {model.url_name: model for model in public_models() if hasattr(model, "url_name")}
    found: dict[str, frozenset[str]] = {}
    wanted: dict[type[Any], list[_Slug]] = defaultdict(list)
    for path in paths:
        match = _resolved(path)
        if match is not None and match.url_name in kinds:
            wanted[kinds[match.url_name]].append(_Slug(path, match.kwargs["slug"]))
        elif match is not None and not match.kwargs:
            found[path] = ALL if match.namespace == "" and _is_translated(path) else ANY_LANGUAGE
    for model, slugs in wanted.items():
        found |= _objects(model, slugs)
    return found


def _resolved(path: str) -> ResolverMatch | None:
    with override(language_of(path)):
        try:
            return resolve(path)
        except Resolver404:
            return None


def _is_translated(path: str) -> bool:
    """Files such as robots.txt and feeds are not pages: no language is the wrong one for them."""
    return path.endswith("/")


def _objects(model: type[Any], slugs: list[_Slug]) -> dict[str, frozenset[str]]:
    """As the site does: the slug of another language leads to the object too."""
    any_column = Q()
    for column in columns("slug"):
        any_column |= Q(**{f"{column}__in": {each.slug for each in slugs}})
    shown = [*columns("title"), *columns("slug"), "languages"]
    languages: dict[str, frozenset[str]] = {}
    for each in model._default_manager.published().filter(any_column).order_by("pk").only(*shown):
        languages |= {
            slug: frozenset(each.existing_languages) for column in columns("slug") if (slug := getattr(each, column))
        }
    return {each.path: languages[each.slug] for each in slugs if each.slug in languages}


def _history(paths: set[str]) -> dict[str, frozenset[str]]:
    """Old addresses of what is public and those that staff lead elsewhere still bring visitors somewhere."""
    if not paths:
        return {}
    kept = {*Redirect.objects.filter(old_path__in=paths).values_list("old_path", flat=True)}
    left: dict[Any, dict[str, int]] = defaultdict(dict)
    for each in PathHistory.objects.filter(path__in=paths).select_related("content_type"):
        left[each.content_type][each.path] = each.object_id
    for content_type, keys in left.items():
        public: Any = content_type.model_class()
        there = set(public._default_manager.published().filter(pk__in=keys.values()).values_list("pk", flat=True))
        endings = Ending.objects.filter(content_type=content_type, object_id__in=keys.values())
        there |= set(endings.exclude(kind=Ending.Kind.GONE).values_list("object_id", flat=True))
        kept |= {path for path, pk in keys.items() if pk in there}
    return dict.fromkeys(kept, ANY_LANGUAGE)
