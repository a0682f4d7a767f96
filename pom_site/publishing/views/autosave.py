from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from .. import autosave, roles
from ..models import Publishable

FORGET = "_forget_autosave"
BACK = "_back"


@require_POST
def keep(request: HttpRequest, label: str, key: int) -> HttpResponse:
    """
    The form of the admin posts itself here every few seconds: kept for this person, nothing is saved. With
    `_forget_autosave` what was kept goes; with `_back` as well the answer is the form again. Mount it behind the
    admin's own check of who is staff.
    """
    model = _public_model(label)
    target: Any = model if model is None or not key else model._base_manager.filter(pk=key).first()
    if target is None:
        return _answer(404, message=_("This page no longer exists. Copy your text before you leave."))
    user = request.user
    if isinstance(user, AnonymousUser) or not roles.may(user, "change" if key else "add", target):
        return _answer(403, message=_("You may not change this any more. Copy your text before you leave."))
    if FORGET in request.POST:
        autosave.forget(user, target)
        return HttpResponseRedirect(_form(target)) if BACK in request.POST else _answer(200, forgotten=True)
    try:
        row = autosave.keep(user, target if not key else type(target), key, request.POST)
    except autosave.TooLarge:
        return _answer(413, message=_("This form is too large to be kept by itself. Save it often."))
    return _answer(200, saved_at=date_format(timezone.localtime(row.saved_at), "TIME_FORMAT"))


def _form(target: Any) -> str:
    """The form of an object, or of a new one of this model."""
    name = f"admin:{target._meta.app_label}_{target._meta.model_name}"
    return reverse(f"{name}_add") if isinstance(target, type) else reverse(f"{name}_change", args=[target.pk])


def _public_model(label: str) -> type[Publishable] | None:
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError):
        return None
    return model if issubclass(model, Publishable) else None


def _answer(status: int, **data: Any) -> JsonResponse:
    return JsonResponse(data, status=status, headers={"Cache-Control": "no-store"})
