from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render

from domains.models.places import InDomain
from pom_site.publishing.querysets import PublishableQuerySet
from pom_site.publishing.seo import Meta, describe

PLAIN: Final = "domains/place_detail.html"


def detail(
    request: HttpRequest,
    slug: str,
    queryset: PublishableQuerySet,
    *,
    template: str,
    context: Callable[[Any], dict[str, Any]],
    meta: Callable[[Any], Meta],
) -> HttpResponse:
    """The page of one public object of a domain; the slug of another language leads to the right one."""
    item: InDomain | None = queryset.published().with_slug(slug)
    if item is None:
        raise Http404
    if item.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(item.get_absolute_url())
    shown = context(item)
    describe(request, meta(item))
    return render(request, template, shown)
