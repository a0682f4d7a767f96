"""The open data of the whole portal: the page, and the catalogue that others harvest."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import conditional_page

from pages.models.settings import site_settings
from pages.tree import tree
from pom_site.opendata.catalogue import (
    DESCRIPTION,
    HEADING,
    Catalogue,
    Contact,
    Service,
    catalogue_context,
    catalogue_data,
    exists,
)
from pom_site.opendata.dcat import jsonld, turtle
from pom_site.opendata.views import for_everybody
from pom_site.publishing.languages import CODES, DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.publishing.seo import Crumb, Meta, describe, paths

API = "api-v1:openapi-json"


@conditional_page
def page(request: HttpRequest) -> HttpResponse:
    told = catalogue()
    describe(
        request,
        Meta(
            title=str(HEADING),
            description=str(DESCRIPTION),
            alternates=paths(lambda: reverse("open-data"), CODES),
            trail=tree().trail(None, Crumb(str(HEADING))),
            jsonld=[catalogue_data(told)],
        ),
    )
    return render(request, "opendata/catalogue.html", catalogue_context(told))


@conditional_page
def catalogue_jsonld(request: HttpRequest) -> HttpResponse:
    return _written(_jsonld, "application/ld+json")


@conditional_page
def catalogue_turtle(request: HttpRequest) -> HttpResponse:
    return _written(_turtle, "text/turtle; charset=utf-8")


def _written(write: Callable[[], str], content_type: str) -> HttpResponse:
    """In Dutch addresses whatever the visitor speaks, so that a harvester finds the same things again."""
    with override(DEFAULT):
        return for_everybody(HttpResponse(write(), content_type=content_type))


@remembered
def _jsonld() -> str:
    return jsonld(catalogue())


@remembered
def _turtle() -> str:
    return turtle(catalogue())


def catalogue() -> Catalogue:
    with override(DEFAULT):
        contact = tree().of_kind("contact")
        return Catalogue(
            page=reverse("open-data"),
            contact=Contact(site_settings().email, contact.url if contact else reverse("home")),
            service=_service(),
        )


def _service() -> Service | None:
    """The API, as soon as the site has one."""
    if not exists(API):
        return None
    documentation = reverse(API)
    return Service(documentation.rpartition("/")[0] + "/", documentation)
