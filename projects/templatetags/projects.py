"""The door by which projects appear on pages of apps below this one: home, domains, news."""

from __future__ import annotations

from django import template
from django.urls import reverse

from domains.models import Domain
from domains.models.places import InDomain
from pages.models import NewsItem, Organisation
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_municipalities
from projects.directory import present_partner
from projects.emblem import stars_path
from projects.facets import facets
from projects.locally import Local, local_projects
from projects.models import Project
from projects.places import place_names, places_on_map

register = template.Library()

FEATURED = 4
IN_DOMAIN = 6


@register.simple_tag
def featured_projects() -> list[Project]:
    """In the order that staff gave; the first one is shown large."""
    chosen = Project.objects.published().filter(featured__isnull=False).order_by("featured", "pk")
    return list(chosen.for_cards().prefetch_related(None)[:FEATURED])


@register.simple_tag
def projects_in_domain(domain: Domain) -> list[Project]:
    return list(
        Project.objects.published().in_domain(domain.pk).newest().for_cards().prefetch_related(None)[:IN_DOMAIN]
    )


@register.simple_tag
def projects_of_news(item: NewsItem) -> list[Project]:
    return list(Project.objects.published().filter(news=item).newest().for_rows())


@register.simple_tag
def municipalities_on_map() -> list[tuple[Municipality, str, int | None]]:
    return places_on_map()


@register.simple_tag
def projects_in_municipality(municipality: Municipality, after: int = 0) -> Local:
    return local_projects(municipality, after)


@register.inclusion_tag("projects/projects_of.html")
def projects_of(place: InDomain) -> dict[str, list[Project]]:
    """The public projects that name this park, brownfield, association, building or initiative."""
    return {"projects": list(place.projects.published().newest().for_rows())}  # type: ignore[attr-defined]


@register.filter
def partner_url(organisation: Organisation) -> str:
    """The page of a partner of a public project, or of whoever it merged into; nobody else has one."""
    present = present_partner(organisation)
    has_page = present and facets().with_value("partner", present.slug)
    return reverse("partner-detail", args=[present.slug]) if present and has_page else ""


@register.filter(name="place_names")
def names_of_places(project: Project) -> str:
    return place_names(project.locations.all())


@register.simple_tag
def municipality_links() -> list[tuple[Municipality, str]]:
    """All present municipalities with the address of their page: the list equal to the map."""
    return [(place, place.get_absolute_url()) for place in present_municipalities()]


@register.inclusion_tag("components/emblem.html")
def emblem() -> dict[str, str]:
    return {"stars": stars_path()}
