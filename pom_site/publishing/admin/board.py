"""The board of translations: every object and every language, for whoever may see that object."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from pom_site.publishing.addresses import public_models
from pom_site.publishing.board import Board, Row
from pom_site.publishing.completeness import Status
from pom_site.publishing.forms.board import BoardForm
from pom_site.publishing.languages import LANGUAGES
from pom_site.publishing.pagination import paginate, pagination

PER_PAGE = 50
NAMES = dict(LANGUAGES)


def board(request: HttpRequest) -> HttpResponse:
    """Mounted by the root with `admin.site.admin_view` around it."""
    visible = [model for model in public_models() if _may_see(request, model)]
    form = BoardForm(request.GET, visible)
    context: dict[str, Any] = {
        **admin.site.each_context(request),
        "title": _("Translations"),
        "form": form,
        "nothing": not visible,
    }
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        return TemplateResponse(request, "admin/publishing/board.html", context, status=400)
    if visible:
        context |= _listed(request, visible, form.cleaned_data)
    return TemplateResponse(request, "admin/publishing/board.html", context)


def _may_see(request: HttpRequest, model: type[Any]) -> bool:
    return admin.site.is_registered(model) and admin.site.get_model_admin(model).has_view_permission(request)


def _listed(request: HttpRequest, visible: list[type[Any]], chosen: dict[str, Any]) -> dict[str, Any]:
    models = [model for model in visible if chosen["soort"] in ("", model._meta.label_lower)]
    querysets = [admin.site.get_model_admin(model).get_queryset(request) for model in models]
    shown = Board(querysets, chosen["taal"], chosen["status"])
    page = paginate(shown.rows(), chosen["pagina"], PER_PAGE)
    counts = Board(querysets, chosen["taal"]).counts()
    return {
        "page_obj": page,
        "number": page.paginator.count,
        "languages": [(code, NAMES[code]) for code in shown.languages],
        "counts": [
            (NAMES[code], [(status, label, counts[code][status]) for status, label in Status.choices])
            for code in counts
        ],
        "rows": [_with_addresses(row) for row in shown.filled_in(page.object_list)],
        **pagination(request, page),
    }


def _with_addresses(row: Row) -> dict[str, Any]:
    """Each cell leads to the form, opened on its language."""
    opts = row.model._meta
    form = reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[row.pk])
    return {
        "title": row.title,
        "url": form,
        "kind": opts.verbose_name,
        "state": row.state,
        "state_label": dict(opts.get_field("state").choices)[row.state],
        "requests": row.requests,
        "cells": [(cell, f"{form}?taal={cell.language}", NAMES[cell.language]) for cell in row.cells],
    }
