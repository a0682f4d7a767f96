from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from domains.context.brownfields import brownfield_context, brownfield_meta
from domains.forms.filters import BrownfieldFilterForm
from domains.models import Brownfield
from domains.views.details import detail
from domains.views.lists import show_list


def brownfield_list(request: HttpRequest) -> HttpResponse:
    return show_list(
        request,
        BrownfieldFilterForm(request.GET),
        Brownfield.objects.for_rows(),
        title=_("All brownfields"),
        url_name="brownfield-list",
        template="domains/brownfield_list.html",
    )


def brownfield_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Brownfield.objects.select_related("image", "contact", "before", "after")
    template = "domains/brownfield_detail.html"
    return detail(request, slug, queryset, template=template, context=brownfield_context, meta=brownfield_meta)
