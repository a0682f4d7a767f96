from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from domains.context.facts import Fact, known, link
from domains.context.places import place_context, place_meta
from domains.context.relations import documents_by_key, organisations_by_key, public_news
from domains.models import Association, Park, ParkService
from pages.models import Organisation
from pom_site.publishing.fallback import fallback_language, marked
from pom_site.publishing.gathering import Records, gather_rows
from pom_site.publishing.languages import columns
from pom_site.publishing.seo import Crumb, Meta

LINKS = ("documents", "news")
NAMED = (*columns("title"), *columns("slug"))
ROLES = ("contact_point", "digital_manager", "legal_enforcer")


def association_context(association: Association) -> dict[str, Any]:
    served = Records(Park.objects.published().filter(associations=association.pk), NAMED)
    found = gather_rows(association, LINKS, served=served)
    services = list(association.services.all())
    roles = name_organisations(association, services)
    story = [(_("What do they do together?"), "description"), (_("How to join"), "joining")]
    return place_context(association) | {
        "narrative": [(term, getattr(association, name), fallback_language(association, name)) for term, name in story],
        "facts": facts_of(association),
        "roles": roles,
        "services": by_category(services),
        "members": members_of(association),
        "parks": sorted(found["served"], key=lambda park: park.title),
        "documents": list(documents_by_key(found["documents"]).values()),
        "news": public_news(found["news"]),
    }


def name_organisations(association: Association, services: list[ParkService]) -> list[Fact]:
    """Who provides each service; gives the roles in the register of business parks."""
    keys = {name: getattr(association, f"{name}_id") for name in ROLES}
    named = organisations_by_key([*keys.values(), *(service.provider_id for service in services)])
    for service in services:
        service.provider = named.get(service.provider_id or 0)
    terms = {
        "contact_point": _("Point of contact"),
        "digital_manager": _("Digital manager"),
        "legal_enforcer": _("Legal enforcer"),
    }
    return known((terms[name], organisation_name(named.get(key))) for name, key in keys.items())


def organisation_name(organisation: Organisation | None) -> str:
    if organisation is None:
        return ""
    name = marked(organisation, "name")
    return format_html('<a href="{}">{}</a>', organisation.website, name) if organisation.website else name


def by_category(services: Iterable[ParkService]) -> list[tuple[str, list[ParkService]]]:
    """In the order of the list of categories."""
    rows = list(services)
    groups = [(label, [row for row in rows if row.category == value]) for value, label in ParkService.Category.choices]
    return [(str(label), found) for label, found in groups if found]


def members_of(association: Association) -> dict[str, Any]:
    """ "34 van de 60 bedrijven (2025)", and how far the bar that draws the same reaches."""
    if association.members is None:
        return {}
    values = {"members": association.members, "companies": association.companies, "year": association.counted_in}
    if not association.companies:
        return {"words": _("%(members)s members (%(year)s)") % values, "bar": None}
    share = round(association.members * 100 / association.companies, 2)
    words = _("%(members)s of the %(companies)s companies (%(year)s)") % values
    return {"words": words, "bar": {"width": share, "target": 100}}


def facts_of(association: Association) -> list[Fact]:
    email = association.email
    return known(
        [
            (_("Membership fee"), marked(association, "fee")),
            (_("Subsidy"), marked(association, "subsidy") or (_("yes") if association.subsidised else "")),
            (_("Legal form"), association.get_legal_form_display()),
            (_("Founded in"), association.founded),
            (_("Enterprise number"), association.enterprise_number),
            (_("Website"), link(association.website)),
            (_("E-mail"), format_html('<a href="mailto:{}">{}</a>', email, email) if email else ""),
        ]
    )


def association_meta(association: Association) -> Meta:
    return place_meta(association, Crumb(_("All park associations"), reverse("association-list")))
