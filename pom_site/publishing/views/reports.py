from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from .. import reports
from ..forms.reports import SENT, YES, ReportForm, SentForm
from ..languages import DEFAULT
from ..models import Publishable
from ..references import public_object
from ..seo import Crumb, Meta, describe, paths
from ..wishes import comes_from_this_site
from .translations import SeeOther


@csrf_exempt  # visitors have no cookie to abuse; where the form was sent from is checked instead
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, reference: str) -> HttpResponse:
    """A visitor says what is not right on a page. What carries its own date, such as news, is not asked about."""
    instance = public_object(reference)
    if instance is None or not instance.review_months:
        raise Http404
    if request.method == "POST" and not comes_from_this_site(request):
        return HttpResponseForbidden(_("Use the form on the page itself."), content_type="text/plain; charset=utf-8")
    form = ReportForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST":
        status = _taken(instance, form)
        if status == SeeOther.status_code:
            return SeeOther(f"{request.path}?{SENT}={YES}")
    describe(request, _meta(instance, reference, mistaken=bool(form.errors)))
    context = {"item": instance, "form": form, "sent": SentForm(request.GET).sent}
    return render(request, "publishing/report.html", context, status=status)


def _taken(instance: Publishable, form: ReportForm) -> int:
    """Kept, or what the answer says about why not."""
    if not form.is_valid():
        return 400
    if form.is_from_a_robot:
        return SeeOther.status_code
    if reports.is_busy(instance):
        form.add_error(None, _("Many reports are coming in now. Please try again in an hour, or contact us."))
        return 429
    reports.keep(instance, form.cleaned_data["text"], form.cleaned_data["email"], get_language() or DEFAULT)
    return SeeOther.status_code


def _meta(instance: Publishable, reference: str, *, mistaken: bool) -> Meta:
    title = f"{_('Is this still right?')} {instance}"
    above = Crumb(str(instance), instance.get_absolute_url(), instance.title_language)
    return Meta(
        title=f"{_('Error:')} {title}" if mistaken else title,
        alternates=paths(lambda: reverse("report", args=[reference])),
        trail=[above, Crumb(_("Is this still right?"))],
        indexed=False,
    )
