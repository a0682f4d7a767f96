from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from domains.calls import public_themes
from domains.context.initiatives import initiative_context, initiative_meta, theme_context, theme_meta
from domains.context.lists import domain_hue, overview_of
from domains.forms.initiatives import InitiativeFilterForm
from domains.models import Initiative, Theme
from domains.views.details import detail
from domains.views.lists import show_list
from pom_site.publishing.seo import describe


def theme_list(request: HttpRequest) -> HttpResponse:
    title = _("All themes")
    describe(request, overview_of(title, lambda: reverse("theme-list"), Theme))
    context = {"title": title, "hue": domain_hue(Theme), "themes": public_themes()}
    return render(request, "domains/theme_list.html", context)


def theme_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Theme.objects.select_related("image", "contact")
    template = "domains/theme_detail.html"
    return detail(request, slug, queryset, template=template, context=theme_context, meta=theme_meta)


def initiative_list(request: HttpRequest) -> HttpResponse:
    return show_list(
        request,
        InitiativeFilterForm(request.GET),
        Initiative.objects.for_rows(),
        title=_("All initiatives"),
        url_name="initiative-list",
        template="domains/initiative_list.html",
    )


def initiative_detail(request: HttpRequest, slug: str) -> HttpResponse:
    queryset = Initiative.objects.select_related("theme", "theme__contact", "image", "contact")
    template = "domains/initiative_detail.html"
    return detail(request, slug, queryset, template=template, context=initiative_context, meta=initiative_meta)
