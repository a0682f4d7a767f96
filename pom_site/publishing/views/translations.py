from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from ..forms.translations import TranslationRequestForm
from ..wishes import comes_from_this_site, count, page_after


class SeeOther(HttpResponseRedirect):
    """After a form: the browser gets the next page, and reloading it sends nothing again."""

    status_code = 303


@csrf_exempt  # visitors have no cookie to abuse; where the form was sent from is checked instead
def ask_translation(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        raise Http404
    if not comes_from_this_site(request):
        return HttpResponseForbidden(_("Use the button on the page itself."), content_type="text/plain; charset=utf-8")
    form = TranslationRequestForm(request.POST)
    if not form.is_valid():
        raise Http404
    instance, language = form.cleaned_data["object"], form.cleaned_data["taal"]
    if not form.is_from_a_robot:
        count(instance, language)
    return SeeOther(page_after(instance, language))
