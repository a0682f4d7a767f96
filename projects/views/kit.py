"""What partners take away from a project: posters, logos, a card, an address that stays."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.clickjacking import xframe_options_exempt

from pom_site.publishing.seo import describe
from projects.gathering import gather
from projects.kit import card_context, kit_context, kit_meta
from projects.logos import logo_pack
from projects.models import Project
from projects.posters import poster


def public_project(slug: str) -> Project:
    project: Project | None = Project.objects.published().for_page().with_slug(slug)
    if project is None:
        raise Http404
    gather(project)
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
