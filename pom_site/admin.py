from collections.abc import Callable
from functools import update_wrapper
from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import SuspiciousOperation
from django.db.models import Model
from django.http import HttpRequest, JsonResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pom_site.dashboard import dashboard
from pom_site.publishing.addresses import public_models
from pom_site.publishing.admin.widgets import preview_of

BOARD = "translation-board"  # no model but a page, named by its address

# What an editor looks for, in the words of the work; what is not named here follows under its app.
GROUPS: tuple[tuple[str | Promise, tuple[str, ...]], ...] = (
    (_("Content"), ("pages.Page", "pages.NewsItem", "pages.Event", "pages.ContactPerson")),
    (_("Domains"), ("domains.Domain",)),
    (_("Room for business"), ("domains.Park", "domains.Plot", "domains.Building", "domains.Space")),
    (
        _("Places and networks"),
        ("domains.Brownfield", "domains.Association", "domains.Theme", "domains.Initiative"),
    ),
    (
        _("Projects"),
        (
            "projects.Project",
            "projects.Proposal",
            "projects.Invitation",
            "projects.Programme",
            "projects.IndicatorDefinition",
            "pages.Organisation",
        ),
    ),
    (_("Media"), ("media.Image", "media.Document")),
    (
        _("Publishing"),
        (
            BOARD,
            "publishing.Package",
            "publishing.PreviewLink",
            "publishing.VisitorReport",
            "publishing.Redirect",
            "publishing.DeletedObject",
            "publishing.AuditEntry",
        ),
    ),
    (_("Places"), ("geo.Municipality",)),
    (_("Administration"), ("pages.SiteSettings", "auth.User", "auth.Group")),
)


class PreviewingAutocomplete(AutocompleteJsonView):
    """Results that are something to look at carry the address of a small picture."""

    def serialize_result(self, obj: Model, to_field_name: str) -> dict[str, Any]:
        return super().serialize_result(obj, to_field_name) | {"preview": preview_of(obj)}


class PortalAdminSite(AdminSite):
    site_header = _("POM administration")
    site_title = _("POM administration")
    index_title = _("What do you want to do?")
    enable_nav_sidebar = True

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        return super().index(request, {**dashboard(request), **(extra_context or {})})

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """In groups of our own for the menu and the start page; the page of one app stays as it is."""
        apps = super().get_app_list(request, app_label)
        return apps if app_label else grouped(apps)

    def admin_view(self, view: Callable[..., Any], cacheable: bool = False) -> Any:
        """No text in the database holds a NUL, and PostgreSQL breaks on one: such a question is a bad request."""
        inner = super().admin_view(view, cacheable)

        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            if any("\x00" in text for name, values in request.GET.lists() for text in (name, *values)):
                raise SuspiciousOperation("NUL in a parameter")
            return inner(request, *args, **kwargs)

        return update_wrapper(guarded, inner)

    def autocomplete_view(self, request: HttpRequest) -> JsonResponse:
        return PreviewingAutocomplete.as_view(admin_site=self)(request)  # type: ignore[return-value]


def grouped(apps: list[Any]) -> list[dict[str, Any]]:
    models = {model["model"]._meta.label: model for app in apps for model in app["models"]}
    if any(models.get(model._meta.label, {}).get("admin_url") for model in public_models()):
        board = {"name": _("Translations"), "object_name": "Board", "add_url": None, "view_only": True}
        models[BOARD] = {**board, "admin_url": reverse(BOARD)}
    groups = []
    for number, (name, labels) in enumerate(GROUPS):
        found = [models.pop(label) for label in labels if label in models]
        groups.append({"name": name, "app_label": f"group-{number}", "app_url": "", "models": found})
    for app in apps:
        rest = [model for model in app["models"] if model["model"]._meta.label in models]
        groups.append({**app, "models": rest})
    return [group for group in groups if group["models"]]
