from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from .forms import GeometryForm
from .summaries import summary_of


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """
    A contour before it is saved, as a piece of a page: its drawing, or what is wrong with it. Nothing is kept. Mount it
    behind the admin's own check of who is staff.
    """
    form = GeometryForm(request.POST, request.FILES)
    context = {"summary": summary_of(form.cleaned_data["contour"])} if form.is_valid() else {"errors": form.errors}
    response = render(request, "admin/geo/contour.html", context, status=400 if form.errors else 200)
    response["Cache-Control"] = "no-store"
    return response
