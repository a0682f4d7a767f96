from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from pom_site.publishing.previewing import private
from pom_site.publishing.views.translations import SeeOther
from pom_site.publishing.wishes import comes_from_this_site
from projects.updates.forms import ProposalForm, SentForm
from projects.updates.links import LinkEnded, invitation_of, tell


@csrf_exempt  # visitors have no cookie to abuse; where the form was sent from is checked instead
@require_http_methods(["GET", "HEAD", "POST"])
def contribute(request: HttpRequest, token: str) -> HttpResponse:
    """A partner without an account tells how far a project is."""
    try:
        invitation = invitation_of(token)
    except LinkEnded as ended:
        return private(render(request, "projects/updates/ended.html", {"sentences": [str(ended)]}, status=ended.status))
    if request.method == "POST" and not comes_from_this_site(request):
        return HttpResponseForbidden(_("Use the form on the page itself."), content_type="text/plain; charset=utf-8")
    sent = {"data": request.POST, "files": request.FILES} if request.method == "POST" else {}
    form = ProposalForm(invitation, **sent)
    if form.is_valid():
        if not form.is_from_a_robot:
            tell(form.save())
        return private(SeeOther(f"{request.path}?verzonden=ja"))
    context = {"form": form, "invitation": invitation, "sent": SentForm(request.GET).sent}
    return private(render(request, "projects/updates/contribute.html", context, status=400 if form.errors else 200))
