from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from .forms import LookForm
from .summaries import summary_of


@require_POST
def look_at_contour(request: HttpRequest) -> HttpResponse:
    """What an editor pasted or chose, drawn before it is saved; or what is wrong with it. Nothing is kept."""
    form = LookForm(request.POST, request.FILES)
    context = {"summary": summary_of(form.cleaned_data["contour"])} if form.is_valid() else {"errors": form.errors}
    return render(request, "admin/geo/seen.html", context, status=400 if form.errors else 200)
