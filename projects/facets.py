"""What visitors choose projects by, newest first, in the process's memory: see `pom_site/search/facets.py`."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.core.paginator import Page
from django.utils.translation import override

from pages.models import Organisation
from pom_site.geo.countries import HOME
from pom_site.geo.present import all_municipalities
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.memo import remembered
from pom_site.publishing.pagination import paginate
from pom_site.search.facets import Facets, Scores, sets_of
from pom_site.search.models import fold
from projects.directory import all_organisations, all_programmes, present_partner
from projects.models import FundingLine, Location, Partner, Programme, Project

FACETS: Final = ("domein", "gemeente", "status", "programma", "periode", "partner", "land", "rol")
INTERNATIONAL: Final = "internationaal"  # no filter of its own: the list of international projects is made of it
ALIKE: Final = ("domein", "gemeente", "programma", "partner")


@dataclass(frozen=True)
class ProjectFacets(Facets[int]):
    @property
    def international(self) -> int:
        """Those with European money or a partner abroad."""
        return self.with_value(INTERNATIONAL, INTERNATIONAL)

    def most_alike(self, key: int, number: int) -> list[int]:
        """
        Projects that share a partner, a programme, a domain or a municipality with this one, most alike first.

        What all projects have counts for one point, and for one more each time that half as many have it: the POM is
        a partner nearly everywhere, which says little; a partner of three projects says a lot. The newest wins a draw.
        """
        scores, left = Scores(), 0
        for facet in ALIKE:
            for value in self.values_of(facet, key):
                bits = self.with_value(facet, value)
                scores.add(bits, (len(self.keys) // bits.bit_count()).bit_length())
                left |= bits
        left &= ~self.among([key])
        found: list[int] = []
        while left and len(found) < number:
            best = scores.highest(left)
            newest = best & -best
            left ^= newest
            found.append(self.keys[newest.bit_length() - 1])
        return found


def facets() -> ProjectFacets:
    """Of the public projects. The same in every language, and so remembered once."""
    with override(DEFAULT):
        return _read()


@remembered
def _read() -> ProjectFacets:
    rows = list(Project.objects.published().newest().values_list("pk", "stage", "pom_role"))
    keys = [pk for pk, _stage, _role in rows]
    found = ProjectFacets(keys, {})
    pairs = _pairs() | {
        "status": [(stage, pk) for pk, stage, _role in rows],
        "rol": [(role, pk) for pk, _stage, role in rows],
    }
    for facet in (*FACETS, INTERNATIONAL):
        found.values[facet] = sets_of(pairs[facet], found.positions)
    return found


def _pairs() -> dict[str, list[tuple[str, int]]]:
    """
    (value, project) of what lies in other tables. Drafts are among them, which `_sets` leaves out; and what is newer
    than the names in memory waits for the next question.
    """
    places = {pk: place.present().slug for pk, place in all_municipalities().items()}
    programmes, organisations = all_programmes(), all_organisations()
    pages = {pk: present.slug for pk, each in organisations.items() if (present := present_partner(each))}
    located = list(Location.objects.values_list("municipality_id", "country", "project_id"))
    partners = list(Partner.objects.values_list("organisation_id", "project_id"))
    lines = list(FundingLine.objects.values_list("kind", "programme_id", "project_id"))
    paid = [(pk, project) for _kind, pk, project in lines if pk in programmes]
    abroad = {pk for pk, each in organisations.items() if each.country != HOME}
    european = {pk for pk, programme in programmes.items() if programme.is_european}
    through: Any = Project.domains.through
    return {
        "domein": list(through.objects.values_list("domain__code", "project_id")),
        "gemeente": [(places[pk], project) for pk, _code, project in located if pk in places],
        "programma": [(programmes[pk].slug, project) for pk, project in paid],
        "periode": [(programmes[pk].period, project) for pk, project in paid],
        "partner": [(pages[pk], project) for pk, project in partners if pk in pages],
        "land": [
            *((code, project) for _pk, code, project in located),
            *((organisations[pk].country, project) for pk, project in partners if pk in organisations),
        ],
        INTERNATIONAL: [
            *((INTERNATIONAL, project) for kind, pk, project in lines if kind == FundingLine.Kind.EU or pk in european),
            *((INTERNATIONAL, project) for pk, project in partners if pk in abroad),
        ],
    }


def in_order(order: str, within: int, known: ProjectFacets) -> Sequence[int]:
    """The keys of a set of projects: by name in the active language, last changed first, or newest first."""
    if order not in ("titel", "gewijzigd"):
        return known.in_order(within)
    kept = set(known.in_order(within))
    keys = by_title() if order == "titel" else last_changed()
    return [key for key in keys if key in kept]


@remembered
def partners_in_use() -> list[Organisation]:
    """Partners of public projects, by name: a draft's partner would give it away."""
    used = facets().values["partner"]
    return sorted((each for each in all_organisations().values() if each.slug in used), key=_by_name)


@remembered
def programmes_in_use() -> list[Programme]:
    used = facets().values["programma"]
    return sorted((each for each in all_programmes().values() if each.slug in used), key=_by_name)


def _by_name(named: Organisation | Programme) -> str:
    return fold(str(named))


@remembered
def by_title() -> array[int]:
    return array("q", Project.objects.published().by_title().values_list("pk", flat=True))


@remembered
def last_changed() -> array[int]:
    return array("q", Project.objects.published().last_changed().values_list("pk", flat=True))


def page_of(keys: Sequence[int], number: int) -> Page[Project]:
    """One page of projects as cards show them: two queries, whichever page and however many there are."""
    page: Page[Any] = paginate(keys, number)
    page.object_list = Project.objects.for_cards().public_in_order(page.object_list)
    return page
