from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import redirect, render
from django.utils import timezone

from domains.context.municipalities import list_context, list_meta, municipality_context, municipality_meta
from domains.forms.municipalities import MunicipalityForm
from pom_site.geo.present import municipality_at
from pom_site.publishing.seo import describe


def municipality_list(request: HttpRequest) -> HttpResponse:
    """All of them; who asks for one of them is brought there."""
    form = MunicipalityForm(request.GET)
    describe(request, list_meta(form))
    if not form.is_valid():
        return render(request, "domains/municipality_list.html", list_context(form), status=400)
    if place := form.the_one:
        return redirect(place.get_absolute_url())
    return render(request, "domains/municipality_list.html", list_context(form))


def municipality_detail(request: HttpRequest, slug: str) -> HttpResponse:
    known = municipality_at(slug)
    if known is None:
        raise Http404
    place = known.present()
    if place.slug != slug:
        query = request.META.get("QUERY_STRING", "")
        address = place.get_absolute_url()
        return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)
    if not place.exists_on(timezone.localdate()):
        raise Http404
    describe(request, municipality_meta(place))
    return render(request, "domains/municipality_detail.html", municipality_context(place))
