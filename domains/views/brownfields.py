from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from domains.context.places import place_context, place_meta
from domains.models import Brownfield
from domains.views.details import PLAIN, detail


def brownfield_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Brownfield.objects.select_related("image", "contact")
    return detail(request, slug, queryset, template=PLAIN, context=place_context, meta=place_meta)
