from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from domains.models import Domain, all_domains
from pages.context import overview
from pages.models import NewsItem
from pages.tree import tree
from pom_site.blocks.content import content_of
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.seo import Crumb, Meta, paths
from projects.facets import facets
from projects.facts import facts_of
from projects.funding import budget_of
from projects.models import Partner, Project
from projects.places import all_municipalities, list_url, place_name, place_url
from projects.publicity import publicity_of
from projects.structured import project_data

SIMILAR = 3


def project_context(project: Project) -> dict[str, Any]:
    locations = list(project.locations.all())
    keys = [location.municipality_id for location in locations if location.municipality_id]
    places = dict.fromkeys(all_municipalities()[key].present() for key in keys)
    facts = facts_of(project)
    return {
        "project": project,
        "domains": domains_of(project),
        "eu": publicity_of(project),
        "facts": facts,
        "known": any(value for _term, value in facts),
        "narrative": narrative(project),
        "told": any((project.challenge, project.approach, project.results)),
        "partners": sorted(project.partners.all(), key=_lead_first),
        "funding": budget_of(project),
        "locations": [(place_name(location), place_url(location)) for location in locations],
        "map_items": [(place, list_url(place), None) for place in places],
        "content": content_of(project),
        "contact": project.contact if project.contact and project.contact.is_active else None,
        "news": list(NewsItem.objects.published().filter(projects=project).newest().for_rows()[:3]),
        "similar": similar_to(project),
    }


def domains_of(project: Project) -> list[Domain]:
    """The published ones, in their order. Those of a public project are in memory; others are only previewed."""
    known = facets()
    public = project.pk in known.positions
    codes = known.values_of("domein", project.pk) if public else [each.code for each in project.domains.all()]
    return [domain for domain in all_domains().values() if domain.code in codes]


def similar_to(project: Project) -> list[Project]:
    return Project.objects.for_rows().public_in_order(facets().most_alike(project.pk, SIMILAR))


def narrative(project: Project) -> list[tuple[str, str, str]]:
    """Challenge, approach and results as (heading, HTML, language); an empty text shows as a gap."""
    return [
        (_("Challenge"), project.challenge, fallback_language(project, "challenge")),
        (_("Approach"), project.approach, fallback_language(project, "approach")),
        (_("Results"), project.results, fallback_language(project, "results")),
    ]


def _lead_first(partner: Partner) -> tuple[bool, int, str]:
    return (partner.role != Partner.Role.LEAD, partner.position, str(partner.organisation))


def project_meta(project: Project) -> Meta:
    node = overview("projects", _("Projects"))
    return Meta(
        title=project.seo_title or project.title,
        description=project.summary,
        alternates=paths(project.get_absolute_url, project.existing_languages),
        trail=tree().trail(node.pk, Crumb(project.title, None, fallback_language(project, "title"))),
        image=project.share_image,
        about=project,
        jsonld=[project_data(project)],
    )
