from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from domains.context.buildings import building_context, building_meta
from domains.context.space_sheets import space_context, space_meta
from domains.forms.buildings import BuildingFilterForm
from domains.models import Building, Space
from domains.views.details import detail
from domains.views.lists import show_list


def building_list(request: HttpRequest) -> HttpResponse:
    return show_list(
        request,
        BuildingFilterForm(request.GET),
        Building.objects.all(),
        title=_("All buildings"),
        url_name="building-list",
        template="domains/building_list.html",
    )


def building_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Building.objects.select_related("image", "contact", "operator", "park")
    template = "domains/building_detail.html"
    return detail(request, slug, queryset, template=template, context=building_context, meta=building_meta)


def space_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Space.objects.for_sheets()
    return detail(request, slug, queryset, template="domains/space_detail.html", context=space_context, meta=space_meta)
