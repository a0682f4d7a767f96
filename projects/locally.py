"""The projects of one municipality, for its page: the newest few, how many there are, and who carries them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.urls import reverse

from pom_site.geo.models import Municipality
from pom_site.publishing.fallback import fallback_language
from projects.facets import facets, partners_in_use
from projects.models import Project, Stage
from projects.places import list_url
from projects.portfolios import Entry

NEWEST: Final = 6
PARTNERS: Final = 24


@dataclass(frozen=True)
class Local:
    projects: list[Any]
    count: int
    running: int
    partners: list[Entry]
    list_url: str


def local_projects(municipality: Municipality) -> Local:
    known = facets()
    here = known.with_value("gemeente", municipality.slug)
    keys = known.in_order(here)[:NEWEST] if here else []
    return Local(
        projects=Project.objects.for_cards().prefetch_related(None).public_in_order(keys) if keys else [],
        count=here.bit_count(),
        running=(here & known.with_value("status", Stage.RUNNING)).bit_count(),
        partners=_partners(here),
        list_url=list_url(municipality),
    )


def _partners(here: int) -> list[Entry]:
    """Those of the most projects here; all of them stand with their projects."""
    numbers = facets().count("partner", here)
    found = [partner for partner in partners_in_use() if numbers.get(partner.slug)]
    most = sorted(found, key=lambda partner: -numbers[partner.slug])[:PARTNERS]
    return [
        Entry(
            str(partner),
            reverse("partner-detail", args=[partner.slug]),
            numbers[partner.slug],
            fallback_language(partner, "name"),
        )
        for partner in found
        if partner in most
    ]
