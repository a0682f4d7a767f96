"""The page of a plot, which is its sheet on paper too."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from domains.context import offers
from domains.context.facts import Fact, known
from domains.context.maps import plot_whereabouts
from domains.context.places import contact_of, place_context, place_meta
from domains.models import Park, Plot
from domains.structured_offers import offer_data
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.quantities import percent, square_metres
from pom_site.publishing.seo import Crumb, Meta

OTHERS = 6


def plot_context(plot: Plot) -> dict[str, Any]:
    others = Plot.objects.published().offered().filter(park=plot.park_id).exclude(pk=plot.pk).by_size().for_rows()
    return place_context(plot) | {
        "place": plot.park,
        "standing": offers.standing_of(plot),
        "deadline": offers.deadline_of(plot),
        "facts": plot_facts(plot),
        "place_facts": park_facts(plot.park),
        "where": plot_whereabouts(plot, offers.municipalities_of(plot)),
        "documents": list(plot.documents.all()),
        "others": [(other, offers.line_of(other)) for other in others[:OTHERS]],
        "contact": contact_of(plot, plot.park, plot.domain),
    }


def plot_meta(plot: Plot) -> Meta:
    park = Crumb(plot.park.title, plot.park.get_absolute_url(), fallback_language(plot.park, "title"))
    return place_meta(plot, guide_crumb(), park, jsonld=[offer_data(plot)])


def guide_crumb() -> Crumb:
    return Crumb(_("I am looking for room"), reverse("room-list"))


def plot_facts(plot: Plot) -> list[Fact]:
    """First what plots and spaces have in common: the comparison puts those lines side by side."""
    return known(
        [
            (_("Kind"), offers.kind_of(plot)),
            (_("Business park"), offers.link_to(plot.park)),
            (_("Municipality"), offers.listed(place.name for place in offers.municipalities_of(plot))),
            (_("Area"), offers.area_of(plot.area)),
            (_("Price"), offers.price_with_day(plot)),
            (_("Available from"), offers.free_from(plot)),
            (_("Offered for"), offers.offered_for(plot)),
            (_("Can be split"), split_of(plot)),
            (_("Apply before"), offers.deadline_of(plot)),
            (_("Restrictions"), restrictions_of(plot)),
            (_("Permit"), permit_of(plot)),
            (_("Soil"), soil_of(plot)),
            (_("Built on"), plot.get_built_display()),
            (_("Used for"), offers.listed(_function(each) for each in plot.functions.all())),
            (_("Cadastral number"), plot.cadastral_reference),
        ]
    )


def park_facts(park: Park) -> list[Fact]:
    """How one comes there, and what is in the ground."""
    labels: Any = park
    quay = [_("quay of %(length)s m") % {"length": park.quay_length}] if park.quay_length else []
    return known(
        [
            (_("Reachable by"), offers.with_note([*labels.get_access_labels(), *quay], park, "access_note")),
            (_("Utilities"), offers.with_note(labels.get_utilities_labels(), park, "utilities_note")),
        ]
    )


def split_of(plot: Plot) -> str:
    """ "from 2.000 m² to 5.000 m²"."""
    if not plot.is_offered:
        return ""
    parts = [
        _("from %(area)s") % {"area": square_metres(plot.split_least)} if plot.split_least is not None else "",
        _("to %(area)s") % {"area": square_metres(plot.split_most)} if plot.split_most is not None else "",
    ]
    return " ".join(part for part in parts if part)


def restrictions_of(plot: Plot) -> str:
    labels: Any = plot
    return offers.with_note(labels.get_restrictions_labels(), plot, "restrictions_note")


def permit_of(plot: Plot) -> str:
    return offers.listed([plot.get_permit_display(), plot.permit_reference, offers.day(plot.permit_on)])


def soil_of(plot: Plot) -> str:
    certificate = offers.day(plot.soil_certificate_on)
    words = _("soil certificate of %(day)s") % {"day": certificate} if certificate else ""
    return offers.listed([plot.get_soil_display(), words])


def _function(function: Any) -> str:
    name = function.get_kind_display()
    return name if function.share is None else f"{name} ({percent(function.share)})"
