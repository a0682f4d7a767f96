from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt

from pages.context import overview, overview_context, overview_meta
from pom_site.publishing.pagination import PageNumberForm, own_query, pagination
from pom_site.publishing.seo import describe
from projects.context import project_context, project_meta
from projects.filters import listing
from projects.forms import ProjectFilterForm
from projects.kit import card_context, kit_context, kit_meta
from projects.logos import logo_pack
from projects.models import Project
from projects.portfolios import (
    Portfolio,
    directory_meta,
    is_period,
    partner_at,
    partner_portfolio,
    partners_by_letter,
    period_portfolio,
    portfolio_context,
    portfolio_meta,
    programme_at,
    programme_portfolio,
    programmes_by_period,
)
from projects.posters import poster


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
    project = public_project(slug)
    if project.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(project.get_absolute_url())
    describe(request, project_meta(project))
    return render(request, "projects/project_detail.html", project_context(project))


def partner_list(request: HttpRequest) -> HttpResponse:
    context = partners_by_letter(page_number(request))
    text = _("Who carries out projects with the POM Oost-Vlaanderen.")
    page: Any = context["page_obj"]
    describe(request, directory_meta(_("Partners"), text, "partner-list", page))
    return render(request, "projects/partner_list.html", {**context, "text": text, **pagination(request, page)})


def partner_detail(request: HttpRequest, slug: str) -> HttpResponse:
    organisation = partner_at(slug)
    if organisation is None:
        raise Http404
    if organisation.slug != slug:
        return HttpResponsePermanentRedirect(reverse("partner-detail", args=[organisation.slug]))
    return show(request, partner_portfolio(organisation))


def programme_list(request: HttpRequest) -> HttpResponse:
    text = _("European and other programmes that pay a part of the projects of the POM Oost-Vlaanderen.")
    describe(request, directory_meta(_("Programmes"), text, "programme-list"))
    return render(request, "projects/programme_list.html", {"periods": programmes_by_period(), "text": text})


def programme_detail(request: HttpRequest, slug: str) -> HttpResponse:
    programme = programme_at(slug)
    if programme is None:
        raise Http404
    return show(request, programme_portfolio(programme))


def period_detail(request: HttpRequest, period: str) -> HttpResponse:
    """Below the programmes, because a period is nothing but the programmes that ran in it."""
    if not is_period(period):
        raise Http404
    return show(request, period_portfolio(period))


def show(request: HttpRequest, portfolio: Portfolio) -> HttpResponse:
    context = portfolio_context(portfolio, page_number(request))
    page: Any = context["page_obj"]
    describe(request, portfolio_meta(portfolio, page))
    return render(request, "projects/portfolio.html", context | pagination(request, page))


def page_number(request: HttpRequest) -> int:
    form = PageNumberForm(request.GET)
    if not form.is_valid():
        raise Http404
    number: int = form.cleaned_data["pagina"]
    return number


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
