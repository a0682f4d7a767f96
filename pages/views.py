from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from pages.context import (
    event_context,
    event_list_context,
    event_meta,
    home_context,
    home_meta,
    news_context,
    news_meta,
    overview,
    overview_context,
    overview_meta,
    page_context,
    page_meta,
)
from pages.forms import AgendaForm
from pages.models import Event, NewsItem, Page
from pom_site.publishing.pagination import PageNumberForm, own_query, paginate, pagination
from pom_site.publishing.seo import describe
from pom_site.search.forms import SearchForm
from pom_site.search.models import SearchEntry


def home(request: HttpRequest) -> HttpResponse:
    page = Page.objects.published().filter(kind=Page.Kind.HOME).select_related("image").first()
    if page is None:
        raise Http404
    describe(request, home_meta(page))
    return render(request, "pages/home.html", home_context(page))


def page_detail(request: HttpRequest, path: str) -> HttpResponse | None:
    """The page at this path of the tree, or None: the middleware asks. What a route refused stays refused."""
    if "\x00" in path:
        return None
    page = Page.objects.published().select_related("image", "parent").at_path(path)
    if page is None:
        return None
    if page.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(page.get_absolute_url())
    if page.kind in Page.ROUTES:
        return None
    describe(request, page_meta(page))
    template = "pages/contact.html" if page.kind == Page.Kind.CONTACT else "pages/page_detail.html"
    return render(request, template, page_context(page))


def news_list(request: HttpRequest) -> HttpResponse:
    form = PageNumberForm(request.GET)
    if not form.is_valid():
        raise Http404
    page_obj = paginate(NewsItem.objects.published().newest().for_rows(), form.cleaned_data["pagina"])
    node = overview("news", _("News"))
    describe(request, overview_meta(node, lambda: reverse("news-list"), page_obj, lists=NewsItem))
    context = {"page_obj": page_obj, "items": page_obj.object_list, **pagination(request, page_obj)}
    return render(request, "pages/news_list.html", overview_context(node) | context)


def news_detail(request: HttpRequest, slug: str) -> HttpResponse:
    item = NewsItem.objects.published().select_related("image").with_slug(slug)
    if item is None:
        raise Http404
    if item.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(item.get_absolute_url())
    describe(request, news_meta(item))
    return render(request, "pages/news_detail.html", news_context(item))


def event_list(request: HttpRequest) -> HttpResponse:
    form = AgendaForm(request.GET)
    node = overview("events", _("Agenda"))
    context = overview_context(node) | {"form": form}
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        describe(request, overview_meta(node, lambda: reverse("event-list"), indexed=False))
        return render(request, "pages/event_list.html", context, status=400)
    events = Event.objects.published().for_rows()
    page_obj = paginate(events.past() if form.is_past else events.coming(), form.cleaned_data["pagina"])
    listed = {"lists": Event, "indexed": not form.is_past, "query": own_query(form)}
    describe(request, overview_meta(node, lambda: reverse("event-list"), page_obj, **listed))
    context |= event_list_context(page_obj, past=form.is_past) | pagination(request, page_obj)
    return render(request, "pages/event_list.html", context)


def event_detail(request: HttpRequest, slug: str) -> HttpResponse:
    event = Event.objects.published().select_related("image").with_slug(slug)
    if event is None:
        raise Http404
    if event.get_absolute_url() != request.path:
        return HttpResponsePermanentRedirect(event.get_absolute_url())
    describe(request, event_meta(event))
    return render(request, "pages/event_detail.html", event_context(event))


def search(request: HttpRequest) -> HttpResponse:
    """The results of a plain search over everything public; another engine may take its place behind this address."""
    form = SearchForm(request.GET)
    node = overview("search", _("Search"))
    context = overview_context(node) | {"form": form, "query": form["q"].value() or "", "count": 0}
    describe(request, overview_meta(node, lambda: reverse("search"), indexed=False))
    if not form.is_valid():
        if "pagina" in form.errors:
            raise Http404
        return render(request, "search/results.html", context, status=400)
    query = own_query(form)
    describe(request, overview_meta(node, lambda: reverse("search"), indexed=False, query=query))
    if not form.words:
        return render(request, "search/results.html", {**context, "too_short": bool(form.cleaned_data["q"])})
    page_obj = paginate(
        SearchEntry.objects.visible().matching(request.LANGUAGE_CODE, form.words), form.cleaned_data["pagina"]
    )
    describe(request, overview_meta(node, lambda: reverse("search"), page_obj, indexed=False, query=query))
    context |= {"page_obj": page_obj, "results": page_obj.object_list, "count": page_obj.paginator.count}
    return render(request, "search/results.html", context | pagination(request, page_obj))


def page_not_found(request: HttpRequest) -> HttpResponse:
    return render(request, "404.html", status=404)
