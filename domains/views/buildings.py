from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from domains.context.places import place_context, place_meta
from domains.models import Building, Space
from domains.views.details import PLAIN, detail


def building_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Building.objects.select_related("image", "contact")
    return detail(request, slug, queryset, template=PLAIN, context=place_context, meta=place_meta)


def space_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Space.objects.select_related("building", "image", "contact")
    return detail(request, slug, queryset, template=PLAIN, context=place_context, meta=place_meta)
