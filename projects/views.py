from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt

from pages.context import overview, overview_context, overview_meta
from pom_site.publishing.pagination import own_query, paginate, pagination
from pom_site.publishing.seo import describe
from projects.context import project_context, project_meta
from projects.filters import chips
from projects.forms import ProjectFilterForm
from projects.kit import card_context, kit_context, kit_meta
from projects.logos import logo_pack
from projects.models import Project
from projects.posters import poster


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
    project = public_project(slug)
    if project.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(project.get_absolute_url())
    describe(request, project_meta(project))
    return render(request, "projects/project_detail.html", project_context(project))


def public_project(slug: str) -> Project:
    project = Project.objects.published().for_page().with_slug(slug)
    if project is None:
        raise Http404
    return project


def project_kit(request: HttpRequest, slug: str) -> HttpResponse:
    project = public_project(slug)
    describe(request, kit_meta(project))
    return render(request, "projects/project_kit.html", kit_context(project))


def project_poster(request: HttpRequest, slug: str, size: str) -> HttpResponse:
    project = public_project(slug)
    return made_file(poster(project, size), f"{project.slug}-{size}.pdf", "application/pdf")


def project_logos(request: HttpRequest, slug: str) -> HttpResponse:
    project = public_project(slug)
    pack = logo_pack(project)
    if pack is None:
        raise Http404
    return made_file(pack, f"{project.slug}-logos.zip", "application/zip")


def made_file(content: bytes, name: str, content_type: str) -> HttpResponse:
    """What is made of a page is found through that page."""
    shown = content_disposition_header(content_type != "application/pdf", name)
    headers = {"Content-Disposition": shown or "", "X-Robots-Tag": "noindex"}
    return HttpResponse(content, content_type=content_type, headers=headers)


@xframe_options_exempt
def project_card(request: HttpRequest, slug: str) -> HttpResponse:
    """The one page that every site may frame: no script, no cookie, nothing to fill in."""
    response = render(request, "projects/project_frame.html", card_context(public_project(slug)))
    response._csp_replace = {"frame-ancestors": ["*"]}  # type: ignore[attr-defined]
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    response["X-Robots-Tag"] = "noindex"
    return response


def project_permanent(request: HttpRequest, pk: int) -> HttpResponse:
    """Never a permanent redirect: the title may change, and the plaque on the wall may not. Offline pages say why."""
    return redirect(get_object_or_404(Project.objects.once_public(), pk=pk).get_absolute_url())
