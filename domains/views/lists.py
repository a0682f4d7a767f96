from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from domains.context.lists import domain_hue, list_context, list_meta, on_map
from domains.forms.filters import PlaceFilterForm
from pom_site.publishing.querysets import PublishableQuerySet
from pom_site.publishing.seo import describe


def show_list(
    request: HttpRequest,
    form: PlaceFilterForm,
    queryset: PublishableQuerySet,
    *,
    title: str,
    url_name: str,
    template: str,
) -> HttpResponse:
    """A list of places with filters; what no filter means is refused in words."""
    model: Any = queryset.model
    context: dict[str, Any] = {
        "form": form,
        "clear_url": request.path,
        "title": title,
        "hue": domain_hue(model),
        "url_name": url_name,
    }
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        describe(request, list_meta(title, url_name, model, form))
        return render(request, template, {**context, "count": 0}, status=400)
    context |= list_context(request, form, queryset)
    if "gemeente" in form.filters:
        context["map_items"] = on_map(request, form)
    describe(request, list_meta(title, url_name, model, form, context["page_obj"]))
    return render(request, template, context)
