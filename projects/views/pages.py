from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from pages.context import overview, overview_context, overview_meta
from pom_site.publishing.pagination import own_query
from pom_site.publishing.seo import describe
from projects.context import project_context, project_meta
from projects.filters import listing
from projects.forms import ProjectFilterForm
from projects.models import Project


def project_list(request: HttpRequest) -> HttpResponse:
    form = ProjectFilterForm(request.GET)
    node = overview("projects", _("Projects"))
    context = overview_context(node) | {"form": form, "clear_url": request.path}
    asked: dict[str, Any] = {"indexed": False, "lists": Project}
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        describe(request, overview_meta(node, lambda: reverse("project-list"), **asked))
        return render(request, "projects/project_list.html", {**context, "count": 0}, status=400)
    context |= listing(request, form)
    asked |= {"indexed": form.is_plain, "query": own_query(form)}
    describe(request, overview_meta(node, lambda: reverse("project-list"), context.get("page_obj"), **asked))
    return render(request, "projects/project_list.html", context)


def project_detail(request: HttpRequest, slug: str) -> HttpResponse:
    project = Project.objects.published().for_page().with_slug(slug)
    if project is None:
        raise Http404
    if project.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(project.get_absolute_url())
    context = project_context(project)
    describe(request, project_meta(project))
    return render(request, "projects/project_detail.html", context)
