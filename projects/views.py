from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from pages.context import overview, overview_context, overview_meta
from pom_site.publishing.pagination import PageNumberForm, own_query, paginate, pagination
from pom_site.publishing.seo import describe
from projects.context import project_context, project_meta
from projects.filters import chips
from projects.forms import ProjectFilterForm
from projects.models import Project
from projects.results import results_context, results_meta
from projects.results_form import ResultsForm
from projects.yearbook import newest_year, yearbook_context, yearbook_meta, years_with_projects


def project_list(request: HttpRequest) -> HttpResponse:
    form = ProjectFilterForm(request.GET)
    node = overview("projects", _("Projects"))
    context = overview_context(node) | {"form": form, "clear_url": request.path}
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        describe(request, overview_meta(node, lambda: reverse("project-list"), indexed=False, lists=Project))
        return render(request, "projects/project_list.html", {**context, "count": 0}, status=400)
    public = Project.objects.published()
    page_obj = paginate(form.apply(public).for_cards(), form.cleaned_data["pagina"])
    form.count_domains(public)
    asked: dict[str, Any] = {"indexed": not form.chosen, "query": own_query(form), "lists": Project}
    describe(request, overview_meta(node, lambda: reverse("project-list"), page_obj, **asked))
    context |= {"page_obj": page_obj, "count": page_obj.paginator.count, "chips": chips(request, form)}
    return render(request, "projects/project_list.html", context | pagination(request, page_obj))


def project_detail(request: HttpRequest, slug: str) -> HttpResponse:
    project = Project.objects.published().for_page().with_slug(slug)
    if project is None:
        raise Http404
    if project.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(project.get_absolute_url())
    context = project_context(project)
    describe(request, project_meta(project))
    return render(request, "projects/project_detail.html", context)


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
    year = newest_year()
    if year is None:
        raise Http404
    return redirect("yearbook", year)


def yearbook(request: HttpRequest, year: int) -> HttpResponse:
    form = PageNumberForm(request.GET)
    if year not in years_with_projects() or not form.is_valid():
        raise Http404
    context = yearbook_context(request, year, form.cleaned_data["pagina"])
    describe(request, yearbook_meta(year, context["page_obj"]))
    return render(request, "projects/yearbook.html", context)
