from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from domains.context.associations import association_context, association_meta
from domains.forms.filters import AssociationFilterForm
from domains.models import Association
from domains.views.details import detail
from domains.views.lists import show_list


def association_list(request: HttpRequest) -> HttpResponse:
    return show_list(
        request,
        AssociationFilterForm(request.GET),
        Association.objects.for_rows(),
        title=_("All park associations"),
        url_name="association-list",
        template="domains/association_list.html",
    )


def association_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Association.objects.select_related("image", "contact")
    template = "domains/association_detail.html"
    return detail(request, slug, queryset, template=template, context=association_context, meta=association_meta)
