from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from pom_site.publishing.pagination import PageNumberForm, own_query
from pom_site.publishing.seo import describe
from projects.results import results_context, results_meta
from projects.results_form import ResultsForm
from projects.yearbook import newest_year, yearbook_context, yearbook_meta, years_with_projects


def results(request: HttpRequest) -> HttpResponse:
    form = ResultsForm(request.GET)
    context = {"form": form, "clear_url": request.path}
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        describe(request, results_meta(form))
        return render(request, "projects/results.html", context, status=400)
    context |= results_context(request, form)
    asked: dict[str, Any] = {"indexed": form.is_plain, "query": own_query(form), "page": context["page_obj"]}
    describe(request, results_meta(form, **asked))
    return render(request, "projects/results.html", context)


def newest_yearbook(request: HttpRequest) -> HttpResponse:
    """The page of that year, which is where search engines find it."""
    year = newest_year()
    if year is None:
        raise Http404
    return yearbook(request, year)


def yearbook(request: HttpRequest, year: int) -> HttpResponse:
    form = PageNumberForm(request.GET)
    if year not in years_with_projects() or not form.is_valid():
        raise Http404
    context = yearbook_context(request, year, form.cleaned_data["pagina"])
    describe(request, yearbook_meta(year, context["page_obj"]))
    return render(request, "projects/yearbook.html", context)
