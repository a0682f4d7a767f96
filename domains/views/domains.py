from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from domains.context.domains import domain_context, domain_meta
from domains.models import Domain, all_domains
from pages.context import overview, overview_context, overview_meta
from pom_site.publishing.seo import describe


def domain_list(request: HttpRequest) -> HttpResponse:
    node = overview("domains", _("Domains"))
    describe(request, overview_meta(node, lambda: reverse("domain-list"), lists=Domain))
    context = overview_context(node) | {"domains": list(all_domains().values())}
    return render(request, "domains/domain_list.html", context)


def domain_detail(request: HttpRequest, slug: str) -> HttpResponse:
    domain = Domain.objects.published().select_related("image", "contact").with_slug(slug)
    if domain is None:
        raise Http404
    if domain.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(domain.get_absolute_url())
    describe(request, domain_meta(domain))
    return render(request, "domains/domain_detail.html", domain_context(domain))
