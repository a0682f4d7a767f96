from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from domains.context.facts import Fact, amount, area, known, link, listed, municipality_links
from domains.context.maps import whereabouts
from domains.context.places import place_context, place_meta
from domains.context.planning import period, planning_timeline
from domains.context.relations import documents_by_key, organisations_by_key, public_news
from domains.context.remediation import phase_in_words, phase_steps, phase_table
from domains.models import Brownfield, CovenantParty
from domains.structured import brownfield_data
from pom_site.geo.drawings import Shape, site_map
from pom_site.geo.models import Municipality
from pom_site.geo.present import present_of
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.gathering import gather_rows, keep
from pom_site.publishing.quantities import percent
from pom_site.publishing.seo import Crumb, Meta

LINKS = ("municipalities", "documents", "news")
Role = CovenantParty.Role


def brownfield_context(brownfield: Brownfield) -> dict[str, Any]:
    keys = gather_rows(brownfield, LINKS)
    documents = name_rows(brownfield, keys["documents"])
    phases = list(brownfield.remediation.all())
    places = present_of(keys["municipalities"])
    keep(brownfield, "municipalities", places)
    return place_context(brownfield) | {
        "narrative": narrative(brownfield),
        "facts": facts_of(brownfield, places),
        "where": whereabouts(brownfield, places),
        "drawing": site_map([Shape(brownfield.outline, "")] if brownfield.outline else []),
        "covenant": covenant_facts(brownfield),
        "parties": sorted(brownfield.parties.all(), key=lambda party: (Role.values.index(party.role), party.position)),
        "roles": {party.role for party in brownfield.parties.all()},
        "planning": planning_timeline(brownfield.planning_steps.all()),
        "phases": phase_steps(phases),
        "table": phase_table(phases),
        "documents": documents,
        "news": public_news(keys["news"]),
    }


def name_rows(brownfield: Brownfield, documents: list[int]) -> list[Any]:
    """Organisations and documents of the rows, and the documents of the brownfield itself."""
    phases, parties = brownfield.remediation.all(), brownfield.parties.all()
    named = organisations_by_key([*(each.organisation_id for each in parties), *(each.executor_id for each in phases)])
    papers = documents_by_key([*documents, *(each.document_id for each in phases)])
    for party in parties:
        party.organisation = named[party.organisation_id]
    for phase in phases:
        phase.executor = named.get(phase.executor_id or 0)
        phase.document = papers.get(phase.document_id or 0)
    return [papers[key] for key in sorted(documents) if key in papers]


def narrative(brownfield: Brownfield) -> list[tuple[str, str, str]]:
    rows = [
        (_("What stood here?"), "history"),
        (_("Is the soil polluted?"), "contamination"),
        (_("What happens now?"), "approach"),
    ]
    return [(heading, getattr(brownfield, name), fallback_language(brownfield, name)) for heading, name in rows]


def facts_of(brownfield: Brownfield, places: list[Municipality]) -> list[Fact]:
    return known(
        [
            (_("Municipality"), municipality_links(places)),
            (_("Area"), area(brownfield.area)),
            (_("Remediated"), remediated(brownfield)),
            (_("Now"), phase_in_words(brownfield.remediation.all())),
            (_("Former use"), marked(brownfield, "former_use")),
            (_("Out of use since"), brownfield.vacant_since),
            (_("What it will become"), listed(brownfield.get_targets_labels())),  # type: ignore[attr-defined]
            (_("Zoning now"), marked(brownfield, "destination_current")),
            (_("Zoning planned"), marked(brownfield, "destination_planned")),
            (_("Estimated cost"), amount(brownfield.cost_estimate)),
            (_("Cost"), amount(brownfield.cost)),
        ]
    )


def remediated(brownfield: Brownfield) -> str:
    """ "3,2 ha (70 %)"."""
    if brownfield.area_remediated is None:
        return ""
    done = area(brownfield.area_remediated)
    return f"{done} ({percent(brownfield.area_remediated * 100 / brownfield.area)})" if brownfield.area else done


def covenant_facts(brownfield: Brownfield) -> list[Fact]:
    return known(
        [
            (_("State"), brownfield.get_covenant_display()),
            (_("Number"), brownfield.covenant_number),
            (_("Date"), period(brownfield.covenant_on, None, "day")),
            (_("More about it"), link(brownfield.covenant_url)),
        ]
    )


def brownfield_meta(brownfield: Brownfield) -> Meta:
    """Call it after the context: what was gathered is on the brownfield."""
    above = Crumb(_("All brownfields"), reverse("brownfield-list"))
    return place_meta(brownfield, above, jsonld=[brownfield_data(brownfield)])
