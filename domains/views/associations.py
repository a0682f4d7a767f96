from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from domains.context.places import place_context, place_meta
from domains.models import Association
from domains.views.details import PLAIN, detail


def association_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Association.objects.select_related("image", "contact")
    return detail(request, slug, queryset, template=PLAIN, context=place_context, meta=place_meta)
