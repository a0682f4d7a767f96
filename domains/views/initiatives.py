from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from domains.context.places import place_context, place_meta
from domains.models import Initiative, Theme
from domains.views.details import PLAIN, detail


def theme_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Theme.objects.select_related("image", "contact")
    return detail(request, slug, queryset, template=PLAIN, context=place_context, meta=place_meta)


def initiative_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Initiative.objects.select_related("image", "contact")
    return detail(request, slug, queryset, template=PLAIN, context=place_context, meta=place_meta)
