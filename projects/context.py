from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from pages.context import overview
from pages.tree import tree
from pom_site.blocks.content import content_of
from pom_site.geo.present import all_municipalities
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.seo import Crumb, Meta, paths
from projects.facts import Fact, facts_of
from projects.funding import budget_of
from projects.gathering import Links, gather
from projects.measures import indicator_rows
from projects.models import Partner, Project
from projects.places import place_name, place_url
from projects.publicity import publicity_of
from projects.steps import steps_of
from projects.structured import project_data


def project_context(project: Project) -> dict[str, Any]:
    links = gather(project)
    locations = list(project.locations.all())
    keys = [location.municipality_id for location in locations if location.municipality_id]
    places = dict.fromkeys(all_municipalities()[key].present() for key in keys)
    facts = [*facts_of(project), *follow_ups(links)]
    story = narrative(project)
    return {
        "project": project,
        "domains": links.domains,
        "eu": publicity_of(project),
        "facts": facts,
        "known": any(value for _term, value in facts),
        "narrative": story,
        "told": any(html for _heading, html, _language in story) or project.quote,
        "indicators": indicator_rows(project),
        "steps": steps_of(project),
        "documents": links.documents,
        "places": links.places,
        "partners": sorted(project.partners.all(), key=lead_first),
        "funding": budget_of(project),
        "locations": [(place_name(location), place_url(location)) for location in locations],
        "map_items": [(place, place.get_absolute_url(), None) for place in places],
        "content": content_of(project),
        "contact": project.contact if project.contact and project.contact.is_active else None,
        "news": links.news,
        "similar": links.similar,
    }


def narrative(project: Project) -> list[tuple[str, str, str]]:
    """
    The story as (heading, HTML, language). What every project has to tell shows as a gap while it is empty; objectives
    only where somebody wrote them, and what is expected only until there are results.
    """
    expected = project.results_expected and not project.results
    rows = [
        (_("Challenge"), "challenge", True),
        (_("Objectives"), "objectives", project.objectives),
        (_("Approach"), "approach", True),
        (_("Expected results"), "results_expected", expected),
        (_("Results"), "results", not expected),
    ]
    return [(heading, getattr(project, name), fallback_language(project, name)) for heading, name, told in rows if told]


def follow_ups(links: Links) -> list[Fact]:
    """The public projects before and after this one."""
    rows = [(_("Follow-up of"), links.before), (_("Followed by"), links.after)]
    return [(term, _linked(others)) for term, others in rows if others]


def _linked(projects: Iterable[Project]) -> str:
    links = (format_html('<a href="{}">{}</a>', other.get_absolute_url(), marked(other, "title")) for other in projects)
    return format_html_join(", ", "{}", ((link,) for link in links))


def lead_first(partner: Partner) -> tuple[bool, int, str]:
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
