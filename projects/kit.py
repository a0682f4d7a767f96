"""What a partner needs to tell about a project elsewhere: posters, logos, a card, a citation."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from pages.context import overview
from pages.tree import tree
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.quantities import euro
from pom_site.publishing.seo import ORGANISATION, Crumb, Meta, absolute, paths
from projects.models import Programme, Project
from projects.permanent import permanent_address
from projects.posters import SIZES
from projects.publicity import european_money, publicity_of

CARD_SIZE: Final = (360, 420)  # pixels: what the page of the card fits in with a title of usual length
# Total costs above which article 50(1)(c) of Regulation (EU) 2021/1060 asks for a plaque, by the code of the fund.
PLAQUE_ABOVE: Final = {"ERDF": 500_000, "EFRO": 500_000, "CF": 500_000}
PLAQUE_ABOVE_ELSEWHERE: Final = 100_000
Regime = Programme.Regime


def kit_context(project: Project) -> dict[str, Any]:
    return {
        "project": project,
        "eu": publicity_of(project),
        "posters": [(size.upper(), reverse(f"project-poster-{size}", args=[project.slug])) for size in SIZES],
        "logos_url": reverse("project-logos", args=[project.slug]),
        "duties": list(dict.fromkeys(duties_of(project))),
        "card_url": reverse("project-card", args=[project.slug]),
        "snippet": snippet(project),
        "citation": citation(project),
    }


def card_context(project: Project) -> dict[str, Any]:
    return {"project": project, "eu": publicity_of(project), "address": permanent_address(project)}


def kit_meta(project: Project) -> Meta:
    """For partners, who come from the project's own page: no search engine needs to know it."""
    above = Crumb(project.title, project.get_absolute_url(), fallback_language(project, "title"))
    return Meta(
        title=f"{_('For partners')}: {project.title}",
        alternates=paths(lambda: reverse("project-kit", args=[project.slug]), project.existing_languages),
        trail=tree().trail(overview("projects", _("Projects")).pk, above, Crumb(_("For partners"))),
        indexed=False,
        about=project,
    )


def snippet(project: Project) -> str:
    """What partners paste into their own page."""
    width, height = CARD_SIZE
    address = absolute(reverse("project-card", args=[project.slug]))
    return format_html(
        '<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy"></iframe>',
        address,
        project.title,
        width,
        height,
    )


def citation(project: Project) -> dict[str, str]:
    return {
        "publisher": ORGANISATION,
        "title": marked(project, "title"),
        "day": date_format(project.updated_at, pgettext("date format", "j F Y")),
        "address": permanent_address(project),
    }


def duties_of(project: Project) -> Iterator[str]:
    """What the Union wants to see on the spot, as far as the law says it without asking the programme."""
    for _line, programme in european_money(project):
        if programme.publicity_regime == Regime.CPR_2021:
            yield _plaque(programme, project.budget_total or Decimal(0))
        elif programme.publicity_regime == Regime.INTERREG_2021:
            yield _(
                "Interreg asks for a durable plaque from the start of a physical investment or the purchase of "
                "equipment: ask the programme from which amount. Show a poster of at least A3 in any case."
            )
        else:
            yield _("Ask “%(programme)s” whether a plaque or a poster has to hang on the spot.") % {
                "programme": programme.name
            }


def _plaque(programme: Programme, total: Decimal) -> str:
    limit = PLAQUE_ABOVE.get(programme.fund_code, PLAQUE_ABOVE_ELSEWHERE)
    if total > limit:
        return _(
            "The project costs more than %(limit)s. When it builds something or buys equipment, a durable plaque "
            "is due from the start of the works; otherwise a poster of at least A3 or a screen."
        ) % {"limit": euro(Decimal(limit))}
    return _("Show at least one poster of A3 or larger, or a screen, where the public can see it.")
