from __future__ import annotations

from typing import Any, Final

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.translation import gettext as _

from domains.context.facts import Fact, area, known, link, municipality_links
from domains.context.maps import whereabouts
from domains.context.places import place_context, place_meta
from domains.context.planning import is_to_come, period, planning_timeline
from domains.context.plots import plot_records, plots_of
from domains.context.relations import documents_by_key, organisations_by_key, public_news
from domains.models import Association, Building, Park, ParkPhase, Plot
from domains.models.planning import last_day
from domains.stock import available_land
from domains.structured import park_data
from pom_site.geo.drawings import site_map
from pom_site.geo.models import Municipality
from pom_site.geo.present import all_municipalities, present_of
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.gathering import Records, gather_rows, keep
from pom_site.publishing.languages import columns
from pom_site.publishing.seo import Crumb, Meta
from pom_site.publishing.timeline import Step

LINKS: Final = ("municipalities", "documents", "news")
NAMED: Final = (*columns("title"), *columns("slug"))


def park_context(park: Park) -> dict[str, Any]:
    """Six queries at most: the park, everything around it, its organisations, documents and news, its projects."""
    found = gather(park)
    places = present_of(found["municipalities"])
    papers = documents_by_key(found["documents"])
    plots = plots_of(found["plots"])
    return place_context(park) | {
        "facts": facts_of(park, places),
        "narrative": narrative(park),
        "equipment": equipment_of(park),
        "plan": plan_facts(park),
        "planning": planning_timeline(park.planning_steps.all()),
        "phases": phase_timeline(park.phases.all()),
        "organisations": list(park.organisations.all()),
        "plots": plots,
        "drawing": site_map(plots.shapes, park.outline),
        "where": whereabouts(park, places),
        "buildings": found["buildings"],
        "associations": found["associations"],
        "documents": [papers[key] for key in sorted(papers)],
        "news": public_news(found["news"]),
        "map_items": [(place, place.get_absolute_url(), None) for place in places],
    }


def gather(park: Park) -> dict[str, list[Any]]:
    """Everything that lies on the park or belongs to it, the public part only; plots and neighbours for a line each."""
    found = gather_rows(
        park,
        LINKS,
        plots=plot_records(Plot.objects.published().filter(park=park.pk)),
        buildings=Records(Building.objects.published().filter(park=park.pk), ("kind", *NAMED)),
        associations=Records(Association.objects.published().filter(parks=park.pk), NAMED),
    )
    known_places = all_municipalities()
    keep(park, "municipalities", [known_places[key] for key in found["municipalities"] if key in known_places])
    named = organisations_by_key(each.organisation_id for each in park.organisations.all())
    for each in park.organisations.all():
        each.organisation = named[each.organisation_id]
    for name in ("buildings", "associations"):
        found[name].sort(key=lambda item: item.title)
    return found


def facts_of(park: Park, places: list[Municipality]) -> list[Fact]:
    """What is expected of every park and not known has the value "", a gap; the rest is left out."""
    rows = [
        (_("Municipality"), municipality_links(places), True),
        (_("Kind"), park.get_kind_display(), True),
        (_("Also called"), park.alternative_name, False),
        (_("Origin"), park.get_origin_display(), False),
        (_("Gross area"), area(park.area_gross), True),
        (_("Net area"), area(park.area_net), True),
        (_("Available"), available_in_words(park), True),
        (_("Companies"), counted(park.companies, park.counted_in), False),
        (_("Jobs"), counted(park.jobs, park.counted_in), False),
        (_("Number at VLAIO"), vlaio_number(park), True),
    ]
    return [(term, value) for term, value, expected in rows if value or expected]


def available_in_words(park: Park) -> str:
    """ "4,6 ha", or that nothing is left; "" where nobody knows."""
    free = available_land().get(park.pk)
    return area(free) if free else "" if free is None else _("sold out")


def counted(number: int | None, year: int | None) -> str:
    """ "85 (2023)": never without its year."""
    return "" if number is None or year is None else f"{number} ({year})"


def vlaio_number(park: Park) -> str:
    """With where it comes from: what stands there goes before what stands here."""
    if not park.vlaio_id:
        return ""
    source = _("The register of business parks of VLAIO is the authentic source.")
    return format_html('{}<br><span class="small muted">{}</span>', park.vlaio_id, source)


def narrative(park: Park) -> list[tuple[str, str, str]]:
    rows = [(_("What kind of park is this?"), "description"), (_("What may you do here?"), "zoning")]
    return [(heading, getattr(park, name), fallback_language(park, name)) for heading, name in rows]


def equipment_of(park: Any) -> list[tuple[str, list[str], str]]:
    """What the park has, as (heading, items, in words); without what nobody filled in."""
    quay = [_("%(metres)d metres of quay") % {"metres": park.quay_length}] if park.quay_length else []
    power = number_format(park.solar_power, 0, force_grouping=True) if park.solar_power else ""
    solar = [_("%(power)s kWp of solar power") % {"power": power}] if power else []
    breeam = [f"BREEAM {park.get_breeam_display()}"] if park.breeam else []
    rows = [
        (_("Which companies?"), park.get_sectors_labels(), ""),
        (_("How do you get there?"), park.get_access_labels() + quay, marked(park, "access_note")),
        (_("Utilities"), park.get_utilities_labels(), marked(park, "utilities_note")),
        (_("Sustainability"), park.get_measures_labels() + breeam + solar, marked(park, "measures_note")),
    ]
    return [row for row in rows if row[1] or row[2]]


def plan_facts(park: Park) -> list[Fact]:
    return known(
        [
            (_("Plan"), marked(park, "plan_name")),
            (_("Level"), park.get_plan_level_display()),
            (_("Date"), period(park.plan_on, None, "day")),
            (_("More about it"), link(park.plan_url)),
        ]
    )


def phase_timeline(phases: Any) -> list[Step]:
    """In the order in which a park comes about."""
    order = ParkPhase.Kind.values
    return [_phase(phase) for phase in sorted(phases, key=lambda phase: order.index(phase.kind))]


def _phase(phase: ParkPhase) -> Step:
    today, end = timezone.localdate(), last_day(phase.ends_on, phase.precision)
    return Step(
        label=period(phase.starts_on, phase.ends_on, phase.precision) or _("Date not known yet"),
        text=phase.get_kind_display(),
        state=_("Under way") if phase.starts_on and end and phase.starts_on <= today <= end else "",
        note=marked(phase, "note"),
        next=is_to_come(phase.starts_on or phase.ends_on, phase.precision),
        dropped=False,
    )


def park_meta(park: Park) -> Meta:
    """Call it after the context: what was gathered is on the park."""
    return place_meta(park, Crumb(_("All business parks"), reverse("park-list")), jsonld=[park_data(park)])
