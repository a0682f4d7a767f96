from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from domains.rooms.comparison import CompareForm, comparison, comparison_meta
from domains.rooms.feeds import RoomFeed, deadlines
from domains.rooms.forms import RoomForm
from domains.rooms.listing import listing, room_meta
from pages.context import overview, overview_context
from pom_site.publishing.seo import describe


def room_list(request: HttpRequest) -> HttpResponse:
    form = RoomForm(request.GET)
    if not form.is_valid():
        return refused(request, form)
    context = listing(request, form)
    meta = room_meta(form, context["page_obj"])
    describe(request, meta)
    node = overview("rooms", meta.title)
    return render(request, "domains/room_list.html", {**overview_context(node), "form": form, **context})


def refused(request: HttpRequest, form: RoomForm) -> HttpResponse:
    if "pagina" in form.errors:
        raise Http404
    meta = room_meta(form)
    describe(request, meta)
    context = overview_context(overview("rooms", meta.title))
    return render(request, "domains/room_list.html", {**context, "form": form, "clear_url": request.path}, status=400)


def room_compare(request: HttpRequest) -> HttpResponse:
    form = CompareForm(request.GET)
    context = comparison(form, RoomForm(request.GET))
    describe(request, comparison_meta())
    return render(request, "domains/room_compare.html", context, status=200 if form.is_valid() else 400)


def room_atom(request: HttpRequest) -> HttpResponse:
    form = RoomForm(request.GET)
    return RoomFeed(form)(request) if form.is_valid() else refused(request, form)


def room_deadlines(request: HttpRequest) -> HttpResponse:
    form = RoomForm(request.GET)
    return deadlines(form) if form.is_valid() else refused(request, form)
