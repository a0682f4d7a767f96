"""What no app owns: robots, health and the style guide."""

from __future__ import annotations

from csp.constants import SELF
from csp.decorators import csp_update
from django.conf import settings
from django.contrib.admin.views.decorators import staff_member_required
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from domains.models import all_domains
from pom_site.publishing.seo import Meta, describe
from pom_site.styleguide import samples


def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", "Disallow: /admin/", f"Sitemap: {settings.SITE_URL}{reverse('sitemap')}"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def health(request: HttpRequest) -> HttpResponse:
    """For the proxy and the monitor: 200 when a page could be made, which takes a database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    response = HttpResponse("ok\n", content_type="text/plain; charset=utf-8")
    response["Cache-Control"] = "no-store"
    return response


@staff_member_required
@csp_update({"style-src": [SELF]})  # its own sheet, beside the one of every page
def styleguide(request: HttpRequest) -> HttpResponse:
    describe(request, Meta(title="Styleguide", indexed=False, alternates={"nl": request.path}))
    return render(request, "styleguide.html", {"domains": list(all_domains().values()), **samples()})
