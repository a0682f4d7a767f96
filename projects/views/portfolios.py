"""Partners, programmes and periods: what projects have in common."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from pom_site.publishing.pagination import PageNumberForm, pagination
from pom_site.publishing.seo import describe
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
