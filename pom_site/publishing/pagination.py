"""Lists in pages, by a validated number; a page that does not exist is a 404, never a silent first page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.core.paginator import EmptyPage, Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest

PER_PAGE = 20
HIGHEST_PAGE = 100_000


class PageNumberField(forms.IntegerField):
    """`?pagina=3`. Empty means the first page; nonsense is no page at all."""

    def __init__(self) -> None:
        super().__init__(required=False, min_value=1, max_value=HIGHEST_PAGE)

    def clean(self, value: object) -> int:
        return super().clean(value) or 1


class PageNumberForm(forms.Form):
    """For lists that know no other parameter than their page."""

    pagina = PageNumberField()


@dataclass(frozen=True)
class PageLink:
    number: int
    url: str
    current: bool


def paginate(rows: QuerySet[Any] | Sequence[Any], number: int, per_page: int = PER_PAGE) -> Page[Any]:
    """Evaluated here: of a queryset, one query to count and one for the rows."""
    try:
        page = Paginator(rows, per_page).page(number)
    except EmptyPage as error:
        raise Http404 from error
    page.object_list = list(page.object_list)
    return page


def page_links(request: HttpRequest, page: Page[Any]) -> list[PageLink | None]:
    """First, last and the neighbours; None where numbers are left out."""
    last = page.paginator.num_pages
    shown = sorted({1, last, *range(max(1, page.number - 2), min(last, page.number + 2) + 1)})
    links: list[PageLink | None] = []
    for previous, number in zip([0, *shown], shown, strict=False):
        if number - previous > 1:
            links.append(None)
        links.append(PageLink(number, page_url(request, number), number == page.number))
    return links


def page_url(request: HttpRequest, number: int) -> str:
    """This list with its filters, at another page; the first page needs no number."""
    query = request.GET.copy()
    query.pop("pagina", None)
    if number > 1:
        query["pagina"] = str(number)
    return f"{request.path}?{query.urlencode()}" if query else request.path


def own_query(form: forms.Form) -> str:
    """
    What a valid form was asked for, as a query string: the parameters it knows. Without the page number: in another
    language there may be fewer pages.
    """
    values: Any = form.data
    kept = [(name, text) for name in form.fields if name != "pagina" for text in values.getlist(name) if text.strip()]
    return urlencode(kept)


def pagination(request: HttpRequest, page: Page[Any]) -> dict[str, Any]:
    """Inputs of components/pagination.html."""
    return {
        "pages": page_links(request, page),
        "previous_url": page_url(request, page.number - 1) if page.has_previous() else "",
        "next_url": page_url(request, page.number + 1) if page.has_next() else "",
    }
