from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from pom_site.publishing.pagination import own_query
from pom_site.publishing.seo import describe
from projects.filters import listing
from projects.international import InternationalFilterForm, international_meta, introduction

TEMPLATE = "projects/project_list.html"


def international_list(request: HttpRequest) -> HttpResponse:
    form = InternationalFilterForm(request.GET)
    context: dict[str, Any] = {"page": introduction(), "form": form, "clear_url": request.path}
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        describe(request, international_meta(form, "", 1, 1))
        return render(request, TEMPLATE, {**context, "count": 0}, status=400)
    context |= listing(request, form)
    page = context.get("page_obj")
    number, count = (page.number, page.paginator.num_pages) if page else (1, 1)
    describe(request, international_meta(form, own_query(form), number, count))
    return render(request, TEMPLATE, context)
