"""Pages about who and what projects have in common: a partner, a programme, a period of programmes."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final
from urllib.parse import urlencode

from django.core.paginator import Page
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pages.context import overview
from pages.models import Organisation
from pages.tree import tree
from pom_site.geo.countries import abroad, country_name
from pom_site.media.models import Image
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.pagination import paginate
from pom_site.publishing.quantities import percent
from pom_site.publishing.seo import Crumb, Meta, paths
from pom_site.search.models import fold
from projects.directory import all_organisations, present_partner
from projects.facets import facets, page_of, partners_in_use, programmes_in_use
from projects.facts import Fact, website_of
from projects.models import Programme, Stage

PARTNERS_PER_PAGE: Final = 100


@dataclass(frozen=True)
class Entry:
    """A partner or programme in a list, with the number of its public projects."""

    name: str
    url: str
    number: int
    lang: str = ""
    note: str = ""
    period: str = ""


@dataclass(frozen=True)
class Portfolio:
    """What these projects have in common, the facts known of it, and where its page and its list stand."""

    title: str
    facet: str
    value: str
    url_name: str
    above: Crumb
    facts: list[Fact]
    lang: str = ""
    kick: str = ""
    text: str = ""
    text_lang: str = ""
    logo: Image | None = None
    members: list[Entry] = field(default_factory=list)
    jsonld: list[dict[str, Any]] = field(default_factory=list)

    @property
    def list_url(self) -> str:
        return f"{reverse('project-list')}?{urlencode({self.facet: self.value})}"

    def url(self) -> str:
        return reverse(self.url_name, args=[self.value])


# --- One of them ---------------------------------------------------------------------------------------


def partner_portfolio(organisation: Organisation) -> Portfolio:
    full = Organisation.objects.select_related("logo").get(pk=organisation.pk)
    before = sorted(str(each) for each in all_organisations().values() if _became(each, full))
    facts = [
        (_("Kind"), full.get_kind_display()),
        (_("Country"), country_name(full.country)),
        (_("Formerly"), ", ".join(before)),
        (_("Website"), website_of(full)),
    ]
    return Portfolio(
        title=str(full),
        lang=fallback_language(full, "name"),
        kick=_("Partner"),
        text=full.description,
        text_lang=fallback_language(full, "description"),
        logo=full.logo if full.logo_permission else None,
        facet="partner",
        value=full.slug,
        url_name="partner-detail",
        above=Crumb(_("Partners"), reverse("partner-list")),
        facts=[(term, value) for term, value in facts if value],
        jsonld=[{"@type": "Organization", "name": str(full)} | ({"url": full.website} if full.website else {})],
    )


def _became(former: Organisation, present: Organisation) -> bool:
    partner = present_partner(former)
    return former.pk != present.pk and partner is not None and partner.pk == present.pk


def programme_portfolio(programme: Programme) -> Portfolio:
    period = programme.get_period_display()
    facts = [
        (_("Kind"), programme.get_kind_display()),
        (_("Fund"), marked(programme, "fund")),
        (_("Programme period"), _link(period_url(programme.period), period) if period else ""),
        (_("Managing authority"), _authority(programme)),
        (_("Granting authority"), marked(programme, "granting_authority")),
        (_("Largest European part"), percent(programme.max_rate) if programme.max_rate else ""),
        (_("Countries"), ", ".join(filter(None, map(country_name, programme.countries.split())))),
        (_("CCI code"), programme.cci or ""),
        (_("Website"), website_of(programme)),
    ]
    return Portfolio(
        title=str(programme),
        lang=fallback_language(programme, "name"),
        kick=_("Programme"),
        facet="programma",
        value=programme.slug,
        url_name="programme-detail",
        above=Crumb(_("Programmes"), reverse("programme-list")),
        facts=[(term, value) for term, value in facts if value],
    )


def _authority(programme: Programme) -> str:
    """With the way to its page, where it is a partner too."""
    known = all_organisations().get(programme.managing_authority_id or 0)
    if known is None:
        return ""
    has_page = facets().with_value("partner", known.slug)
    return (
        _link(reverse("partner-detail", args=[known.slug]), marked(known, "name"))
        if has_page
        else marked(known, "name")
    )


def _link(url: str, text: str) -> str:
    return format_html('<a href="{}">{}</a>', url, text)


def period_portfolio(period: str) -> Portfolio:
    members = [entry for entry in programme_entries() if entry.period == period]
    label = Programme.Period(period).label
    return Portfolio(
        title=_("Programmes of %(period)s") % {"period": label},
        kick=_("Programme period"),
        facet="periode",
        value=period,
        url_name="period-detail",
        above=Crumb(_("Programmes"), reverse("programme-list")),
        facts=[],
        members=members,
    )


def period_url(period: str) -> str:
    return reverse("period-detail", args=[period])


# --- What is known, by address ----------------------------------------------------------------------------


def partner_at(slug: str) -> Organisation | None:
    """Whoever has the page of this organisation: itself or its successor; nobody without a public project."""
    found = (present_partner(each) for each in all_organisations().values() if each.slug == slug)
    present = next((each for each in found if each), None)
    return present if present and facets().with_value("partner", present.slug) else None


def programme_at(slug: str) -> Programme | None:
    return next((each for each in programmes_in_use() if each.slug == slug), None)


def is_period(period: str) -> bool:
    return bool(facets().with_value("periode", period))


# --- What the pages show ------------------------------------------------------------------------------------


def portfolio_context(portfolio: Portfolio, number: int) -> dict[str, Any]:
    known = facets()
    matching = known.with_value(portfolio.facet, portfolio.value)
    stages = known.count("status", matching)
    page = page_of(known.in_order(matching), number)
    return {
        "portfolio": portfolio,
        "page_obj": page,
        "count": page.paginator.count,
        "stages": [
            (label, f"{portfolio.list_url}&status={stage}", stages[stage])
            for stage, label in Stage.choices
            if stages.get(stage)
        ],
    }


def portfolio_meta(portfolio: Portfolio, page: Page[Any]) -> Meta:
    count = page.paginator.count
    projects = ngettext("%(count)d project", "%(count)d projects", count) % {"count": count}
    described = _("%(name)s: %(projects)s") % {"name": portfolio.title, "projects": projects}
    return Meta(
        title=portfolio.title,
        description=portfolio.text or described,
        alternates=paths(portfolio.url),
        trail=_trail(portfolio.above, Crumb(portfolio.title, None, portfolio.lang)),
        page_number=page.number,
        page_count=page.paginator.num_pages,
        jsonld=portfolio.jsonld,
    )


def directory_meta(title: str, description: str, url_name: str, page: Page[Any] | None = None) -> Meta:
    return Meta(
        title=title,
        description=description,
        alternates=paths(lambda: reverse(url_name)),
        trail=_trail(Crumb(title)),
        page_number=page.number if page else 1,
        page_count=page.paginator.num_pages if page else 1,
    )


def _trail(*leaf: Crumb) -> list[Crumb]:
    """Below the list of projects, which has a name before staff made its page."""
    node = overview("projects", _("Projects"))
    above = [] if node.pk else [Crumb(node.title, reverse("project-list"))]
    return tree().trail(node.pk or None, *above, *leaf)


def partner_entries() -> list[Entry]:
    numbers = facets().count("partner", facets().everything)
    return [
        Entry(
            str(each),
            reverse("partner-detail", args=[each.slug]),
            numbers[each.slug],
            fallback_language(each, "name"),
            abroad(each.country),
        )
        for each in partners_in_use()
    ]


def partners_by_letter(number: int) -> dict[str, Any]:
    page = paginate(partner_entries(), number, PARTNERS_PER_PAGE)
    letters = groupby(page.object_list, key=lambda entry: fold(entry.name)[:1].upper())
    return {"page_obj": page, "letters": [(letter, list(entries)) for letter, entries in letters]}


def programme_entries() -> list[Entry]:
    numbers = facets().count("programma", facets().everything)
    return [
        Entry(
            str(each),
            reverse("programme-detail", args=[each.slug]),
            numbers[each.slug],
            fallback_language(each, "name"),
            marked(each, "fund"),
            each.period,
        )
        for each in programmes_in_use()
    ]


def programmes_by_period() -> list[tuple[str, str, list[Entry]]]:
    """(label, address, programmes), the latest period first; programmes without a period come last."""
    entries = programme_entries()
    rows = [(str(label), period_url(period), period) for period, label in Programme.Period.choices[::-1]]
    rows.append((_("Other programmes"), "", ""))
    found = [(label, url, [entry for entry in entries if entry.period == period]) for label, url, period in rows]
    return [row for row in found if row[2]]
