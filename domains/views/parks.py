from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from domains.context.parks import park_context, park_meta
from domains.context.plot_sheets import plot_context, plot_meta
from domains.forms.parks import ParkFilterForm
from domains.models import Park, Plot
from domains.views.details import detail
from domains.views.lists import show_list


def park_list(request: HttpRequest) -> HttpResponse:
    return show_list(
        request,
        ParkFilterForm(request.GET),
        Park.objects.for_rows(),
        title=_("All business parks"),
        url_name="park-list",
        template="domains/park_list.html",
    )


def park_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Park.objects.select_related("image", "contact")
    return detail(request, slug, queryset, template="domains/park_detail.html", context=park_context, meta=park_meta)


def plot_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Plot.objects.for_sheets()
    return detail(request, slug, queryset, template="domains/plot_detail.html", context=plot_context, meta=plot_meta)
