"""What the lists of places share: a page of what was found, the chosen filters as links that drop one, the head."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from domains.forms.filters import PlaceFilterForm
from domains.models import Domain, all_domains
from domains.registers import counted
from pages.context import overview
from pages.tree import tree
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_municipalities
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.pagination import own_query, paginate, pagination
from pom_site.publishing.querysets import PublishableQuerySet
from pom_site.publishing.seo import Crumb, Meta, paths
from pom_site.search.chips import Chip, address, asked


def page_of(keys: list[int], number: int, queryset: PublishableQuerySet) -> Page[Any]:
    """Rows are asked for by key; one that went offline since is left out."""
    page: Page[Any] = paginate(keys, number)
    wanted: list[int] = list(page.object_list)
    found = queryset.order_by().in_bulk(wanted)
    page.object_list = [found[key] for key in wanted if key in found and found[key].is_public]
    return page


def list_context(request: HttpRequest, form: PlaceFilterForm, queryset: PublishableQuerySet) -> dict[str, Any]:
    page = page_of(form.found(), form.cleaned_data["pagina"], queryset)
    found = {"page_obj": page, "count": page.paginator.count, "chips": chips(request, form)}
    return found | pagination(request, page)


def chips(request: HttpRequest, form: PlaceFilterForm) -> list[Chip]:
    return [Chip(label, without(request, name)) for name, _value, label in form.chosen]


def without(request: HttpRequest, name: str) -> str:
    query = asked(request)
    query.pop(name, None)
    return address(request, query)


def on_map(request: HttpRequest, form: PlaceFilterForm) -> list[tuple[Municipality, str, int]]:
    """The municipalities of what was found: for the map, and for the list that says the same."""
    numbers = counted(form.register, "gemeente", form.picked)
    rows = []
    for place in present_municipalities():
        if numbers[place.slug]:
            query = asked(request)
            query["gemeente"] = place.slug
            rows.append((place, address(request, query), numbers[place.slug]))
    return rows


def domain_crumbs(code: str) -> list[Crumb]:
    domain = next((each for each in all_domains().values() if each.code == code), None)
    return [Crumb(domain.name, domain.get_absolute_url(), fallback_language(domain, "name"))] if domain else []


def overview_of(title: str, url: Any, model: Any, **values: Any) -> Meta:
    """The head of a list. `values`: what else it says of itself (query, indexed, page_number)."""
    node = overview("domains", _("Domains"))
    trail = tree().trail(node.pk, *domain_crumbs(model.kind_scope[0]), Crumb(title))
    return Meta(title=title, alternates=paths(url), trail=trail, lists=model, **values)


def list_meta(title: str, url_name: str, model: Any, form: PlaceFilterForm, page: Page[Any] | None = None) -> Meta:
    found = form.is_valid()
    return overview_of(
        title,
        lambda: reverse(url_name),
        model,
        query=own_query(form) if found else "",
        indexed=found and form.is_plain,
        page_number=page.number if page else 1,
        page_count=page.paginator.num_pages if page else 1,
    )


def domain_hue(model: Any) -> str:
    """The colour of the list: that of the domain that its objects belong to."""
    return f"d-{Domain.LOOKS[Domain.Code(model.kind_scope[0])]}"
