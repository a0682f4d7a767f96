from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from domains.context.facts import Fact, amount, known, link, listed
from domains.context.places import contact_of, place_context, place_meta
from domains.context.planning import period
from domains.context.relations import documents_by_key, organisations_by_key, public_news
from domains.models import Initiative, Theme
from domains.models.initiatives import CallState
from pom_site.geo.present import present_of
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.gathering import gather_rows
from pom_site.publishing.seo import Crumb, Meta

LINKS = ("partners", "municipalities", "documents", "news")


@dataclass(frozen=True)
class Call:
    """A call as visitors meet it: its state in words, whether somebody can apply now, and the rest as facts."""

    state: CallState
    words: str
    facts: list[Fact]
    form_url: str

    @property
    def is_open(self) -> bool:
        return self.state == CallState.OPEN


def moment_of(moment: datetime.datetime) -> str:
    """ "27 juni 2026, 12.00 uur" in Brussels."""
    local = timezone.localtime(moment)
    written = date_format(local, pgettext("date format", "j F Y, H:i"))
    return format_html('<time datetime="{}">{}</time>', local.isoformat(timespec="minutes"), written)


def state_in_words(initiative: Initiative) -> str:
    """ "Open tot 27 juni 2026, 12.00 uur"; "" without a call."""
    state = initiative.call_state()
    if state == CallState.COMING and initiative.opens_at:
        return format_html("{} {}", _("Opens on"), moment_of(initiative.opens_at))
    if state == CallState.CLOSED and initiative.closes_at:
        return format_html("{} {}", _("Closed since"), moment_of(initiative.closes_at))
    if state == CallState.OPEN and initiative.closes_at:
        return format_html("{} {}", _("Open until"), moment_of(initiative.closes_at))
    return _("Open now") if state else ""


def call_of(initiative: Initiative) -> Call | None:
    state = initiative.call_state()
    if state is None:
        return None
    facts = known(
        [
            (_("Opens"), moment_of(initiative.opens_at) if initiative.opens_at else ""),
            (_("Closes"), moment_of(initiative.closes_at) if initiative.closes_at else ""),
            (_("Amount"), amount(initiative.amount)),
            (_("Who can apply"), marked(initiative, "applicants")),
        ]
    )
    return Call(state, state_in_words(initiative), facts, initiative.form_url)


def initiative_context(initiative: Initiative) -> dict[str, Any]:
    keys = gather_rows(initiative, LINKS)
    theme = initiative.theme if initiative.theme.is_public else None
    story = [(_("What is it?"), "offer"), (_("How to take part"), "joining")]
    return place_context(initiative) | {
        "narrative": [(term, getattr(initiative, name), fallback_language(initiative, name)) for term, name in story],
        "call": call_of(initiative),
        "facts": facts_of(initiative, theme, keys["municipalities"]),
        "tags": [initiative.get_kind_display()],
        "partners": list(organisations_by_key(keys["partners"]).values()),
        "contact": contact_of(initiative, theme),
        "documents": list(documents_by_key(keys["documents"]).values()),
        "news": public_news(keys["news"]),
    }


def facts_of(initiative: Initiative, theme: Theme | None, municipalities: list[int]) -> list[Fact]:
    """The amount stands with the call, where there is one."""
    days = period(initiative.starts_on, initiative.ends_on, "day")
    return known(
        [
            (_("Theme"), link(theme.get_absolute_url(), marked(theme, "title")) if theme else ""),
            (_("For whom"), marked(initiative, "target_group")),
            (_("Where"), marked(initiative, "working_area")),
            (_("Municipalities"), listed(place.name for place in present_of(municipalities))),
            (_("Period"), days),
            (_("Amount"), "" if initiative.call_state() else amount(initiative.amount)),
            (_("Website"), link(initiative.website)),
        ]
    )


def initiative_meta(initiative: Initiative) -> Meta:
    return place_meta(initiative, Crumb(_("All initiatives"), reverse("initiative-list")))


def theme_context(theme: Theme) -> dict[str, Any]:
    keys = gather_rows(theme, ("documents",))
    return place_context(theme) | {
        "initiatives": list(theme.initiatives.published().by_title()),  # type: ignore[attr-defined]
        "documents": list(documents_by_key(keys["documents"]).values()),
    }


def theme_meta(theme: Theme) -> Meta:
    return place_meta(theme, Crumb(_("All themes"), reverse("theme-list")))
