"""Beginning and ending a preview, and looking at it at three widths. The pages themselves are the public ones."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST, require_safe

from .. import previews
from ..drafts import DoesNotApply
from ..forms.previews import LinkForm, PreviewForm
from ..languages import DEFAULT, LANGUAGES
from ..previewing import ending, message, private


@require_safe
def open_link(request: HttpRequest, token: str) -> HttpResponse:
    """For people without an account."""
    try:
        return _begin(request, previews.of_token(token), get_language() or DEFAULT)
    except previews.PreviewEnded as ended:
        return ending(request, ended)


@csrf_exempt
@require_POST
def stop(request: HttpRequest) -> HttpResponse:
    """Whoever sends this loses a preview and nothing else: a token would only cost visitors another cookie."""
    try:
        preview = previews.of_request(request) if request.COOKIES.get(previews.cookie_name()) else None
    except previews.PreviewEnded:
        preview = None
    with override(get_language() or DEFAULT):
        response = private(redirect(preview.edit_url if preview and preview.of_staff else reverse("home")))
    previews.forget(response)
    return response


def start(request: HttpRequest) -> HttpResponse:
    """For staff."""
    return _chosen(request, request.GET or request.POST, _begin)


def widths(request: HttpRequest) -> HttpResponse:
    """For staff: the page in frames as wide as a phone, a tablet and a desk."""
    return _chosen(request, request.GET, _widths)


@require_POST
def new_link(request: HttpRequest) -> HttpResponse:
    """For staff: makes a link to send to somebody without an account, and shows it."""
    form = LinkForm(request.POST)
    if not request.user.has_perm("publishing.add_previewlink"):
        return message(request, [_("You may not make preview links. Ask a colleague who may.")], 403)
    if not form.is_valid():
        return message(request, [f"{error}" for errors in form.errors.values() for error in errors], 400)
    values = form.cleaned_data

    def make(request: HttpRequest, preview: previews.Preview, language: str) -> HttpResponse:
        package = preview.revisions[0].package if values["package"] else None
        link = previews.make_link(package or preview.revisions, request.user, values["days"], values["note"])
        messages.success(request, _("The preview link is ready. Copy it and send it to whom it is for."))
        return redirect("admin:publishing_previewlink_change", link.pk)

    return _chosen(request, request.POST, make)


def _chosen(request: HttpRequest, data: Any, action: Any) -> HttpResponse:
    form = PreviewForm(data)
    if not form.is_valid():
        raise Http404
    values = form.cleaned_data
    try:
        preview = previews.chosen(values["revision"], values["package"])
        if not previews.may_look(request.user, preview):
            return message(request, [_("You may not see this draft. Ask a colleague who may.")], 403)
        return action(request, preview, values["language"])
    except previews.PreviewEnded as ended:
        return message(request, [str(ended)], ended.status)


def _begin(request: HttpRequest, preview: previews.Preview, language: str) -> HttpResponse:
    try:
        response = private(HttpResponseRedirect(preview.first_address(language)))
    except DoesNotApply as error:
        return message(request, error.problems, 409)
    previews.remember(response, preview, request.user)
    return response


@require_GET
def _widths(request: HttpRequest, preview: previews.Preview, language: str) -> HttpResponse:
    try:
        address = preview.first_address(language)
    except DoesNotApply as error:
        return message(request, error.problems, 409)
    asked = [(key, value) for key, values in request.GET.lists() if key != "language" for value in values]
    context = {
        **admin.site.each_context(request),
        "title": _("Preview"),
        "subtitle": previews.describe(preview),
        "preview": preview,
        "address": address,
        "languages": [
            (code, name, f"?{urlencode([*asked, ('language', code)])}", code == language) for code, name in LANGUAGES
        ],
    }
    response = TemplateResponse(request, "admin/publishing/preview_widths.html", context)
    response.headers["Cache-Control"] = "private, no-store"
    previews.remember(response, preview, request.user)
    return response
