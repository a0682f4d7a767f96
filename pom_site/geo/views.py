from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from .forms import LookForm


@require_POST
def look_at_contour(request: HttpRequest) -> HttpResponse:
    """What an editor pasted, drawn before it is saved; or what is wrong with it."""
    form = LookForm(request.POST)
    if not form.is_valid():
        return HttpResponse(
            "\n".join(str(each) for each in form.errors["text"]), status=400, content_type="text/plain; charset=utf-8"
        )
    reading = form.cleaned_data["text"]
    return render(request, "geo/seen.html", {"geometry": reading.geometry, "system": reading.system.name})
