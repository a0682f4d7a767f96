"""Every address of the admin, and the model that it belongs to."""

from django.contrib import admin
from django.urls import get_resolver


def addresses():
    """Every address below /admin/: its route and its name ("admin:" is nobody's own)."""
    return list(_walk(get_resolver(), "", ""))


def _walk(resolver, prefix, space):
    for each in resolver.url_patterns:
        route = prefix + str(each.pattern)
        if hasattr(each, "url_patterns"):
            yield from _walk(each, route, f"{space}{each.namespace}:" if each.namespace else space)
        elif route.startswith("admin/"):
            yield route, f"{space}{each.name or _nameless(route)}"


def _nameless(route):
    """Django's own: the old address of a form, and whatever is not there."""
    parts = route.split("/")
    return f"{parts[1]}_{parts[2]}_short" if "<path:object_id>" in parts else "nowhere"


def label_of(name):
    """The model that an address belongs to ("pages.page"), or nothing."""
    parts = name.removeprefix("admin:").split("_", 2)
    label = ".".join(parts[:2])
    return label if name.startswith("admin:") and len(parts) == 3 and label in _models() else ""


def _models():
    return {model._meta.label_lower for model in admin.site._registry}
